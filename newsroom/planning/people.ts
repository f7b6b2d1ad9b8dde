import { eq, inArray } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { desk } from '#db/desk.ts';
import { sections, staff, staffRoles, staffSections } from '#db/schema/index.ts';
import { Incomplete } from '../refusals.ts';
import type { Who } from '../stories/permissions.ts';

/** Somebody an assignment can be given to. */
export type Assignable = { id: string; name: string; sectionIds: string[] };

/** Roles whose work is words: an admin by that alone writes nothing. */
const writers = ['reporter', 'editor', 'managing_editor'] as const;

/** Everybody who can be asked for work, by name. */
export async function assignablePeople(): Promise<Assignable[]> {
  const rows = await desk()
    .selectDistinct({ id: staff.id, name: staff.name, suspendedAt: staff.suspendedAt })
    .from(staff)
    .innerJoin(staffRoles, eq(staffRoles.staffId, staff.id))
    .where(inArray(staffRoles.role, [...writers]));
  const places = await desk()
    .select({ staffId: staffSections.staffId, sectionId: staffSections.sectionId })
    .from(staffSections);
  return rows
    .filter((row) => row.suspendedAt === null && row.name !== '')
    .map(({ id, name }) => ({
      id,
      name,
      sectionIds: places.filter((place) => place.staffId === id).map((place) => place.sectionId),
    }))
    .sort((one, other) => one.name.localeCompare(other.name));
}

/**
 * Reads the person an assignment is for, with what the rules ask of them.
 * @throws Incomplete beside `staffId` for one who cannot be asked for work: not there, suspended, with no role that writes
 */
export async function readAssignee(tx: Transaction, staffId: string): Promise<Who> {
  const rows = await tx
    .select({ suspendedAt: staff.suspendedAt, role: staffRoles.role })
    .from(staff)
    .innerJoin(staffRoles, eq(staffRoles.staffId, staff.id))
    .where(eq(staff.id, staffId));
  if (!rows.some((row) => row.suspendedAt === null && writers.some((role) => role === row.role)))
    throw new Incomplete({ staffId: 'wrong' });
  const places = await tx.select().from(staffSections).where(eq(staffSections.staffId, staffId));
  return {
    id: staffId,
    roles: rows.map(({ role }) => role),
    sections: Object.fromEntries(places.map(({ sectionId, mayPublish }) => [sectionId, { mayPublish }])),
  };
}

/**
 * Refuses a section that is not there.
 * @throws Incomplete beside `sectionId`
 */
export async function mustBeSection(tx: Transaction, sectionId: string): Promise<void> {
  const [found] = await tx.select({ id: sections.id }).from(sections).where(eq(sections.id, sectionId));
  if (!found) throw new Incomplete({ sectionId: 'wrong' });
}
