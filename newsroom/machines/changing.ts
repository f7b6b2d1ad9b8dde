import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { machines, policies } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { maybeBilingual, webAddress } from '../house/fields.ts';
import { post } from '../outbox/post.ts';
import { parsed } from '../parsed.ts';
import { inHouse } from '../staff/in-house.ts';
import type { Who } from '../stories/permissions.ts';
import { policyNames } from './policy-kinds.ts';
import { rules, rulesOf } from './rules.ts';

/**
 * Sets what machines are told.
 * @param who who is asking; null for the command line
 * @param given all rules
 * @throws NotAllowed, Incomplete
 */
export async function tellMachines(who: Who | null, given: z.input<typeof rules>): Promise<void> {
  return inHouse(who, 'manage_machines', async (tx) => {
    const after = parsed(rules, given);
    const [row] = await tx.select().from(machines).for('update');
    const values = { rules: after, updatedAt: now() };
    await tx.insert(machines).values(values).onConflictDoUpdate({ target: machines.one, set: values });
    await post(tx, { kind: 'site_changed', payload: { subject: 'machines', id: 'machines' } });
    return {
      result: undefined,
      happening: {
        act: 'house.tell_machines',
        subjectKind: 'house',
        subjectId: 'house',
        before: rulesOf(row?.rules),
        after,
      },
    };
  });
}

const policy = z.object({
  kind: z.enum(policyNames),
  texts: maybeBilingual(40_000),
  url: z.union([z.literal(''), webAddress]),
});
export type PolicyForm = z.input<typeof policy>;

/**
 * Keeps a policy; without words and address there is none any more.
 * @param who who is asking; null for the command line
 * @param given the policy
 * @throws NotAllowed, Incomplete
 */
export async function savePolicy(who: Who | null, given: PolicyForm): Promise<void> {
  return inHouse(who, 'manage_machines', async (tx) => {
    const { kind, texts, url } = parsed(policy, given);
    const [before] = await tx.select().from(policies).where(eq(policies.kind, kind)).for('update');
    const values = { kind, texts, url, updatedAt: now() };
    if (texts.en || texts.ko || url)
      await tx.insert(policies).values(values).onConflictDoUpdate({ target: policies.kind, set: values });
    else await tx.delete(policies).where(eq(policies.kind, kind));
    await post(tx, { kind: 'site_changed', payload: { subject: 'policy', id: kind } });
    return {
      result: undefined,
      happening: {
        act: 'house.save_policy',
        subjectKind: 'house',
        subjectId: 'house',
        before: before && { kind, texts: before.texts, url: before.url },
        after: { kind, texts, url },
      },
    };
  });
}
