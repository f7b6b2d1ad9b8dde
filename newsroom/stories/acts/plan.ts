import { Incomplete } from '../../refusals.ts';
import { type Base, type Outcome, perform } from '../performing.ts';
import type { Who } from '../permissions.ts';

/**
 * Says how urgent a story is and when it is wanted.
 * @param input the story and the version seen; `priority` from 1 (most urgent) to 5, `due` an instant or null for none.
 *   What is not given stays as it is.
 * @throws NotAllowed, Stale, NotFound, Incomplete (neither was given)
 */
export async function plan(
  who: Who,
  input: Base & { priority?: number | undefined; due?: Date | null | undefined },
): Promise<Outcome> {
  return perform(who, 'plan', input, async ({ row }) => {
    const { priority = row.priority, due = row.dueAt } = input;
    if (input.priority === undefined && input.due === undefined)
      throw new Incomplete({ priority: 'missing' });
    return {
      set: { priority, dueAt: due },
      detail: {
        from: { priority: row.priority, due: row.dueAt?.toISOString() ?? null },
        to: { priority, due: due?.toISOString() ?? null },
      },
    };
  });
}
