import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { sections } from '#db/schema/index.ts';
import { post } from '../outbox/post.ts';
import { parsed } from '../parsed.ts';
import { rowId } from '../staff/fields.ts';
import { inHouse } from '../staff/in-house.ts';
import type { Who } from '../stories/permissions.ts';

/**
 * Puts the sections into an order; those not named come after.
 * @param who who is asking; null for the command line
 * @param given ids of sections, first to last
 * @throws NotAllowed, Incomplete
 */
export async function orderSections(who: Who | null, given: unknown): Promise<void> {
  return inHouse(who, 'manage_sections', async (tx) => {
    const wanted = parsed(z.array(rowId).max(500), given);
    const rows = await tx.select().from(sections).orderBy(sections.position, sections.slug).for('update');
    const before = rows.map((section) => section.id);
    const named = wanted.filter((id) => before.includes(id));
    const after = [...new Set([...named, ...before])];
    for (const [place, id] of after.entries())
      await tx
        .update(sections)
        .set({ position: place + 1 })
        .where(eq(sections.id, id));
    await post(tx, { kind: 'site_changed', payload: { subject: 'section', id: 'order' } });
    return {
      result: undefined,
      happening: {
        act: 'section.order',
        subjectKind: 'house',
        subjectId: 'house',
        before: { sections: before },
        after: { sections: after },
      },
    };
  });
}
