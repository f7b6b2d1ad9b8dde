import type { Metadata } from 'next';
import { FiguresScreen } from '#components/desk/figures/figures-screen.tsx';
import { now } from '#newsroom/clock.ts';
import { askedPeriod } from '#newsroom/figures/asked.ts';
import { readFigures } from '#newsroom/figures/reading.ts';
import { readHouse } from '#newsroom/house/reading.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { dayOf } from '#newsroom/zoned-time.ts';
import { mustBeSignedIn } from '../../signed-in.ts';
import { onlyFor } from '../only-for.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await mustBeSignedIn();
  return { title: wordsFor(language, 'figures')('title') };
}

type Query = Promise<Record<string, string | string[] | undefined>>;

export default onlyFor('read_figures', async ({ who }, { searchParams }: { searchParams: Query }) => {
  const zone = (await readHouse())?.timeZone ?? 'Asia/Seoul';
  const today = dayOf(now(), zone);
  const period = askedPeriod(await searchParams, today);
  return <FiguresScreen figures={await readFigures(who, period, zone)} period={period} today={today} />;
});
