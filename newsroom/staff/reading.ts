import { and, asc, desc, eq, gt, isNull, ne, sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { sessions, staff, staffRoles, staffSections } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import type { Language } from '../stories/document/content.ts';
import type { Role, Who } from '../stories/permissions.ts';
import { mustBeAllowed } from './in-house.ts';
import { sessionLength } from './sessions.ts';

export type StaffMember = {
  id: string;
  name: string;
  email: string;
  language: Language;
  demo: boolean;
  roles: Role[];
  sections: { sectionId: string; mayPublish: boolean }[];
  state: 'working' | 'invited' | 'suspended';
  /** To the hour; null: never signed in. */
  lastSeen: Date | null;
};

/**
 * Everybody with an account, for the admin.
 * @param who who is asking
 * @throws NotAllowed
 */
export async function readStaff(who: Who): Promise<StaffMember[]> {
  mustBeAllowed(who, 'manage_staff');
  const [people, roles, places, seen] = await Promise.all([
    desk().select().from(staff).where(ne(staff.email, '')).orderBy(asc(staff.name), asc(staff.email)),
    desk().select().from(staffRoles).orderBy(asc(staffRoles.role)),
    desk().select().from(staffSections),
    desk()
      .select({
        staffId: sessions.staffId,
        // A session in use is put off again and again: where its end lies says when it was used.
        at: sql<string>`max(coalesce(${sessions.endedAt}, ${sessions.expiresAt} - ${`${sessionLength} milliseconds`}::interval))`,
      })
      .from(sessions)
      .groupBy(sessions.staffId),
  ]);
  const lastSeen = new Map(seen.map((row) => [row.staffId, new Date(row.at)]));
  return people.map(({ id, name, email, language, demo, suspendedAt, passwordHash }) => ({
    id,
    name,
    email,
    language,
    demo,
    roles: roles.filter((row) => row.staffId === id).map((row) => row.role),
    sections: places
      .filter((row) => row.staffId === id)
      .map(({ sectionId, mayPublish }) => ({ sectionId, mayPublish })),
    state: suspendedAt ? 'suspended' : passwordHash === null ? 'invited' : 'working',
    lastSeen: lastSeen.get(id) ?? null,
  }));
}

export type OpenSession = { id: string; startedAt: Date; usedAt: Date; address: string; browser: string };

/**
 * One's own open sessions, the one used last first.
 * @param who who is asking
 */
export async function ownSessions(who: Who): Promise<OpenSession[]> {
  const rows = await desk()
    .select()
    .from(sessions)
    .where(and(eq(sessions.staffId, who.id), isNull(sessions.endedAt), gt(sessions.expiresAt, now())))
    .orderBy(desc(sessions.expiresAt))
    .limit(100);
  return rows.map(({ id, startedAt, expiresAt, address, browser }) => ({
    id,
    startedAt,
    usedAt: new Date(expiresAt.getTime() - sessionLength),
    address,
    browser,
  }));
}

/**
 * Accounts a byline profile can belong to.
 * @param who who is asking
 * @throws NotAllowed
 */
export async function accountsForBylines(who: Who): Promise<{ id: string; name: string; email: string }[]> {
  mustBeAllowed(who, 'manage_authors');
  return desk()
    .select({ id: staff.id, name: staff.name, email: staff.email })
    .from(staff)
    .where(ne(staff.email, ''))
    .orderBy(asc(staff.name));
}
