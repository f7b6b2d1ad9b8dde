import { step } from '#bin/start/steps.ts';
import { reader } from '#db/reader.ts';
import type { Figures } from './figures.ts';
import { fillPublished } from './published.ts';
import { measureSearch } from './search-growth.ts';
import { measurePages } from './site-growth.ts';
import type { Stage } from './stage.ts';

/** Published stories there are, and what figures call that many; `COPYDESK_BENCH_MOST` ends it earlier. */
const sizes = [
  [1_000, '1k'],
  [100_000, '100k'],
  [1_000_000, '1m'],
] as const;

/** What pages and searches ask of the database at 1,000, 100,000 and 1,000,000 published stories. */
export async function measureGrowth({ ownerUrl }: Pick<Stage, 'ownerUrl'>): Promise<Figures> {
  const most = Number(process.env.COPYDESK_BENCH_MOST ?? Number.POSITIVE_INFINITY);
  const figures: Figures = {};
  for (const [size, called] of sizes.filter(([size]) => size <= most)) {
    const words = `${size.toLocaleString('en')} published stories`;
    await step(words, (tell) => fillPublished(ownerUrl, size, tell), process.stderr);
    Object.assign(figures, await measurePages(called, figures), await measureSearch(ownerUrl, size, called));
  }
  await reader().end();
  return figures;
}
