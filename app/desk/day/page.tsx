import type { Metadata } from 'next';
import { DayReport } from '#components/desk/day/day-report.tsx';
import { now } from '#newsroom/clock.ts';
import { readHouse } from '#newsroom/house/reading.ts';
import { lateBetween } from '#newsroom/schedules/late.ts';
import { publishedBetween } from '#newsroom/stories/day-report.ts';
import { publishedAlone } from '#newsroom/stories/published-alone.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { boundsOfDay, dayOf, isDay } from '#newsroom/zoned-time.ts';
import { mustBeSignedIn } from '../../signed-in.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await mustBeSignedIn();
  return { title: wordsFor(language, 'history')('day.title') };
}

type Query = Promise<{ day?: string | string[] }>;

export default async function DayPage({ searchParams }: { searchParams: Query }) {
  await mustBeSignedIn();
  const { day: asked } = await searchParams;
  const zone = (await readHouse())?.timeZone ?? 'Asia/Seoul';
  const today = dayOf(now(), zone);
  const day = typeof asked === 'string' && isDay(asked) ? asked : today;
  const { from, to } = boundsOfDay(day, zone);
  const [published, alone, late] = await Promise.all([
    publishedBetween(from, to),
    publishedAlone(from, to),
    lateBetween(from, to),
  ]);
  return <DayReport day={day} today={today} published={published} alone={alone} late={late} />;
}
