import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import ICAL from 'ical.js';
import { desk } from '#db/desk.ts';
import { calendarSubscriptions } from '#db/schema/index.ts';
import { aNewsroom, aStory, lacks } from '../../fixtures/index.ts';
import { verifyLedger } from '../../ledger/verify.ts';
import { NotAllowed } from '../../refusals.ts';
import { suspend } from '../../staff/suspend.ts';
import { boundsOfDay, dayAfter, dayOf } from '../../zoned-time.ts';
import { feedFor } from '../calendar/feed.ts';
import { Unreachable } from '../calendar/fetch-outside.ts';
import { readCalendarsAgain } from '../calendar/read-again.ts';
import { eventsBetween } from '../calendar/reading.ts';
import { outsideCalendars, ownFeeds } from '../calendar/subscriptions.ts';
import { assign } from './assign.ts';
import { endFeed, makeFeed } from './make-feed.ts';
import { moveEvent } from './move-event.ts';
import { planEvent } from './plan-event.ts';
import { endCalendar, subscribeCalendar, takeInCalendar } from './take-in-calendar.ts';

const { people, sections, owner } = await aNewsroom();
const { mina, joon, edith, mara, adam } = people;
const { city } = sections;
const zone = 'Asia/Seoul';
const today = dayOf(new Date(), zone);
const { from } = boundsOfDay(today, zone);
const { to } = boundsOfDay(dayAfter(today, 60), zone);
const stamp = (days: number) => dayAfter(today, days).replaceAll('-', '');

