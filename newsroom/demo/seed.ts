import { randomUUID } from 'node:crypto';
import { eq, lt } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { notices, staff, workingCopies } from '#db/schema/index.ts';
import { at } from '../clock.ts';
import { create } from '../stories/acts/create.ts';
import { actOn, type PressedAct } from '../stories/acts/index.ts';
import { save } from '../stories/acts/save.ts';
import type { StoryContent } from '../stories/document/content.ts';
import type { Outcome } from '../stories/performing.ts';
import { agreeOnStyle } from './agree-on-style.ts';
import { checkSteps } from './checked.ts';
import { layDownChecklists } from './checklists.ts';
import type { Step } from './course.ts';
import { frontSteps } from './fronts.ts';
import { letReadersSubscribe } from './letters.ts';
import { liveSteps } from './live-coverage.ts';
import { openHouse } from './open-house.ts';
import { arrangePackages } from './packages.ts';
import { pictureNames } from './pictures/captions.ts';
import { takeInPictures } from './pictures/take-in-pictures.ts';
import { planSteps } from './plan.ts';
import { presentAuthors } from './profiles.ts';
import { letReadersCome } from './readers.ts';
import { demoStories } from './stories/index.ts';
import { changed, type DemoStory, type Words } from './story.ts';
import { demoTalk, talkSteps } from './talk.ts';
import { urgencyOf } from './urgency.ts';
import { contentOf, type Reach } from './writing.ts';

const HOUR = 3600_000;
/** When the demo newsroom opened, before anything happened in it. */
const OPENED_HOURS_AGO = 11 * 24;

export type Progress = { done: number; total: number };

/** Says whether nobody works here yet: only then may a demo newsroom be made. */
export async function isEmpty(): Promise<boolean> {
  return (await desk().select({ id: staff.id }).from(staff).limit(1)).length === 0;
}

/**
 * Makes the demo newsroom in an empty database: house, staff, pictures, and stories in every state. Every state is
 * reached by the acts, at times within the last days, in the order of time across all stories.
 * @param given the password of all demo accounts, and who is told how far it is
 * @throws what an act throws, when a story's course breaks a rule of the house
 */
export async function seedDemo(given: {
  password: string;
  onProgress?: (progress: Progress) => void;
}): Promise<void> {
  const start = Date.now();
  const before = (hours: number) => new Date(start - Math.round(hours * HOUR));
  const stories = demoStories();
  const storyOf = (key: string) => {
    const storyId = tellers.get(key)?.storyId;
    if (!storyId) throw new Error(`no such demo story: ${key}`);
    return storyId;
  };
  const steps = [
    ...stories.flatMap((story) =>
      [...story.course, ...urgencyOf(story.key)].map((step) => ({
        ago: step.ago,
        take: () => takeStep(story, step),
      })),
    ),
    ...planSteps(new Date(start)).map(({ ago, take }) => ({ ago, take: () => take(house) })),
    ...talkSteps(demoTalk, {
      person: (key) => house.people[key],
      story: async (key) => {
        const teller = tellers.get(key);
        if (!teller?.storyId) throw new Error(`the talk is ahead of the story: ${key}`);
        return { storyId: teller.storyId, content: (await teller.copy()).content };
      },
    }),
    ...frontSteps({
      house: () => house,
      storyId: (key) => {
        const storyId = tellers.get(key)?.storyId;
        if (!storyId) throw new Error(`a front is ahead of its story: ${key}`);
        return storyId;
      },
    }),
    ...liveSteps({ person: (key) => house.people[key], storyId: storyOf }),
    ...checkSteps({
      person: (key) => house.people[key],
      storyId: (key) => {
        const storyId = tellers.get(key)?.storyId;
        if (!storyId) throw new Error(`a check is ahead of its story: ${key}`);
        return storyId;
      },
    }),
    { ago: 1, take: () => arrangePackages(house, storyOf, before) },
  ].sort((one, other) => other.ago - one.ago);
  const total = pictureNames.length + steps.length;
  let done = 0;
  const tell = () => {
    done += 1;
    given.onProgress?.({ done, total });
  };

  const opened = before(OPENED_HOURS_AGO);
  const house = await at(opened, () => openHouse(given.password));
  await at(opened, () => layDownChecklists(house));
  await at(opened, () => agreeOnStyle(house));
  await at(opened, () => presentAuthors(house));
  const pictures = await at(opened, () => takeInPictures(house.people, tell));
  const tellers = new Map(stories.map((story) => [story.key, new Teller(story)]));
  const slugOf = (key: string) => {
    const { language, slug } = stories.find((story) => story.key === key) ?? {};
    if (!slug) throw new Error(`no demo story with an address of its own: ${key}`);
    return `/${language}/stories/${slug}`;
  };
  const reach: Reach = { house, pictures, addressOf: slugOf };
  async function takeStep(story: DemoStory, step: Step): Promise<void> {
    const original = story.translationOf ? tellers.get(story.translationOf)?.storyId : undefined;
    await tellers.get(story.key)?.take(step, reach, before, original);
  }
  for (const { ago, take } of steps) {
    await at(before(ago), async () => void (await take()));
    tell();
  }
  await letReadersSubscribe(opened);
  await seeWhatIsOld(before(24));
  await letReadersCome();
}

