import { asc } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { machines, policies } from '#db/schema/index.ts';
import type { Ask } from '../site/snapshot.ts';
import { mustBeAllowed } from '../staff/in-house.ts';
import type { Who } from '../stories/permissions.ts';
import { type PolicyKind, policyKind } from './policy-kinds.ts';
import { type Rules, rulesOf } from './rules.ts';

type Both = { en: string; ko: string };
export type Policy = { kind: PolicyKind; texts: Both; url: string };

/** What machines are told, as readers' pages ask. */
export async function readRules(ask: Ask): Promise<Rules> {
  const [row] = await ask<{ rules: unknown }>('SELECT rules FROM site.machines', [], []);
  return rulesOf(row?.rules);
}

/** One policy, or null where it was not written. */
export async function readPolicy(ask: Ask, kind: PolicyKind): Promise<(Policy & { at: Date }) | null> {
  const [row] = await ask<Policy & { at: Date }>(
    'SELECT kind, texts, url, updated_at AS at FROM site.policies WHERE kind = $1',
    [kind],
    [],
  );
  return row ?? null;
}

/**
 * The rules as the admin changes them.
 * @param who who is asking
 * @throws NotAllowed
 */
export async function manageMachines(who: Who): Promise<Rules> {
  mustBeAllowed(who, 'manage_machines');
  const [row] = await desk().select().from(machines);
  return rulesOf(row?.rules);
}

/**
 * All policies that were written.
 * @param who who is asking
 * @throws NotAllowed
 */
export async function managePolicies(who: Who): Promise<Policy[]> {
  mustBeAllowed(who, 'manage_machines');
  const rows = await desk().select().from(policies).orderBy(asc(policies.kind));
  return rows.flatMap(({ kind, texts, url }) => {
    const known = policyKind(kind);
    return known ? [{ kind: known, texts, url }] : [];
  });
}
