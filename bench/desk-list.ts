import { step } from '#bin/start/steps.ts';
import { askedBoard } from '#newsroom/board/asked-board.ts';
import { readBoard, readMore } from '#newsroom/board/reading.ts';
import { startOfToday } from '#newsroom/board/today.ts';
import { readSections } from '#newsroom/house/reading.ts';
import { askedList } from '#newsroom/stories/asked-list.ts';
import { countStories } from '#newsroom/stories/counting.ts';
import { find } from '#newsroom/stories/finding.ts';
import { listStories } from '#newsroom/stories/listing.ts';
import { askFor } from './asking.ts';
import { type Figures, median, rounded } from './figures.ts';
import { fillUpTo } from './many-stories.ts';
import { keepPlans } from './plans.ts';
import { signInAs } from './signed-in.ts';
import type { Stage } from './stage.ts';

const few = 1_000;
const many = 200_000;
const zone = 'Asia/Seoul';
const warmUp = 5;
const turns = 40;

/**
 * The list of stories and the board at 1,000 and at 200,000 stories: the whole pages over HTTP, and what they ask of
 * the database. The plans of those questions at 200,000 stories are kept in `plans/`.
 */
export async function measureDeskList(stage: Stage): Promise<Figures> {
  const small = await measureAt(stage, few);
  const large = await measureAt(stage, many);
  const figures: Figures = {};
  for (const [name, ms] of Object.entries(small)) {
    const msLarge = large[name] ?? Number.NaN;
    figures[`${name}_1k_ms`] = rounded(ms);
    figures[`${name}_200k_ms`] = rounded(msLarge);
    figures[`${name}_200k_to_1k_ratio`] = rounded(msLarge / ms);
  }
  for (const [name, work] of Object.entries(await questions())) await keepPlans(stage.ownerUrl, name, work);
  return figures;
}

async function measureAt(stage: Stage, count: number): Promise<Record<string, number>> {
  await step(
    `${count.toLocaleString('en')} stories`,
    (tell) => fillUpTo(stage.ownerUrl, count, tell),
    process.stderr,
  );
  const { cookie } = await signInAs(stage, 'hyeonju@haesol.example');
  const page = (path: string) => () => askFor(200, `${stage.origin}${path}`, { headers: { cookie } });
  return {
    desk_page: await timed(page('/desk')),
    board_page: await timed(page('/desk/board')),
    ...(await measureQueries()),
  };
}

/** What the pages ask, without the pages: the median of each question in milliseconds. */
export async function measureQueries(): Promise<Record<string, number>> {
  const asked = Object.entries(await questions());
  return Object.fromEntries(
    await oneByOne(asked, async ([name, work]) => [`${name}_query`, await timed(work)] as const),
  );
}

/** What the pages ask of the database, by name. */
export async function questions(): Promise<Record<string, () => Promise<unknown>>> {
  const list = askedList({});
  const board = askedBoard({});
  const [section] = await readSections();
  const ofSection = askedBoard({ section: section?.id ?? '' });
  const today = await startOfToday();
  const marked = (await readBoard(board, today)).draft.more ?? '';
  return {
    desk_list: () => listStories(list, zone),
    desk_search: () => listStories(askedList({ search: 'tide table 77' }), zone),
    desk_counts: () => countStories(list, zone),
    palette: () => find('tide table 77'),
    board: () => readBoard(board, today),
    board_of_section: () => readBoard(ofSection, today),
    board_further_down: () => readMore('draft', board, today, marked),
  };
}

/** One after the other: they share a machine. */
async function oneByOne<One, Result>(
  things: One[],
  work: (thing: One) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const thing of things) results.push(await work(thing));
  return results;
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
