import { step } from '#bin/start/steps.ts';
import { reader } from '#db/reader.ts';
import { newestStories, readFront } from '#newsroom/site/front.ts';
import { readList } from '#newsroom/site/lists.ts';
import { readMasthead } from '#newsroom/site/masthead.ts';
import { placeOf } from '#newsroom/site/places.ts';
import { search } from '#newsroom/site/searching.ts';

import { type Ask, snapshot } from '#newsroom/site/snapshot.ts';
import { readSiteStory } from '#newsroom/site/story.ts';
import { storyMap, storyMaps } from '#newsroom/site/story-maps.ts';
import { type Figures, median, quantile, rounded } from './figures.ts';
import { fillUpTo } from './many-stories.ts';
import type { Stage } from './stage.ts';

/** Stories there are; `COPYDESK_BENCH_MOST` ends it earlier. */
const sizes = [1_000, 100_000, 1_000_000];
const warmUp = 5;
const turns = 40;
const said: Record<number, string> = { 1000: '1k', 100000: '100k', 1000000: '1m' };

/** What each kind of page asks of the database, at 1,000, 100,000 and 1,000,000 stories: time has to grow slowly. */
export async function measureSiteGrowth(stage: Stage): Promise<Figures> {
  const most = Number(process.env.COPYDESK_BENCH_MOST ?? sizes.at(-1));
  const figures: Figures = {};
  const first: Record<string, number> = {};
  for (const size of sizes.filter((one) => one <= most)) {
    await step(
      `${size.toLocaleString('en')} stories`,
      (tell) => fillUpTo(stage.ownerUrl, size, tell),
      process.stderr,
    );
    for (const [name, page] of Object.entries(await pages())) {
      const took = await timed(page);
      const middle = median(took);
      first[name] ??= middle;
      figures[`site.${name}_${said[size]}_ms`] = rounded(middle);
      figures[`site.${name}_${said[size]}_p95_ms`] = rounded(quantile(took, 0.95));
      if (size !== sizes[0])
        figures[`site.${name}_${said[size]}_to_1k_ratio`] = rounded(middle / (first[name] ?? 0));
    }
  }
  await reader().end();
  return figures;
}

/** What is read for a page of each kind. */
async function pages(): Promise<Record<string, (ask: Ask) => Promise<unknown>>> {
  const { section, author, story, place } = await snapshot(async (ask) => {
    const masthead = await readMasthead(ask);
    const newest = await newestStories(ask, 'en', 30);
    const section = masthead.sections[0]?.slug ?? '';
    const author = newest.flatMap(({ authors }) => authors)[0]?.slug ?? '';
    const list = await readList(ask, 'section', 'en', section);
    return { section, author, story: newest[20]?.slug ?? '', place: placeOf(list?.older ?? null) };
  });
  return {
    story: (ask) => readSiteStory(ask, 'en', story),
    front: async (ask) => readFront(ask, await readMasthead(ask), 'en'),
    section: (ask) => readList(ask, 'section', 'en', section),
    section_older: (ask) => readList(ask, 'section', 'en', section, place),
    author: (ask) => readList(ask, 'author', 'en', author),
    topic: (ask) => readList(ask, 'topic', 'en', 'harbour'),
    search_common: (ask) => search(ask, 'en', { query: 'tide table' }),
    search_rare: (ask) => search(ask, 'en', { query: 'ferry aground' }),
    search_best: (ask) => search(ask, 'en', { query: 'harbour' }),
    search_korean: (ask) => search(ask, 'ko', { query: '물때표' }),
    search_korean_rare: (ask) => search(ask, 'ko', { query: '여객선 좌초' }),
    sitemap: async (ask) => {
      const [first] = await storyMaps(ask);
      return storyMap(ask, 'https://news.example', first?.name ?? '');
    },
  };
}

async function timed(page: (ask: Ask) => Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  for (let turn = 0; turn < warmUp + turns; turn += 1) {
    const began = performance.now();
    await snapshot(page);
    if (turn >= warmUp) took.push(performance.now() - began);
  }
  return took;
}
