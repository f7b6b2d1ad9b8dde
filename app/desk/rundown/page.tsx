import type { Metadata } from 'next';
import { LivePage } from '#components/desk/live/live-page.tsx';
import { RundownPage } from '#components/desk/planning/rundown/rundown-page.tsx';
import { now } from '#newsroom/clock.ts';
import { readSections } from '#newsroom/house/reading.ts';
import { houseZone } from '#newsroom/planning/house-zone.ts';
import { readRundown } from '#newsroom/planning/rundown.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { dayOf, isDay } from '#newsroom/zoned-time.ts';
import { mustBeSignedIn } from '../../signed-in.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await mustBeSignedIn();
  return { title: wordsFor(language, 'planning')('rundown.title') };
}

type Query = Promise<{ day?: string | string[] }>;

export default async function Page({ searchParams }: { searchParams: Query }) {
  const { who } = await mustBeSignedIn();
  const { day: asked } = await searchParams;
  const [zone, sections] = await Promise.all([houseZone(), readSections()]);
  const today = dayOf(now(), zone);
  const day = typeof asked === 'string' && isDay(asked) ? asked : today;
  return (
    <>
      <LivePage topics={['assignment', 'event', 'story']} />
      <RundownPage day={day} today={today} rundown={await readRundown(who, day, today, zone, sections)} />
    </>
  );
}
