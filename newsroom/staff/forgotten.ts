import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { staff } from '#db/schema/index.ts';
import { append } from '../ledger/append.ts';
import { post } from '../outbox/post.ts';
import { parsed } from '../parsed.ts';
import type { Caller } from './caller.ts';
import { email } from './fields.ts';
import { houseName } from './house-name.ts';
import { letterWithLink } from './letters.ts';
import { makeLink } from './links.ts';
import { countTry } from './sign-in-limits.ts';

/**
 * Answers "I forgot my password": posts a link when there is such an account. Who asks is told the same either way.
 * @param given the address as typed
 * @param caller from where
 * @throws Incomplete, TooManyTries
 */
export async function forgotPassword(given: unknown, caller: Caller): Promise<void> {
  const address = parsed(email, given).toLowerCase();
  await countTry('forgotten_address', caller.address);
  await countTry('forgotten_account', address);
  // Not awaited by the answer, whose time would tell an account from none.
  void postReset(address).catch((error) => console.error('a reset could not be posted', error));
}

async function postReset(address: string): Promise<void> {
  await desk().transaction(async (tx) => {
    const [person] = await tx
      .select()
      .from(staff)
      .where(
        and(
          eq(sql`lower(${staff.email})`, address),
          isNotNull(staff.passwordHash),
          isNull(staff.suspendedAt),
          eq(staff.demo, false),
        ),
      )
      .for('update');
    if (!person) return;
    const link = await makeLink(tx, 'reset', person.id, null);
    await post(tx, {
      kind: 'mail',
      payload: letterWithLink('reset', person, await houseName(person.language, tx), link),
    });
    await append(tx, {
      actorId: null,
      act: 'staff.ask_for_reset',
      subjectKind: 'staff',
      subjectId: person.id,
    });
  });
}
