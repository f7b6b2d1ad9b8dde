import type { Metadata } from 'next';
import { LivePage } from '#components/desk/live/live-page.tsx';
import { DeskAssignments } from '#components/desk/planning/desk-assignments.tsx';
import { MyAssignments } from '#components/desk/planning/my-assignments.tsx';
import { now } from '#newsroom/clock.ts';
import { readSections } from '#newsroom/house/reading.ts';
import { assignmentLines } from '#newsroom/planning/assignments.ts';
import { houseZone } from '#newsroom/planning/house-zone.ts';
import { loadOf } from '#newsroom/planning/load.ts';
import { assignablePeople } from '#newsroom/planning/people.ts';
import { mayAssignSomewhere } from '#newsroom/planning/permissions.ts';
import { uuidPattern } from '#newsroom/stories/document/body.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { dayAfter, dayOf } from '#newsroom/zoned-time.ts';
import { mustBeSignedIn } from '../../signed-in.ts';
import { doPlan, startWriting } from '../plan-actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await mustBeSignedIn();
  return { title: wordsFor(language, 'planning')('assignments.title') };
}

type Query = Promise<Record<string, string | string[] | undefined>>;

/** How many days of work are shown at a glance. */
const days = 7;

export default async function AssignmentsPage({ searchParams }: { searchParams: Query }) {
  const { who } = await mustBeSignedIn();
  const query = await searchParams;
  const mayAssign = mayAssignSomewhere(who);
  const [sections, people, zone] = await Promise.all([readSections(), assignablePeople(), houseZone()]);
  const acts = { plan: doPlan, startWriting };
  if (query.show === 'desk' || (query.show === undefined && mayAssign)) {
    const open = await assignmentLines(who, { open: true });
    const today = dayOf(now(), zone);
    const person = typeof query.person === 'string' && uuidPattern.test(query.person) ? query.person : null;
    return (
      <>
        <LivePage topics={['assignment', 'story']} />
        <DeskAssignments
          open={person ? open.filter((line) => line.to.id === person) : open}
          person={people.find(({ id }) => id === person) ?? null}
          load={loadOf(people, open, today, days, zone)}
          days={Array.from({ length: days }, (_, at) => dayAfter(today, at))}
          mayAssign={mayAssign}
          sections={sections}
          people={people}
          acts={acts}
        />
      </>
    );
  }
  const [open, closed] = await Promise.all([
    assignmentLines(who, { staffId: who.id, open: true }),
    assignmentLines(who, { staffId: who.id, closed: true }),
  ]);
  return (
    <>
      <LivePage topics={['assignment', 'story']} />
      <MyAssignments
        open={open}
        closed={closed}
        mayAssign={mayAssign}
        sections={sections}
        people={people}
        acts={acts}
      />
    </>
  );
}
