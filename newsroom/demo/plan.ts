import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { workingCopies } from '#db/schema/index.ts';
import { acceptAssignment, handBack } from '../planning/acts/answer-assignment.ts';
import { acceptIdea, declineIdea, mergeIdea } from '../planning/acts/answer-idea.ts';
import { assign } from '../planning/acts/assign.ts';
import { beginStory } from '../planning/acts/begin-story.ts';
import { fileIdea } from '../planning/acts/file-idea.ts';
import { planEvent } from '../planning/acts/plan-event.ts';
import { markDone } from '../planning/acts/settle-assignment.ts';
import type { Planned } from '../planning/performing.ts';
import { save } from '../stories/acts/save.ts';
import { submit } from '../stories/acts/submit.ts';
import { versionOf } from '../stories/as-it-stands.ts';
import type { StoryContent } from '../stories/document/content.ts';
import { dayAfter, dayOf } from '../zoned-time.ts';
import { house as paper } from './cast.ts';
import { readNotation } from './notation.ts';
import type { House } from './open-house.ts';
import { type DemoEvent, demoEvents } from './plan-events.ts';
import { demoIdeas, demoWork, type Work } from './plan-words.ts';

/** One thing that happens to the plan: how many hours before the newsroom is looked at, and what is done then. */
export type PlanStep = { ago: number; take: (house: House) => Promise<unknown> };

/** What came of what: ideas and assignments by the key they are written under. */
const known = () => new Map<string, Planned>();

/**
 * The demo newsroom's ideas and assignments, in steps done by the acts.
 * @param start the instant the newsroom is looked at
 */
export function planSteps(start: Date): PlanStep[] {
  const ideas = known();
  return [
    ...demoIdeas.flatMap((idea) => ideaSteps(idea, ideas)),
    ...demoWork.flatMap((work) => workSteps(work, ideas, start)),
    ...demoEvents.flatMap((event) => eventSteps(event, start)),
  ];
}

function ideaSteps(idea: (typeof demoIdeas)[number], ideas: Map<string, Planned>): PlanStep[] {
  const { key, ago, by, section, answer } = idea;
  const filed: PlanStep = {
    ago,
    take: async ({ people, sections }) => {
      const { title, pitch, language } = idea;
      ideas.set(key, await fileIdea(people[by], { title, pitch, language, sectionId: sections[section] }));
    },
  };
  if (!answer) return [filed];
  const answered: PlanStep = {
    ago: answer.ago,
    take: async ({ people }) => {
      const who = people[answer.by];
      const given = { ...of(ideas, key), answer: answer.word };
      const done =
        answer.act === 'merge'
          ? await mergeIdea(who, { ...given, into: of(ideas, answer.into ?? '').id })
          : await { accept: acceptIdea, decline: declineIdea }[answer.act](who, given);
      ideas.set(key, done);
    },
  };
  return [filed, answered];
}

function of(kept: Map<string, Planned>, key: string): Planned {
  const found = kept.get(key);
  if (!found) throw new Error(`nothing was planned under ${key}`);
  return found;
}

function workSteps(work: Work, ideas: Map<string, Planned>, start: Date): PlanStep[] {
  const kept = known();
  let storyId = '';
  const today = dayOf(start, paper.timeZone);
  const { ago, to, by, section, due, slot = '', words = null } = work;
  const asked: PlanStep = {
    ago,
    take: async ({ people, sections }) => {
      const { title, what, brief, language } = work;
      const [days, time] = due;
      const made = await assign(people[by], {
        ...{ title, what, brief, language, slot, wordsAsked: words },
        sectionId: sections[section],
        staffId: people[to].id,
        due: { day: dayAfter(today, days), time },
        ideaId: work.idea ? of(ideas, work.idea).id : null,
      });
      kept.set('it', made);
    },
  };
  const next = (
    hours: number,
    take: (house: House, it: Planned) => Promise<Planned | undefined>,
  ): PlanStep => ({
    ago: hours,
    take: async (house) => {
      const then = await take(house, of(kept, 'it'));
      if (then) kept.set('it', then);
    },
  });
  const since = work.since ?? {};
  const steps = [asked];
  if (since.accepted) steps.push(next(since.accepted, ({ people }, it) => acceptAssignment(people[to], it)));
  if (since.handedBack) {
    const { ago: when, reason } = since.handedBack;
    steps.push(next(when, ({ people }, it) => handBack(people[to], { ...it, reason })));
  }
  if (since.done) steps.push(next(since.done, ({ people }, it) => markDone(people[to], it)));
  if (since.written) {
    const { ago: when, body, submitted } = since.written;
    steps.push(
      next(when, async ({ people }, it) => {
        ({ storyId } = await beginStory(people[to], it));
        await write(people[to], storyId, {
          body: readNotation(body, noNames),
          ...(since.written?.content ?? {}),
        });
        return undefined;
      }),
    );
    if (submitted)
      steps.push(
        next(submitted, async ({ people }) => {
          await submit(people[to], await baseOf(storyId));
          return undefined;
        }),
      );
  }
  return steps;
}

/** An event, and an hour later whoever is to cover it. */
function eventSteps(event: DemoEvent, start: Date): PlanStep[] {
  let planned = '';
  const today = dayOf(start, paper.timeZone);
  const wall = ([days, time]: readonly [number, string]) => ({ day: dayAfter(today, days), time });
  const { title, place, note, rrule, allDay, zone = paper.timeZone } = event;
  const steps: PlanStep[] = [
    {
      ago: event.ago,
      take: async ({ people, sections }) => {
        const sectionId = event.section && sections[event.section];
        const times = { start: wall(event.from), end: wall(event.until) };
        ({ id: planned } = await planEvent(people[event.by], {
          ...{ title, place, note, rrule, allDay, zone, sectionId },
          ...times,
        }));
      },
    },
  ];
  for (const { by, to, due, words, accepted, ...asked } of event.coverage ?? [])
    steps.push({
      ago: event.ago - 1,
      take: async ({ people, sections }) => {
        const { section } = event;
        if (!section) throw new Error(`coverage of ${title} needs a section`);
        const made = await assign(people[by], {
          ...asked,
          wordsAsked: words ?? null,
          sectionId: sections[section],
          staffId: people[to].id,
          due: wall(due),
          eventId: planned,
        });
        if (accepted) await acceptAssignment(people[to], made);
      },
    });
  return steps;
}

const noNames = {
  story: () => '',
  picture: (): never => {
    throw new Error('planned stories have no pictures');
  },
};

async function baseOf(storyId: string) {
  return { storyId, version: await versionOf(storyId) };
}

async function write(
  who: Parameters<typeof save>[0],
  storyId: string,
  changed: Partial<StoryContent>,
): Promise<void> {
  const [copy] = await desk()
    .select({ content: workingCopies.content })
    .from(workingCopies)
    .where(eq(workingCopies.storyId, storyId));
  const content = { ...(copy?.content as StoryContent), ...changed };
  await save(who, { ...(await baseOf(storyId)), content, saveId: randomUUID() });
}
