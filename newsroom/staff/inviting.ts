import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import { desk, type Transaction } from '#db/desk.ts';
import { staff, staffRoles, staffSections } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { append } from '../ledger/append.ts';
import { post } from '../outbox/post.ts';
import { parsed } from '../parsed.ts';
import { Incomplete, NotFound } from '../refusals.ts';
import type { Who } from '../stories/permissions.ts';
import { email, language, personRoles, personSections } from './fields.ts';
import { houseName } from './house-name.ts';
import { inHouse } from './in-house.ts';
import { letterWithLink } from './letters.ts';
import { makeLink } from './links.ts';
import { mustExist } from './set-sections.ts';

const form = z.object({
  email,
  name: z.string().trim().max(120, 'too_long').default(''),
  roles: personRoles,
  sections: personSections.default([]),
  language: language.default('en'),
});

/** Who is invited; sections by id. */
export type Invitation = z.input<typeof form>;

/**
 * Invites a person: an account without a password, and a link by mail to set one. Inviting again whoever has not come
 * yet renews the link.
 * @param who who is asking; null for the command line
 * @param given address, roles and sections
 * @param site address of the newsroom for the link; `siteAddress()` unless given
 * @returns the account's id and the link, for the command line to print
 * @throws NotAllowed, Incomplete
 */
export async function invite(
  who: Who | null,
  given: Invitation,
  site?: string,
): Promise<{ staffId: string; link: string }> {
  return inHouse(who, 'manage_staff', async (tx) => {
    const input = parsed(form, given);
    await mustExist(tx, input.sections);
    const staffId = await account(tx, input);
    await tx.delete(staffRoles).where(eq(staffRoles.staffId, staffId));
    await tx.insert(staffRoles).values(input.roles.map((role) => ({ staffId, role })));
    await tx.delete(staffSections).where(eq(staffSections.staffId, staffId));
    if (input.sections.length > 0)
      await tx.insert(staffSections).values(input.sections.map((section) => ({ staffId, ...section })));
    const link = await makeLink(tx, 'invitation', staffId, who?.id ?? null, site);
    await post(tx, {
      kind: 'mail',
      payload: letterWithLink('invitation', input, await houseName(input.language, tx), link),
    });
    const { name, roles, sections } = input;
    return {
      result: { staffId, link },
      happening: {
        act: 'staff.invite',
        subjectKind: 'staff',
        subjectId: staffId,
        after: { email: input.email, name, roles, sections, language: input.language },
      },
    };
  });
}

/** The account of who is invited, new or still waiting for them. */
async function account(tx: Transaction, input: z.output<typeof form>): Promise<string> {
  const [known] = await tx
    .select()
    .from(staff)
    .where(eq(sql`lower(${staff.email})`, input.email.toLowerCase()))
    .for('update');
  if (known && (known.passwordHash !== null || known.suspendedAt || known.demo))
    throw new Incomplete({ email: 'email_taken' });
  const { name, language: speaks } = input;
  if (known) {
    await tx.update(staff).set({ name, language: speaks }).where(eq(staff.id, known.id));
    return known.id;
  }
  const [made] = await tx
    .insert(staff)
    .values({ email: input.email, name, language: speaks, createdAt: now() })
    .onConflictDoNothing()
    .returning({ id: staff.id });
  if (!made) throw new Incomplete({ email: 'email_taken' });
  return made.id;
}

/** Held while the first admin is invited, so that two nodes starting at once do it once. */
const FIRST_ADMIN_LOCK = 770_334;

/**
 * The way into an empty newsroom: a link whose page makes the first admin. Asking again renews it until it is taken up.
 * @param site address of the newsroom
 * @returns null when there is staff already
 */
export async function inviteFirstAdmin(site: string): Promise<string | null> {
  return desk().transaction(async (tx) => {
    await tx.execute(sql`SELECT pg_advisory_xact_lock(${FIRST_ADMIN_LOCK})`);
    const others = await tx.$count(staff, ne(staff.email, ''));
    if (others > 0) return null;
    const [waiting] = await tx.select({ id: staff.id }).from(staff);
    const staffId = waiting?.id ?? (await unnamedAdmin(tx));
    const link = await makeLink(tx, 'invitation', staffId, null, site);
    await append(tx, {
      actorId: null,
      act: 'staff.invite_first_admin',
      subjectKind: 'staff',
      subjectId: staffId,
      after: { roles: ['admin'] },
    });
    return link;
  });
}

async function unnamedAdmin(tx: Transaction): Promise<string> {
  const [made] = await tx
    .insert(staff)
    .values({ email: '', name: '', createdAt: now() })
    .returning({ id: staff.id });
  if (!made) throw new Error('the first admin was not written');
  await tx.insert(staffRoles).values({ staffId: made.id, role: 'admin' });
  return made.id;
}

/**
 * Sends a person a link to set a password: a new one, or their first when the invitation is still open.
 * @param who who is asking; null for the command line
 * @param staffId to whom
 * @param site address of the newsroom for the link; `siteAddress()` unless given
 * @returns the link, for the command line to print
 * @throws NotAllowed, NotFound
 */
export async function sendReset(who: Who | null, staffId: string, site?: string): Promise<string> {
  return inHouse(who, 'manage_staff', async (tx) => {
    const [person] = await tx
      .select()
      .from(staff)
      .where(and(eq(staff.id, staffId), isNull(staff.suspendedAt), ne(staff.email, '')))
      .for('update');
    if (!person) throw new NotFound('staff');
    const kind = person.passwordHash === null ? 'invitation' : 'reset';
    const link = await makeLink(tx, kind, staffId, who?.id ?? null, site);
    await post(tx, {
      kind: 'mail',
      payload: letterWithLink(kind, person, await houseName(person.language, tx), link),
    });
    return {
      result: link,
      happening: { act: `staff.send_${kind}`, subjectKind: 'staff', subjectId: staffId },
    };
  });
}
