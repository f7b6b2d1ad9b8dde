import type { Metadata } from 'next';
import { LivePage } from '#components/desk/live/live-page.tsx';
import { CalendarPage } from '#components/desk/planning/calendar/calendar-page.tsx';
import { now } from '#newsroom/clock.ts';
import { readSections } from '#newsroom/house/reading.ts';
import { nextTimeOf, readCalendar } from '#newsroom/planning/calendar/reading.ts';
import { askedSpan } from '#newsroom/planning/calendar/spans.ts';
import { houseZone } from '#newsroom/planning/house-zone.ts';
import { assignablePeople } from '#newsroom/planning/people.ts';
import { mayAssignSomewhere, mayPlan } from '#newsroom/planning/permissions.ts';
import { uuidPattern } from '#newsroom/stories/document/body.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { dayOf } from '#newsroom/zoned-time.ts';
import { mustBeSignedIn } from '../../signed-in.ts';
import { doPlan } from '../plan-actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await mustBeSignedIn();
  return { title: wordsFor(language, 'planning')('calendar.title') };
}

type Query = Promise<Record<string, string | string[] | undefined>>;

export default async function Page({ searchParams }: { searchParams: Query }) {
  const { who, language } = await mustBeSignedIn();
  const query = await searchParams;
  const zone = await houseZone();
  const today = dayOf(now(), zone);
  // A notice leads to an event, wherever it has been moved to since.
  const event = typeof query.event === 'string' && uuidPattern.test(query.event) ? query.event : null;
  const next = event && !query.day ? await nextTimeOf(who, event, now()) : null;
  const span = askedSpan(
    next ? { ...query, day: dayOf(next, zone) } : query,
    today,
    language === 'ko' ? 0 : 1,
    zone,
  );
  const [calendar, sections, people] = await Promise.all([
    readCalendar(who, span.from, span.to, zone),
    readSections(),
    assignablePeople(),
  ]);
  return (
    <>
      <LivePage topics={['event', 'assignment', 'story', 'calendar']} />
      <CalendarPage
        span={span}
        today={today}
        items={calendar.items}
        published={calendar.published}
        opened={event}
        mayPlan={mayPlan(who, 'plan_event').allowed}
        mayAssign={mayAssignSomewhere(who)}
        sections={sections}
        people={people}
        plan={doPlan}
      />
    </>
  );
}
