import { asc, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { sections, staffSections } from '#db/schema/index.ts';
import { parsed } from '../parsed.ts';
import { Incomplete } from '../refusals.ts';
import type { Who } from '../stories/permissions.ts';
import { personSections } from './fields.ts';
import { inHouse } from './in-house.ts';
import { takePerson } from './person.ts';

/**
 * Sets the sections a person works for, and where they may publish; it holds from their next request on.
 * @param who who is asking; null for the command line
 * @param staffId whose account
 * @param given `{ sectionId, mayPublish }` for each section
 * @throws NotAllowed, NotFound, Incomplete
 */
export async function setSections(who: Who | null, staffId: string, given: unknown): Promise<void> {
  return inHouse(who, 'manage_staff', async (tx) => {
    const wanted = parsed(personSections, given);
    await takePerson(tx, staffId);
    await mustExist(tx, wanted);
    const before = await tx
      .select({ sectionId: staffSections.sectionId, mayPublish: staffSections.mayPublish })
      .from(staffSections)
      .where(eq(staffSections.staffId, staffId))
      .orderBy(asc(staffSections.sectionId));
    const after = wanted.toSorted((one, other) => (one.sectionId < other.sectionId ? -1 : 1));
    if (JSON.stringify(before) === JSON.stringify(after)) return { result: undefined, happening: null };
    await tx.delete(staffSections).where(eq(staffSections.staffId, staffId));
    if (after.length > 0)
      await tx.insert(staffSections).values(after.map((section) => ({ staffId, ...section })));
    return {
      result: undefined,
      happening: {
        act: 'staff.set_sections',
        subjectKind: 'staff',
        subjectId: staffId,
        before: { sections: before },
        after: { sections: after },
      },
    };
  });
}

/**
 * Refuses sections that are not there.
 * @param tx the act's transaction
 * @param wanted the sections named
 * @throws Incomplete
 */
export async function mustExist(tx: Transaction, wanted: { sectionId: string }[]): Promise<void> {
  const ids = wanted.map((section) => section.sectionId);
  if (ids.length === 0) return;
  if ((await tx.$count(sections, inArray(sections.id, ids))) !== ids.length)
    throw new Incomplete({ sections: 'wrong' });
}
