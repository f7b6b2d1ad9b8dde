import { and, eq, inArray, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { checks, sections } from '#db/schema/index.ts';
import { now } from '../../clock.ts';
import { bilingualName } from '../../house/fields.ts';
import { parsed } from '../../parsed.ts';
import { NotFound } from '../../refusals.ts';
import { rowId } from '../../staff/fields.ts';
import { inHouse } from '../../staff/in-house.ts';
import type { Who } from '../../stories/permissions.ts';
import { automaticNames } from '../automatic/index.ts';

const bounds = z
  .object({
    min: z.number('wrong').int('wrong').min(0, 'wrong'),
    max: z.number('wrong').int('wrong').max(300, 'wrong'),
  })
  .refine(({ min, max }) => min < max, 'min_over_max');
const kind = z.enum(['must', 'should'], 'wrong');

const form = z.object({
  sectionId: rowId,
  automatic: z
    .array(
      z.object({
        name: z.enum(automaticNames as [(typeof automaticNames)[number], ...typeof automaticNames], 'wrong'),
        kind,
        settings: z.object({ headline: z.object({ en: bounds, ko: bounds }).optional() }).default({}),
      }),
    )
    .max(50)
    .refine((list) => new Set(list.map(({ name }) => name)).size === list.length, 'wrong'),
  ticked: z
    .array(
      z.object({
        /** Absent: a new line. */
        id: rowId.optional(),
        kind,
        texts: bilingualName(200),
        tickedBy: z.enum(['writers', 'editors', 'lawyers'], 'wrong'),
      }),
    )
    .max(40, 'too_long'),
});
export type ChecklistForm = z.input<typeof form>;

/**
 * Sets the checklist of a section: automatic checks first, then what people tick, in the order given. A line whose
 * words change is another line: what was ticked on it was something else.
 * @param who who is asking; null for the command line
 * @param given the whole list
 * @throws NotAllowed, NotFound, Incomplete
 */
export async function saveChecklist(who: Who | null, given: ChecklistForm): Promise<void> {
  return inHouse(who, 'manage_sections', async (tx) => {
    const input = parsed(form, given);
    const { sectionId } = input;
    const [section] = await tx.select().from(sections).where(eq(sections.id, sectionId)).for('update');
    if (!section) throw new NotFound('section');
    const there = await tx
      .select()
      .from(checks)
      .where(and(eq(checks.sectionId, sectionId), isNull(checks.removedAt)));
    const wanted = [
      ...input.automatic.map(({ name, ...line }) => ({
        ...line,
        automatic: name as string,
        texts: null,
        tickedBy: 'writers' as const,
        same: there.find((one) => one.automatic === name),
      })),
      ...input.ticked.map(({ id, ...line }) => ({
        ...line,
        automatic: null,
        settings: {},
        same: there.find(
          (one) => one.id === id && one.texts?.en === line.texts.en && one.texts.ko === line.texts.ko,
        ),
      })),
    ];
    const gone = there.filter((one) => !wanted.some(({ same }) => same?.id === one.id));
    if (gone.length > 0)
      await tx
        .update(checks)
        .set({ removedAt: now() })
        .where(
          inArray(
            checks.id,
            gone.map(({ id }) => id),
          ),
        );
    for (const [position, { same, ...line }] of wanted.entries())
      if (same)
        await tx
          .update(checks)
          .set({ ...line, position })
          .where(eq(checks.id, same.id));
      else await tx.insert(checks).values({ ...line, sectionId, position });
    const listed = (rows: { kind: string; automatic: string | null; texts: unknown }[]) =>
      rows.map(({ kind, automatic, texts }) => ({ kind, check: automatic ?? texts }));
    return {
      result: undefined,
      happening: {
        act: 'section.save_checklist',
        subjectKind: 'section',
        subjectId: sectionId,
        before: { checks: listed(there) },
        after: { checks: listed(wanted) },
      },
    };
  });
}
