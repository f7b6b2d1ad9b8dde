import { step } from '#bin/start/steps.ts';
import { reader } from '#db/reader.ts';
import type { Figures } from './figures.ts';
import { fillPublished } from './published.ts';
import { measureSearch } from './search-growth.ts';
import { measurePages } from './site-growth.ts';
import type { Stage } from './stage.ts';

/** Published stories there are, and what figures call that many; `COPYDESK_BENCH_MOST` ends it earlier. */
const sizes = { 1000: '1k', 100000: '100k', 1000000: '1m' };

/** What pages and searches ask of the database at 1,000, 100,000 and 1,000,000 published stories. */
export async function measureGrowth({ ownerUrl }: Pick<Stage, 'ownerUrl'>): Promise<Figures> {
  const most = Number(process.env.COPYDESK_BENCH_MOST ?? Number.POSITIVE_INFINITY);
  const figures: Figures = {};
  const few: Record<string, number> = {};
  for (const [count, called] of Object.entries(sizes)) {
    const size = Number(count);
    if (size > most) break;
    const words = `${size.toLocaleString('en')} published stories`;
    await step(words, (tell) => fillPublished(ownerUrl, size, tell), process.stderr);
    Object.assign(figures, await measurePages(called, few), await measureSearch(ownerUrl, size, called));
  }
  await reader().end();
  return figures;
}
