import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Transaction } from '#db/desk.ts';
import { ideas } from '#db/schema/index.ts';
import { now } from '../../clock.ts';
import { tell } from '../../notices/telling.ts';
import { parsed } from '../../parsed.ts';
import { Incomplete } from '../../refusals.ts';
import { rowId } from '../../staff/fields.ts';
import type { Who } from '../../stories/permissions.ts';
import { base, word } from '../fields.ts';
import { type Change, type IdeaRow, type Planned, performOnIdea } from '../performing.ts';

const answerForm = base.extend({ answer: word });
const declineForm = base.extend({ answer: word.refine((said) => said !== '', 'missing') });
const mergeForm = answerForm.extend({ into: rowId });

/** Who filed it hears what became of it. */
async function answered(
  tx: Transaction,
  who: Who,
  row: IdeaRow,
  what: string,
  answer: string,
  set: Partial<IdeaRow> = {},
): Promise<Change<IdeaRow>> {
  await tell(tx, {
    to: [row.by],
    what,
    href: `/desk/ideas?idea=${row.id}`,
    by: who.id,
    note: [row.title, answer].filter(Boolean).join(' — '),
  });
  return {
    set: { answer, answeredBy: who.id, answeredAt: now(), ...set },
    detail: { answer, ...(set.mergedInto ? { mergedInto: set.mergedInto } : {}) },
  };
}

/**
 * Accepts an idea: it is to be done.
 * @param who who is asking
 * @param given the idea, its version on the screen, and a word back if there is one
 * @throws NotAllowed, StalePlan, NotFound, Incomplete
 */
export async function acceptIdea(who: Who, given: z.input<typeof answerForm>): Promise<Planned> {
  const form = parsed(answerForm, given);
  return performOnIdea(who, 'accept_idea', form, (row, tx) =>
    answered(tx, who, row, 'idea_accepted', form.answer),
  );
}

/**
 * Declines an idea, with a word back.
 * @throws NotAllowed, StalePlan, NotFound, Incomplete (no word)
 */
export async function declineIdea(who: Who, given: z.input<typeof declineForm>): Promise<Planned> {
  const form = parsed(declineForm, given);
  return performOnIdea(who, 'decline_idea', form, (row, tx) =>
    answered(tx, who, row, 'idea_declined', form.answer),
  );
}

/**
 * Merges an idea into another that says the same or more.
 * @throws NotAllowed, StalePlan, NotFound, Incomplete (the other is not there, is itself merged or declined, or is this)
 */
export async function mergeIdea(who: Who, given: z.input<typeof mergeForm>): Promise<Planned> {
  const form = parsed(mergeForm, given);
  return performOnIdea(who, 'merge_idea', form, async (row, tx) => {
    const [into] = await tx.select().from(ideas).where(eq(ideas.id, form.into)).for('share');
    if (!into || into.id === row.id || into.state === 'merged' || into.state === 'declined')
      throw new Incomplete({ into: 'wrong' });
    return answered(tx, who, row, 'idea_merged', form.answer, { mergedInto: into.id });
  });
}

/**
 * Opens an answered idea again: the answer is taken back.
 * @throws NotAllowed, StalePlan, NotFound
 */
export async function reopenIdea(who: Who, given: z.input<typeof base>): Promise<Planned> {
  return performOnIdea(who, 'reopen_idea', parsed(base, given), async (row, tx) => {
    const change = await answered(tx, who, row, 'idea_reopened', '');
    return { ...change, set: { answer: '', answeredBy: null, answeredAt: null, mergedInto: null } };
  });
}
