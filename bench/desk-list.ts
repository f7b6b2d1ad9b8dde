import { step } from '#bin/start/steps.ts';
import { askedList } from '#newsroom/stories/asked-list.ts';
import { countStories } from '#newsroom/stories/counting.ts';
import { listStories } from '#newsroom/stories/listing.ts';
import { askFor } from './asking.ts';
import { type Figures, median, rounded } from './figures.ts';
import { fillUpTo } from './many-stories.ts';
import { signInAs } from './signed-in.ts';
import type { Stage } from './stage.ts';

const few = 1_000;
const many = 100_000;
const zone = 'Asia/Seoul';
const warmUp = 5;
const turns = 40;

/**
 * The list of stories on the desk at 1,000 and at 100,000 stories: the whole page over HTTP, and what it asks of the
 * database for the list and for the counts above it.
 */
export async function measureDeskList(stage: Stage): Promise<Figures> {
  const small = await measureAt(stage, few);
  const large = await measureAt(stage, many);
  const figures: Figures = {};
  for (const [name, ms] of Object.entries(small)) {
    const msLarge = large[name] ?? Number.NaN;
    figures[`${name}_1k_ms`] = rounded(ms);
    figures[`${name}_100k_ms`] = rounded(msLarge);
    figures[`${name}_100k_to_1k_ratio`] = rounded(msLarge / ms);
  }
  return figures;
}

async function measureAt(stage: Stage, count: number): Promise<Record<string, number>> {
  await step(
    `${count.toLocaleString('en')} stories`,
    (tell) => fillUpTo(stage.ownerUrl, count, tell),
    process.stderr,
  );
  const { cookie } = await signInAs(stage, 'hyeonju@haesol.example');
  const list = askedList({});
  return {
    desk_page: await timed(() => askFor(200, `${stage.origin}/desk`, { headers: { cookie } })),
    desk_list_query: await timed(() => listStories(list, zone)),
    desk_search_query: await timed(() => listStories(askedList({ search: 'tide table 77' }), zone)),
    desk_counts_query: await timed(() => countStories(list, zone)),
  };
}

/** The median of some turns, in milliseconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const took: number[] = [];
  for (let turn = 0; turn < warmUp + turns; turn += 1) {
    const began = performance.now();
    await work();
    if (turn >= warmUp) took.push(performance.now() - began);
  }
  return median(took);
}
