import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { houseStyle, styleKinds } from '#db/schema/index.ts';
import { now } from '../../clock.ts';
import { uniquely } from '../../house/uniquely.ts';
import { parsed } from '../../parsed.ts';
import { NotFound } from '../../refusals.ts';
import { rowId } from '../../staff/fields.ts';
import { inHouse } from '../../staff/in-house.ts';
import { cleanText } from '../../stories/document/clean-text.ts';
import type { Who } from '../../stories/permissions.ts';

const words = (most: number) =>
  z.string('missing').transform(cleanText).pipe(z.string().trim().max(most, 'too_long'));

const form = z
  .object({
    /** Absent: a new rule. */
    id: rowId.optional(),
    language: z.enum(['en', 'ko'], 'missing'),
    kind: z.enum(styleKinds, 'missing'),
    pattern: words(120).pipe(z.string().min(1, 'missing')),
    instead: words(120),
    reason: words(300),
  })
  .refine(({ kind, reason }) => kind === 'word' || reason !== '', { path: ['reason'], message: 'missing' })
  .refine(({ pattern, instead }) => pattern !== instead, { path: ['instead'], message: 'same_words' })
  .refine(({ pattern, instead }) => instead.split('#').length <= pattern.split('#').length, {
    path: ['instead'],
    message: 'more_numbers',
  });
export type RuleForm = z.input<typeof form>;

/**
 * Makes a rule of the house style or changes one.
 * @param who who is asking; null for the command line
 * @param given the rule
 * @throws NotAllowed, NotFound, Incomplete
 */
export async function saveRule(who: Who | null, given: RuleForm): Promise<void> {
  return inHouse(who, 'manage_style', async (tx) => {
    const { id, ...rule } = parsed(form, given);
    const [before] = id
      ? await tx
          .select()
          .from(houseStyle)
          .where(and(eq(houseStyle.id, id), isNull(houseStyle.removedAt)))
          .for('update')
      : [];
    if (id && !before) throw new NotFound('rule');
    const [saved] = await uniquely({ house_style_once: { pattern: 'rule_there' } }, () =>
      id
        ? tx.update(houseStyle).set(rule).where(eq(houseStyle.id, id)).returning()
        : tx
            .insert(houseStyle)
            .values({ ...rule, by: who?.id ?? null, createdAt: now() })
            .returning(),
    );
    if (!saved) throw new Error('the rule was not written');
    return {
      result: undefined,
      happening: {
        act: 'style.save_rule',
        subjectKind: 'style',
        subjectId: saved.id,
        before: before && { pattern: before.pattern, instead: before.instead, reason: before.reason },
        after: rule,
      },
    };
  });
}

/**
 * Takes a rule out of the house style.
 * @param who who is asking; null for the command line
 * @param id the rule's id
 * @throws NotAllowed, NotFound
 */
export async function removeRule(who: Who | null, id: unknown): Promise<void> {
  return inHouse(who, 'manage_style', async (tx) => {
    const ruleId = parsed(rowId, id);
    const [removed] = await tx
      .update(houseStyle)
      .set({ removedAt: now() })
      .where(and(eq(houseStyle.id, ruleId), isNull(houseStyle.removedAt)))
      .returning();
    if (!removed) throw new NotFound('rule');
    const { language, kind, pattern, instead, reason } = removed;
    return {
      result: undefined,
      happening: {
        act: 'style.remove_rule',
        subjectKind: 'style',
        subjectId: ruleId,
        before: { language, kind, pattern, instead, reason },
      },
    };
  });
}
