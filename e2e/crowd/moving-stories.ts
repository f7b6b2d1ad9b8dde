import { setTimeout as pause } from 'node:timers/promises';
import { aStory, look, savedOver } from '#newsroom/fixtures/a-story.ts';
import type { House } from '#newsroom/fixtures/people.ts';
import { approve } from '#newsroom/stories/acts/approve.ts';
import { correct } from '#newsroom/stories/acts/correct.ts';
import { kill } from '#newsroom/stories/acts/kill.ts';
import { startUpdate } from '#newsroom/stories/acts/start-update.ts';
import { submit } from '#newsroom/stories/acts/submit.ts';
import { type Answer, get } from './crowd.ts';

/** What a story's page says after each act, in their order. */
const stages = ['first', 'corrected', 'killed'] as const;

export type Story = {
  address: string /** The newest that any reader has seen, as `stageOf` says it. */;
  seen: number;
};

/** Which of a story's stages an answer is; -1: none. */
export const stageOf = ({ status, text }: Answer): number =>
  status === 410 ? 2 : status !== 200 ? -1 : text.includes('Seven to six.') ? 1 : 0;

/**
 * Publishes, corrects and kills one story after the other.
 * @param newsroom whose database this process speaks to
 * @param isOver asked before each story
 * @param onSeen told whenever a reader first saw what an act did
 * @returns how long after an act had ended a reader saw what it did, in milliseconds
 */
export async function movingStories(
  { url, people, sections }: House & { url: string },
  isOver: () => boolean,
  onSeen: (story: Story) => void,
): Promise<number[]> {
  const { mina, edith, mara } = people;
  const late: number[] = [];

  /** Looks until a reader sees what an act made of a story. */
  async function seenAs(address: string, stage: (typeof stages)[number]): Promise<void> {
    const began = performance.now();
    const seen = stages.indexOf(stage);
    while (stageOf(await get(url + address)) < seen) await pause(2);
    late.push(performance.now() - began);
    onSeen({ address, seen });
  }

  async function move(nth: number): Promise<void> {
    const slug = `moving-${nth}`;
    const { id } = await aStory()
      .by(mina)
      .in(sections.city)
      .saying({ slug, standfirst: 'Eight to five.' })
      .submittedBy(mina)
      .approvedBy(edith)
      .publishedBy(edith)
      .make();
    const address = `/en/stories/${slug}`;
    await seenAs(address, 'first');
    const base = async () => (await look(id)).base;
    await startUpdate(mina, await base());
    await savedOver(mina, id, { standfirst: 'Seven to six.' });
    await submit(mina, await base());
    const { sha256 } = await look(id);
    await approve(edith, { ...(await base()), sha256 });
    await correct(edith, { ...(await base()), wrong: 'Eight to five.', right: 'Seven to six.' });
    await seenAs(address, 'corrected');
    // Two of three stay.
    if (nth % 3 !== 0) return;
    await kill(mara, { ...(await base()), note: 'It was not so.' });
    await seenAs(address, 'killed');
  }

  for (let nth = 0; !isOver(); nth += 1) await move(nth);
  return late;
}