const ics = (...events: [uid: string, title: string, days: number][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-WR-CALNAME:Harbour office',
    ...events.flatMap(([uid, title, days]) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTART:${stamp(days)}T010000Z`,
      `DTEND:${stamp(days)}T020000Z`,
      `SUMMARY:${title}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ].join('\r\n');
const titles = async () => (await eventsBetween(edith, from, to)).map(({ title }) => title).sort();
const refuses = (asked: Promise<unknown>, why: string) =>
  assert.rejects(asked, (error) => error instanceof NotAllowed && error.why === why);

test('a file is taken in by an editor; taken in again it is brought up to date, and nothing is there twice', async () => {
  const file = { name: 'harbour.ics', sectionId: city.id };
  await refuses(takeInCalendar(mina, { ...file, text: ics(['1', 'A', 1]) }), 'not_your_role');
  await lacks(takeInCalendar(edith, { ...file, text: '<html>' }), { file: 'calendar_not_a_calendar' });
  const first = await takeInCalendar(edith, {
    ...file,
    text: ics(['1', 'Dredging', 1], ['2', 'Regatta', 2]),
  });
  assert.deepEqual([first.added, first.left], [2, 0]);
  const again = await takeInCalendar(mara, { ...file, text: ics(['1', 'Dredging, put off', 3]) });
  assert.equal(again.id, first.id);
  assert.deepEqual([again.added, again.changed, again.gone], [0, 1, 0]);
  assert.deepEqual(await titles(), ['Dredging, put off', 'Regatta']);
  // What came as a file is ours to change.
  const [event] = await eventsBetween(edith, from, to);
  assert.ok(event?.acts.includes('move_event'));
  await endCalendar(edith, { id: first.id });
  assert.deepEqual(await titles(), []);
});

test('an address is read now and again: what changed changes, what is gone goes, coverage stays with its event', async () => {
  const url = 'https://harbour.example/diary.ics';
  const answers = { text: ics(['1', 'Pilot boat trials', 4], ['2', 'Open day', 5]) };
  const read = async (asked: string) => {
    assert.equal(asked, url);
    return answers.text;
  };
  const taken = await subscribeCalendar(edith, { url: 'webcal://harbour.example/diary.ics' }, read);
  const [calendar] = await outsideCalendars(edith);
  assert.equal(calendar?.name, 'Harbour office');
  assert.equal(calendar?.events, 2);
  const [trials] = await eventsBetween(edith, from, to);
  assert.equal(trials?.outside, 'Harbour office');
  assert.deepEqual(trials?.acts, []);
  await refuses(
    moveEvent(edith, { id: trials?.id ?? '', version: 1, start: { day: today, time: '10:00' } }),
    'outside_event',
  );
  await assign(edith, {
    title: 'Trials',
    what: 'text',
    language: 'en',
    sectionId: city.id,
    staffId: mina.id,
    due: { day: today, time: '17:00' },
    eventId: trials?.id,
  });
  answers.text = ics(['1', 'Pilot boat trials', 6], ['3', 'Lifeboat drill', 7]);
  await readCalendarsAgain(read);
  assert.deepEqual(await titles(), ['Lifeboat drill', 'Pilot boat trials']);
  const moved = (await eventsBetween(edith, from, to)).find(({ id }) => id === trials?.id);
  assert.equal(dayOf(moved?.startsAt ?? from, zone), dayAfter(today, 6));
  assert.equal(moved?.coverage.length, 1);
  answers.text = 'gone';
  await readCalendarsAgain(read);
  const [broken] = await outsideCalendars(edith);
  assert.equal(broken?.problem, 'calendar_not_a_calendar');
  assert.equal(broken?.events, 2, 'what was read before stays');
  await readCalendarsAgain(() => Promise.reject(new Unreachable('unreachable')));
  assert.equal((await outsideCalendars(edith))[0]?.problem, 'calendar_unreachable');
  await refuses(endCalendar(joon, { id: taken.id }), 'not_your_event');
  await endCalendar(mara, { id: taken.id });
  // What somebody is to cover is ours now.
  assert.deepEqual(await titles(), ['Pilot boat trials']);
  const [ours] = await eventsBetween(edith, from, to);
  assert.ok(ours?.acts.includes('move_event'));
});

test('an address that cannot be read is refused beside its field, and nothing is kept', async () => {
  await lacks(subscribeCalendar(edith, { url: 'diary' }), { url: 'not_a_web_address' });
  await lacks(subscribeCalendar(edith, { url: 'http://127.0.0.1:1/diary.ics' }), {
    url: 'calendar_not_public',
  });
  await lacks(subscribeCalendar(edith, { url: 'http://[::ffff:10.0.0.1]/diary.ics' }), {
    url: 'calendar_not_public',
  });
  await lacks(
    subscribeCalendar(edith, { url: 'https://harbour.example/' }, async () => 'hello'),
    { url: 'calendar_not_a_calendar' },
  );
  await refuses(
    subscribeCalendar(mina, { url: 'https://harbour.example/' }, async () => ics()),
    'not_your_role',
  );
  const rows = await desk()
    .select()
    .from(calendarSubscriptions)
    .where(eq(calendarSubscriptions.url, 'https://harbour.example/'));
  assert.equal(rows.length, 0);
});

test('a feed is read by whoever has its address, until it is ended or its owner suspended', async () => {
  await planEvent(edith, {
    title: 'Morning meeting, room 2',
    zone: 'Europe/Berlin',
    start: { day: dayAfter(today, 1), time: '09:30' },
    end: { day: dayAfter(today, 1), time: '10:00' },
    rrule: 'FREQ=DAILY;COUNT=3',
  });
  await planEvent(edith, {
    title: 'Lantern week',
    zone,
    allDay: true,
    start: { day: dayAfter(today, 2), time: '00:00' },
    end: { day: dayAfter(today, 4), time: '00:00' },
  });
  await assign(edith, {
    title: 'For joon only',
    what: 'text',
    language: 'en',
    sectionId: city.id,
    staffId: joon.id,
    due: { day: dayAfter(today, 2), time: '12:00' },
  });
  const secretHeadline = 'Zebra crossing memo';
  const story = await aStory().by(mina).in(city).saying({ headline: secretHeadline }).make();
  await owner.query(`UPDATE stories SET embargo_until = now() + interval '2 days' WHERE id = $1`, [story.id]);

  const address = await makeFeed(mina, { scope: 'mine' });
  const secret = /\/([\w-]{43})\.ics$/.exec(address)?.[1] ?? '';
  const { rows } = await owner.query('SELECT row_to_json(f)::text AS row FROM calendar_feeds f');
  assert.ok(!rows.some(({ row }) => row.includes(secret)), 'the secret is not kept');
  const text = (await feedFor(secret)) ?? '';
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const told = events.map((event) => new ICAL.Event(event));
  const meetings = told.filter(({ summary }) => summary === 'Morning meeting, room 2');
  assert.equal(meetings.length, 3);
  assert.ok(meetings.every(({ startDate }) => startDate.zone === ICAL.Timezone.utcTimezone));
  assert.equal(new Set(told.map(({ uid }) => uid)).size, told.length, 'no UID twice');
  const lantern = told.find(({ summary }) => summary === 'Lantern week');
  assert.equal(lantern?.startDate.toString(), dayAfter(today, 2));
  assert.equal(lantern?.endDate.toString(), dayAfter(today, 5));
  assert.ok(!text.includes('For joon only'));
  const whole = /\/([\w-]{43})\.ics$/.exec(await makeFeed(mina, { scope: 'newsroom' }))?.[1] ?? '';
  const all = (await feedFor(whole)) ?? '';
  assert.ok(all.includes('For joon only'));
  assert.ok(all.includes(story.id), 'the embargo is told');
  assert.ok(!all.replaceAll('\r\n ', '').includes(secretHeadline), 'and no word of the story');
  for (const line of all.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);

  assert.equal(await feedFor('x'.repeat(43)), null);
  const [feed] = await ownFeeds(mina);
  assert.ok(feed?.readAt);
  await assert.rejects(endFeed(joon, { id: feed.id }));
  await endFeed(mina, { id: feed.id });
  assert.equal(await feedFor(secret), null);
  await suspend(adam, mina.id);
  assert.equal(await feedFor(whole), null);
  await lacks(makeFeed(joon, { scope: 'all' }), { scope: 'wrong' });
});

test('the ledger has all of it, and holds', async () => {
  const { rows } = await owner.query(
    `SELECT DISTINCT act FROM ledger WHERE subject_kind = 'calendar' ORDER BY act`,
  );
  assert.deepEqual(
    rows.map(({ act }) => act),
    [
      'calendar.end_calendar',
      'calendar.end_feed',
      'calendar.make_feed',
      'calendar.read_again',
      'calendar.take_in_calendar',
    ],
  );
  assert.equal((await verifyLedger(desk())).broken, null);
});
