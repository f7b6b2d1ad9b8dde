import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { sessions, staff, staffRoles, staffSections } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { uuidPattern } from '../stories/document/body.ts';
import type { Language } from '../stories/document/content.ts';
import type { Role, Who } from '../stories/permissions.ts';
import { servesLoopbackOnly } from './loopback.ts';
import { sessionLength } from './sessions.ts';

/** A person at the desk, as they are at this request. */
export type SignedIn = { who: Who; name: string; email: string; language: Language; sessionId: string };

/** A session in use is written to at most this often, in milliseconds. */
const touchEvery = 60 * 60 * 1000;

/**
 * Asks the database who holds a session: it must be open, not run out, and its person not suspended. Roles and
 * sections are those of this moment.
 * @param sessionId from the cookie
 * @returns null when the session does not hold (any more)
 */
export async function whoIsSignedIn(sessionId: string): Promise<SignedIn | null> {
  if (!uuidPattern.test(sessionId)) return null;
  const at = now();
  const [row] = await desk()
    .select({
      id: staff.id,
      name: staff.name,
      email: staff.email,
      language: staff.language,
      demo: staff.demo,
      expiresAt: sessions.expiresAt,
      roles: sql<Role[]>`coalesce((select json_agg(${staffRoles.role} order by ${staffRoles.role})
        from ${staffRoles} where ${staffRoles.staffId} = ${staff.id}), '[]'::json)`,
      sections: sql<Who['sections']>`coalesce((select json_object_agg(${staffSections.sectionId},
        json_build_object('mayPublish', ${staffSections.mayPublish}))
        from ${staffSections} where ${staffSections.staffId} = ${staff.id}), '{}'::json)`,
    })
    .from(sessions)
    .innerJoin(staff, eq(staff.id, sessions.staffId))
    .where(
      and(
        eq(sessions.id, sessionId),
        isNull(sessions.endedAt),
        gt(sessions.expiresAt, at),
        isNull(staff.suspendedAt),
      ),
    );
  if (!row || (row.demo && !servesLoopbackOnly())) return null;
  const fullTerm = new Date(at.getTime() + sessionLength);
  if (fullTerm.getTime() - row.expiresAt.getTime() > touchEvery)
    await desk()
      .update(sessions)
      .set({ expiresAt: fullTerm })
      .where(and(eq(sessions.id, sessionId), isNull(sessions.endedAt)));
  return {
    who: { id: row.id, roles: row.roles, sections: row.sections },
    name: row.name,
    email: row.email,
    language: row.language,
    sessionId,
  };
}
