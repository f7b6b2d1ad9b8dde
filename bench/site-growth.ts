import path from 'node:path';
import { newestStories, readFront } from '#newsroom/site/front.ts';
import { readList } from '#newsroom/site/lists.ts';
import { readMasthead } from '#newsroom/site/masthead.ts';
import { placeOf } from '#newsroom/site/places.ts';
import { type Ask, snapshot } from '#newsroom/site/snapshot.ts';
import { readSiteStory } from '#newsroom/site/story.ts';
import { storyMap, storyMaps } from '#newsroom/site/story-maps.ts';
import { type Figures, median, quantile, rounded } from './figures.ts';
import { readerPages } from './reader-pages.ts';

const warmUp = 20;
const turns = 40;

/**
 * What each kind of page asks of the database.
 * @param called what figures call as many stories as there are
 * @param before figures of fewer stories; with those of a thousand it tells what became of them
 */
export async function measurePages(called: string, before: Figures): Promise<Figures> {
  const figures: Figures = {};
  for (const [name, page] of Object.entries(await pages())) {
    const took = await timed(page);
    const middle = median(took);
    figures[`site.${name}_${called}_ms`] = rounded(middle);
    figures[`site.${name}_${called}_p95_ms`] = rounded(quantile(took, 0.95));
    const few = before[`site.${name}_1k_ms`];
    if (few) figures[`site.${name}_${called}_to_1k_ratio`] = rounded(middle / few);
  }
  return figures;
}

/** What is read for a page of each kind. */
async function pages(): Promise<Record<string, (ask: Ask) => Promise<unknown>>> {
  const { section, author, place } = await snapshot(async (ask) => {
    const masthead = await readMasthead(ask);
    const newest = await newestStories(ask, 'en', 30);
    const section = masthead.sections[0]?.slug ?? '';
    const author = newest.flatMap(({ authors }) => authors)[0]?.slug ?? '';
    const list = await readList(ask, 'section', 'en', section);
    return { section, author, place: placeOf(list?.older ?? null) };
  });
  return {
    // A made-up one has no words to read; what stands beside this one is looked for among all.
    story: (ask) => readSiteStory(ask, 'en', path.basename(readerPages.story)),
    front: async (ask) => readFront(ask, await readMasthead(ask), 'en'),
    section: (ask) => readList(ask, 'section', 'en', section),
    section_older: (ask) => readList(ask, 'section', 'en', section, place),
    author: (ask) => readList(ask, 'author', 'en', author),
    topic: (ask) => readList(ask, 'topic', 'en', 'harbour'),
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
