import { and, inArray, isNull } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { notices, staff } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { deliver } from './delivering.ts';

/** A word to some of the staff. */
export type Told = {
  /** Ids of staff; whoever did it is passed over, and so are doubles and the suspended. */
  to: readonly string[];
  /** A key of the words `notices.what`. */
  what: string;
  storyId?: string | null;
  /** A path of the desk it leads to; without one it leads to the story. */
  href?: string;
  /** Who did it; null: the newsroom itself (its jobs). */
  by: string | null;
  note?: string;
  /** Somebody has to act on it now: shown in red. */
  alarm?: boolean;
  /** What is mailed of an alarm, in the language of those told; without it the mail says the notice's sentence. */
  letter?: { subject: string; text: string };
};

/**
 * Tells people what happened to something that concerns them, in the act's own transaction: on the desk, and wherever
 * each of them wants to be told of it.
 * @param tx the act's transaction
 * @param told what, to whom, by whom
 * @throws Error when `href` leads out of the desk
 */
export async function tell(tx: Transaction, told: Told): Promise<void> {
  const { what, storyId = null, href = '', by, note = '', alarm = false } = told;
  if (href !== '' && !/^\/desk(?![\w-])/.test(href))
    throw new Error(`a notice leads out of the desk: ${href}`);
  const to = [...new Set(told.to)].filter((id) => id !== by);
  if (to.length === 0) return;
  const people = await tx
    .select({ id: staff.id })
    .from(staff)
    .where(and(inArray(staff.id, to), isNull(staff.suspendedAt)));
  if (people.length === 0) return;
  const at = now();
  const written = await tx
    .insert(notices)
    .values(people.map(({ id }) => ({ staffId: id, storyId, what, by, note, href, alarm, at })))
    .returning({ id: notices.id, staffId: notices.staffId });
  await deliver(tx, { what, alarm, note, storyId, by, href, letter: told.letter, notices: written });
}
