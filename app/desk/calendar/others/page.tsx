import type { Metadata } from 'next';
import { LivePage } from '#components/desk/live/live-page.tsx';
import { OtherCalendars } from '#components/desk/planning/others/other-calendars.tsx';
import { readSections } from '#newsroom/house/reading.ts';
import { outsideCalendars, ownFeeds } from '#newsroom/planning/calendar/subscriptions.ts';
import { mayPlan } from '#newsroom/planning/permissions.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { mustBeSignedIn } from '../../../signed-in.ts';
import { end, endOwn, make, readNow, subscribe } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await mustBeSignedIn();
  return { title: wordsFor(language, 'planning')('others.title') };
}

export default async function Page() {
  const { who } = await mustBeSignedIn();
  const [calendars, feeds, sections] = await Promise.all([
    outsideCalendars(who),
    ownFeeds(who),
    readSections(),
  ]);
  return (
    <>
      <LivePage topics={['calendar']} />
      <OtherCalendars
        calendars={calendars}
        feeds={feeds}
        sections={sections}
        mayTakeIn={mayPlan(who, 'take_in_calendar').allowed}
        acts={{ subscribe, readNow, end, make, endOwn }}
      />
    </>
  );
}
