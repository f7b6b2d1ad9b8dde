import { createHash } from 'node:crypto';
import { RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible';
import { desk } from '#db/desk.ts';
import { TooManyTries } from '../refusals.ts';

/** Letters are asked for by anybody: nobody may fill another's mailbox through us. Counted in PostgreSQL by all nodes. */
const limits = {
  letters_from: { points: 20, duration: 60 * 60 },
  letters_to: { points: 3, duration: 60 * 60 },
} as const;

const counting = new WeakMap<object, Map<string, RateLimiterPostgres>>();

function counter(limit: keyof typeof limits): RateLimiterPostgres {
  const pool = desk().$client;
  const counters = counting.get(pool) ?? new Map<string, RateLimiterPostgres>();
  counting.set(pool, counters);
  const made =
    counters.get(limit) ??
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'sign_in_limits',
      tableCreated: true,
      keyPrefix: limit,
      ...limits[limit],
    });
  counters.set(limit, made);
  return made;
}

/** A key of fixed length, so that no address is kept. */
const keyOf = (what: string) => createHash('sha256').update(what).digest('hex').slice(0, 40);

/**
 * Counts a request by where it came from.
 * @throws TooManyTries with the minutes to wait
 */
export async function countFrom(address: string): Promise<void> {
  try {
    await counter('letters_from').consume(keyOf(address));
  } catch (error) {
    if (error instanceof Error) throw error;
    throw new TooManyTries(Math.max(1, Math.ceil((error as RateLimiterRes).msBeforeNext / 60_000)));
  }
}

/**
 * Counts a request by whom it would be mailed to.
 * @returns false: they were mailed enough; nobody is told, for it would tell that somebody asked before
 */
export async function mayMail(email: string): Promise<boolean> {
  try {
    await counter('letters_to').consume(keyOf(email));
    return true;
  } catch (error) {
    if (error instanceof Error) throw error;
    return false;
  }
}
