import { randomUUID } from 'node:crypto';
import type { Newsroom } from '#newsroom/fixtures/a-newsroom.ts';
import { acceptIdea } from '#newsroom/planning/acts/answer-idea.ts';
import { assign } from '#newsroom/planning/acts/assign.ts';
import { fileIdea } from '#newsroom/planning/acts/file-idea.ts';
import { planEvent } from '#newsroom/planning/acts/plan-event.ts';
import { dayAfter, dayOf } from '#newsroom/zoned-time.ts';

const zone = 'Asia/Seoul';

/**
 * Plans something of everything for a day: ideas, assignments, an event that repeats.
 * @param newsroom whose plan it is
 * @param key told apart by it, and by a few letters more: a spec that is told again plans anew
 * @param day `YYYY-MM-DD`, today unless another is meant
 * @returns the day, the event with its title, and what the titles of all end with
 */
export async function aPlan(
  { people, sections }: Pick<Newsroom, 'people' | 'sections'>,
  key: string,
  day = dayOf(new Date(), zone),
) {
  const { mina, edith } = people;
  const mark = `(${key} ${randomUUID().slice(0, 4)})`;
  const title = `Council meeting ${mark}`;
  const idea = {
    title: `Who pays for the breakwater ${mark}`,
    pitch: 'The bill is nowhere in the budget.\nThe harbour master has a copy.',
    language: 'en' as const,
    sectionId: sections.city.id,
  };
  await fileIdea(mina, idea);
  const accepted = await fileIdea(mina, {
    ...idea,
    title: `방파제 비용은 누가 내나 ${mark}`,
    language: 'ko',
  });
  await acceptIdea(edith, { ...accepted, answer: 'Yes, for Friday.' });
  const event = await planEvent(edith, {
    title,
    place: 'Town hall',
    note: 'The gallery opens at nine.',
    sectionId: sections.city.id,
    zone,
    start: { day, time: '10:00' },
    end: { day, time: '12:00' },
    rrule: 'FREQ=WEEKLY',
  });
  const work = {
    what: 'text' as const,
    language: 'en' as const,
    sectionId: sections.city.id,
    staffId: mina.id,
    wordsAsked: 600,
    slot: 'Page one',
    brief: 'What it costs, and who votes how.',
  };
  await assign(edith, {
    ...work,
    title: `The breakwater bill ${mark}`,
    due: { day, time: '23:59' },
    ideaId: accepted.id,
    eventId: event.id,
  });
  await assign(edith, {
    ...work,
    title: `Late already ${mark}`,
    due: { day: dayAfter(day, -1), time: '09:00' },
  });
  return { day, event, title, mark };
}
