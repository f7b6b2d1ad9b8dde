import { DrizzleQueryError } from 'drizzle-orm';
import pg from 'pg';
import { Incomplete } from '../refusals.ts';

/**
 * Writes something the database keeps unique.
 * @param fields which field is wrong, and how, by the name of the constraint
 * @param write the write
 * @throws Incomplete when another row has it already
 */
export async function uniquely<Result>(
  fields: Record<string, Record<string, string>>,
  write: () => Promise<Result>,
): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    const cause = error instanceof DrizzleQueryError ? error.cause : error;
    const taken =
      cause instanceof pg.DatabaseError && cause.code === '23505' && fields[cause.constraint ?? ''];
    if (taken) throw new Incomplete(taken);
    throw error;
  }
}
