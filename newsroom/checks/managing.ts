import { eq } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { sections } from '#db/schema/index.ts';
import { NotFound } from '../refusals.ts';
import { mustBeAllowed } from '../staff/in-house.ts';
import { uuidPattern } from '../stories/document/body.ts';
import type { Who } from '../stories/permissions.ts';
import { type Check, checksOf } from './reading.ts';

export type ManagedChecklist = {
  sectionId: string;
  names: { en: string; ko: string };
  lines: Check[];
};

/**
 * A section's checklist, for the admin.
 * @param who who is asking
 * @param sectionId the section's id, as it came from outside
 * @throws NotAllowed, NotFound
 */
export async function manageChecklist(who: Who, sectionId: string): Promise<ManagedChecklist> {
  mustBeAllowed(who, 'manage_sections');
  if (!uuidPattern.test(sectionId)) throw new NotFound('section');
  const [section] = await desk().select().from(sections).where(eq(sections.id, sectionId));
  if (!section) throw new NotFound('section');
  return { sectionId, names: section.names, lines: await checksOf(desk(), sectionId) };
}