/** Whoever works here has looked at the desk since: only the last day's notices are still new. */
async function seeWhatIsOld(before: Date): Promise<void> {
  await desk().update(notices).set({ seenAt: before }).where(lt(notices.at, before));
}

/** What an act calls the instant it is told; `until` where nothing else is said. */
const instantOf: Partial<Record<PressedAct, 'due' | 'at'>> = { plan: 'due', schedule: 'at' };

/** Takes one story through its course. */
class Teller {
  private readonly story: DemoStory;
  private words: Words;
  private last: Outcome | undefined;
  private begun = new Date();

  constructor(story: DemoStory) {
    this.story = story;
    this.words = story;
  }

  get storyId(): string | undefined {
    return this.last?.storyId;
  }

  async take(step: Step, reach: Reach, before: (hours: number) => Date, original?: string): Promise<void> {
    const who = reach.house.people[step.by];
    if (step.act === 'create' || step.act === 'import') {
      this.begun = before(step.ago);
      const { language, translationOf } = this.story;
      if (translationOf && !original) throw new Error(`${this.story.key} is begun before its original`);
      const content = step.act === 'import' ? this.content(reach) : undefined;
      this.last = await create(who, { language, translationOf: original, content });
      if (step.act === 'create') await this.save(who, this.content(reach, step.blocks, step.headline));
    } else if (step.act === 'save') {
      if (step.change) this.words = changed(this.words, step.change);
      await this.save(who, this.content(reach, step.blocks));
    } else {
      const { act, note, wrong, right, hoursAhead, priority } = step;
      const instant = hoursAhead === undefined ? undefined : before(-hoursAhead).toISOString();
      const sha256 = act === 'approve' ? await this.seen() : undefined;
      this.last = await actOn(who, act, {
        ...this.base,
        note,
        wrong,
        right,
        sha256,
        priority,
        [instantOf[act] ?? 'until']: instant,
      });
    }
  }

  private get base(): Outcome {
    if (!this.last) throw new Error(`${this.story.key} is not begun`);
    return this.last;
  }

  private async save(who: Parameters<typeof save>[0], content: StoryContent): Promise<void> {
    // A slug the house proposed at submission stays.
    const slug = content.slug || (await this.copy()).content.slug;
    this.last = await save(who, { ...this.base, content: { ...content, slug }, saveId: randomUUID() });
  }

  private content(reach: Reach, blocks?: number, headline?: string): StoryContent {
    const words = headline ? { ...this.words, headline } : this.words;
    return contentOf(reach, this.story, words, this.begun, blocks);
  }

  /** The hash of the words as they stand, as on an approver's screen. */
  private async seen(): Promise<string> {
    return (await this.copy()).sha256;
  }

  async copy(): Promise<{ content: StoryContent; sha256: string }> {
    const [copy] = await desk()
      .select({ content: workingCopies.content, sha256: workingCopies.sha256 })
      .from(workingCopies)
      .where(eq(workingCopies.storyId, this.base.storyId));
    return copy as { content: StoryContent; sha256: string };
  }
}
