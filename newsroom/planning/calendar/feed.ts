import { and, eq, isNull } from 'drizzle-orm';
import ICAL from 'ical.js';
import { desk } from '#db/desk.ts';
import { calendarFeeds, staff, staffRoles, staffSections } from '#db/schema/index.ts';
import { now } from '../../clock.ts';
import { siteAddress } from '../../staff/links.ts';
import type { Who } from '../../stories/permissions.ts';
import { wordsFor } from '../../words/index.ts';
import { wallClock } from '../../zoned-time.ts';
import { sealedFeed } from '../acts/make-feed.ts';
import { houseZone } from '../house-zone.ts';
import { type CalendarItem, readCalendar } from './reading.ts';

const DAY = 86_400_000;
/** How far a feed looks back and ahead, in days. */
const back = 30;
const ahead = 365;

/**
 * Our calendar as iCalendar (RFC 5545) for whoever has the address, or null when it is none (any more). Each time of a
 * repeating event is an event of its own, in UTC: no programme has to know our zones. Of stories that are not out it
 * says the hour and no word: somebody else's server reads this.
 * @param secret as it stood in the address
 */
export async function feedFor(secret: string): Promise<string | null> {
  const [feed] = await desk()
    .select({ id: calendarFeeds.id, scope: calendarFeeds.scope, staffId: staff.id, language: staff.language })
    .from(calendarFeeds)
    .innerJoin(staff, eq(staff.id, calendarFeeds.staffId))
    .where(
      and(
        eq(calendarFeeds.secretSha256, sealedFeed(secret)),
        isNull(calendarFeeds.endedAt),
        isNull(staff.suspendedAt),
      ),
    );
  if (!feed) return null;
  const at = now();
  await desk().update(calendarFeeds).set({ readAt: at }).where(eq(calendarFeeds.id, feed.id));
  const who = await whoIs(feed.staffId);
  const { items } = await readCalendar(
    who,
    new Date(at.getTime() - back * DAY),
    new Date(at.getTime() + ahead * DAY),
    await houseZone(),
  );
  const theirs = items.filter(
    (item) =>
      feed.scope === 'newsroom' ||
      item.kind === 'event' ||
      (item.kind === 'due' && item.line.to.id === who.id),
  );
  return writeIcs(theirs, feed.language, at);
}

async function whoIs(id: string): Promise<Who> {
  const [roles, places] = await Promise.all([
    desk().select({ role: staffRoles.role }).from(staffRoles).where(eq(staffRoles.staffId, id)),
    desk().select().from(staffSections).where(eq(staffSections.staffId, id)),
  ]);
  return {
    id,
    roles: roles.map(({ role }) => role),
    sections: Object.fromEntries(places.map(({ sectionId, mayPublish }) => [sectionId, { mayPublish }])),
  };
}

/**
 * Writes items of the calendar as iCalendar.
 * @param items what is shown
 * @param language of the person who reads it
 * @param at when it is written
 */
export function writeIcs(items: readonly CalendarItem[], language: 'en' | 'ko', at: Date): string {
  const t = wordsFor(language, 'planning');
  const site = siteAddress();
  const host = new URL(site).hostname;
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Copydesk//Calendar//EN');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('x-wr-calname', t('calendar.title'));
  for (const item of items) {
    const event = new ICAL.Component('vevent');
    const add = (name: string, value: string) => value && event.addPropertyWithValue(name, value);
    event.addPropertyWithValue('dtstamp', utc(at));
    if (item.kind === 'event') {
      add('uid', `${item.id}-${item.occurrence?.getTime() ?? 'once'}@${host}`);
      add('summary', item.title);
      add('location', item.place);
      add('description', item.note);
      add('url', `${site}/desk/calendar?event=${item.id}`);
      event.addPropertyWithValue('sequence', item.version);
      event.addPropertyWithValue('dtstart', item.allDay ? day(item.startsAt, item.zone) : utc(item.startsAt));
      event.addPropertyWithValue('dtend', item.allDay ? day(item.endsAt, item.zone) : utc(item.endsAt));
    } else {
      const due = item.kind === 'due';
      add('uid', `${item.kind}-${due ? item.line.id : item.storyId}@${host}`);
      const title = due ? `${item.line.title} (${item.line.to.name})` : item.section?.[language];
      add('summary', [t(`calendar.kind.${item.kind}`), title].filter(Boolean).join(': '));
      add(
        'url',
        due ? `${site}/desk/assignments?show=desk#${item.line.id}` : `${site}/desk/stories/${item.storyId}`,
      );
      event.addPropertyWithValue('dtstart', utc(item.at));
      // A deadline takes up nobody's time.
      add('transp', 'TRANSPARENT');
    }
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}

const utc = (at: Date) => ICAL.Time.fromJSDate(at, true);
const day = (at: Date, zone: string) => ICAL.Time.fromDateString(wallClock(at, zone).slice(0, 10));
