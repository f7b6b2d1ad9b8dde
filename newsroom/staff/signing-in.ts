import { asc, eq, isNull, sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { staff, staffRoles } from '#db/schema/index.ts';
import { NotAllowed, WrongCredentials } from '../refusals.ts';
import { uuidPattern } from '../stories/document/body.ts';
import type { Language } from '../stories/document/content.ts';
import type { Role } from '../stories/permissions.ts';
import type { Caller } from './caller.ts';
import { isPassword } from './passwords.ts';
import { openSession } from './sessions.ts';
import { countTry, forgetTries, takeBackTry } from './sign-in-limits.ts';

/**
 * Signs a person in by address and password. Unknown, suspended, not yet invited and wrong are one answer that takes
 * the same time.
 * @param input as typed
 * @param caller from where
 * @returns the new session's id
 * @throws TooManyTries, WrongCredentials
 */
export async function signInByPassword(
  input: { email: string; password: string },
  caller: Caller,
): Promise<string> {
  const email = input.email.trim().toLowerCase();
  await countTry('address', caller.address);
  await countTry('account_from_address', email, caller.address);
  await countTry('account', email);
  const [person] = await desk()
    .select()
    .from(staff)
    .where(eq(sql`lower(${staff.email})`, email));
  const right = await isPassword(person?.passwordHash ?? null, input.password);
  if (!right || !person || person.suspendedAt || (person.demo && !caller.onLoopback))
    throw new WrongCredentials();
  await takeBackTry('address', caller.address);
  await takeBackTry('account', email);
  await forgetTries('account_from_address', email, caller.address);
  return openSession(person.id, caller);
}

/**
 * Signs in as a demo account with one click, at the machine the server runs on and nowhere else.
 * @param staffId which
 * @param caller from where
 * @returns the new session's id
 * @throws NotAllowed
 */
export async function signInAsDemo(staffId: string, caller: Caller): Promise<string> {
  const [person] =
    caller.onLoopback && uuidPattern.test(staffId)
      ? await desk().select().from(staff).where(eq(staff.id, staffId))
      : [];
  if (!person?.demo || person.suspendedAt) throw new NotAllowed('not_staff');
  return openSession(person.id, caller);
}

export type DemoAccount = { id: string; name: string; language: Language; roles: Role[] };

/**
 * The demo accounts to offer with one click.
 * @param caller who looks at the sign-in page
 * @returns none when the caller is not at this machine
 */
export async function demoAccounts(caller: Caller): Promise<DemoAccount[]> {
  if (!caller.onLoopback) return [];
  const rows = await desk()
    .select({
      id: staff.id,
      name: staff.name,
      language: staff.language,
      roles: sql<Role[]>`coalesce((select json_agg(${staffRoles.role} order by ${staffRoles.role})
        from ${staffRoles} where ${staffRoles.staffId} = ${staff.id}), '[]'::json)`,
    })
    .from(staff)
    .where(sql`${staff.demo} and ${isNull(staff.suspendedAt)}`)
    .orderBy(asc(staff.createdAt), asc(staff.name));
  return rows;
}
