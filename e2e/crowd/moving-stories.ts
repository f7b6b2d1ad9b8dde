import { setTimeout as pause } from 'node:timers/promises';
import { aStory, look, savedOver } from '#newsroom/fixtures/a-story.ts';
import { approve } from '#newsroom/stories/acts/approve.ts';
import { correct } from '#newsroom/stories/acts/correct.ts';
import { kill } from '#newsroom/stories/acts/kill.ts';
import { startUpdate } from '#newsroom/stories/acts/start-update.ts';
import { submit } from '#newsroom/stories/acts/submit.ts';
import type { ServedNewsroom } from '../served/newsroom.ts';
import { type Answer, type Asked, get } from './crowd.ts';

/** What a story's page said after each act, in their order. */
const stages = ['first', 'corrected', 'killed'] as const;

type Story = { address: string /** The newest that any reader has seen. */; seen: number };

export type Seen = { moves: number; median: number; p99: number; worst: number };

/** Stories that are published, corrected and killed while everybody reads. */
export function movingStories({ url, people, sections }: ServedNewsroom) {
  const { mina, edith, mara } = people;
  const stories: Story[] = [];
  const late: number[] = [];

  const stageOf = ({ status, text }: Answer) =>
    status === 410 ? 2 : status !== 200 ? -1 : text.includes('Seven to six.') ? 1 : 0;

  /** Looks until a reader sees what an act made of a story. */
  async function seenAs(story: Story, stage: number): Promise<void> {
    const began = performance.now();
    while (stageOf(await get(url + story.address)) < stage) await pause(2);
    late.push(performance.now() - began);
    story.seen = stage;
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
    const story = { address: `/en/stories/${slug}`, seen: -1 };
    await seenAs(story, stages.indexOf('first'));
    stories.push(story);
    const base = async () => (await look(id)).base;
    await startUpdate(mina, await base());
    await savedOver(mina, id, { standfirst: 'Seven to six.' });
    await submit(mina, await base());
    const { sha256 } = await look(id);
    await approve(edith, { ...(await base()), sha256 });
    await correct(edith, { ...(await base()), wrong: 'Eight to five.', right: 'Seven to six.' });
    await seenAs(story, stages.indexOf('corrected'));
    // Two of three stay.
    if (nth % 3 !== 0) return;
    await kill(mara, { ...(await base()), note: 'It was not so.' });
    await seenAs(story, stages.indexOf('killed'));
  }

  return {
    /** One of the stories that were seen already: whoever asks from now on must see no less. */
    any(): Asked | null {
      const story = stories[Math.floor(Math.random() * stories.length)];
      if (!story) return null;
      const atLeast = story.seen;
      return { address: story.address, isRight: (answer) => stageOf(answer) >= atLeast };
    },
    /**
     * Goes on until something has ended.
     * @returns how long after an act, in milliseconds, the first reader saw what it did
     */
    async moveUntil(ended: Promise<unknown>): Promise<Seen> {
      let over = false;
      void ended.finally(() => {
        over = true;
      });
      for (let nth = 0; !over; nth += 1) await move(nth);
      const sorted = late.toSorted((a, b) => a - b);
      const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
      return { moves: late.length, median: at(0.5), p99: at(0.99), worst: at(1) };
    },
  };
}
