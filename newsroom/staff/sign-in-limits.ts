import { createHash } from 'node:crypto';
import { RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible';
import { desk } from '#db/desk.ts';
import { TooManyTries } from '../refusals.ts';

/*
 * Counted in PostgreSQL, so that every node of the newsroom counts together. One address is shut out of one account
 * soon; an account from everywhere only late, or anybody could keep an editor from the desk.
 */
const limits = {
  account_from_address: { points: 6, duration: 15 * 60 },
  account: { points: 40, duration: 60 * 60 },
  address: { points: 60, duration: 15 * 60 },
  own_password: { points: 10, duration: 15 * 60 },
  forgotten_account: { points: 3, duration: 60 * 60 },
  forgotten_address: { points: 20, duration: 60 * 60 },
} as const;
export type Limit = keyof typeof limits;

const counting = new WeakMap<object, Map<Limit, RateLimiterPostgres>>();

function counter(limit: Limit): RateLimiterPostgres {
  const pool = desk().$client;
  const counters = counting.get(pool) ?? new Map<Limit, RateLimiterPostgres>();
  counting.set(pool, counters);
  const made = counters.get(limit);
  if (made) return made;
  const fresh = new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName: 'sign_in_limits',
    tableCreated: true,
    keyPrefix: limit,
    ...limits[limit],
  });
  counters.set(limit, fresh);
  return fresh;
}

/** A key of fixed length, so that nothing typed is kept. */
const keyOf = (parts: string[]) => createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 40);

/**
 * Counts one try.
 * @param limit which count
 * @param parts what is counted (account, address)
 * @throws TooManyTries with the minutes to wait
 */
export async function countTry(limit: Limit, ...parts: string[]): Promise<void> {
  try {
    await counter(limit).consume(keyOf(parts));
  } catch (error) {
    if (error instanceof Error) throw error;
    throw new TooManyTries(Math.max(1, Math.ceil((error as RateLimiterRes).msBeforeNext / 60_000)));
  }
}

/**
 * Forgets the tries counted: the right person came.
 * @param limit which count
 * @param parts what was counted
 */
export async function forgetTries(limit: Limit, ...parts: string[]): Promise<void> {
  await counter(limit).delete(keyOf(parts));
}

/**
 * Takes one try back.
 * @param limit which count
 * @param parts what was counted
 */
export async function takeBackTry(limit: Limit, ...parts: string[]): Promise<void> {
  await counter(limit).reward(keyOf(parts));
}
