import type { Step } from './course.ts';

/** How urgent some of the stories in hand are (1 most, 5 least), and in how many hours they are wanted; negative: were. */
const plans: Record<string, { priority: number; dueIn?: number }> = {
  crossing: { priority: 1, dueIn: 2 },
  'shop-lights': { priority: 2, dueIn: -1.5 },
  clinic: { priority: 3, dueIn: -4 },
  'empty-flats': { priority: 2, dueIn: 1 },
  'school-roof': { priority: 1, dueIn: 0.5 },
  cycling: { priority: 2, dueIn: 3 },
  museum: { priority: 3, dueIn: 5 },
  film: { priority: 3, dueIn: 20 },
  play: { priority: 4, dueIn: 26 },
  youth: { priority: 5 },
};

/**
 * The managing editor's round through what is in hand, shortly before the newsroom is looked at.
 * @param key of a demo story
 */
export function urgencyOf(key: string): Step[] {
  const plan = plans[key];
  return plan
    ? [{ ago: 0.3, by: 'hyeonju', act: 'plan', priority: plan.priority, hoursAhead: plan.dueIn }]
    : [];
}
