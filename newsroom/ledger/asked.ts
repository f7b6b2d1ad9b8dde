import { z } from 'zod';
import { uuidPattern } from '../stories/document/body.ts';
import { isDay } from '../zoned-time.ts';
import { subjectKinds } from './append.ts';

const id = z.string().regex(uuidPattern);
const day = z.string().refine(isDay);

/** A filter somebody mistyped in the address is no filter; the rest of the address still holds. */
const or = <Of extends z.ZodType>(schema: Of) => schema.optional().catch(undefined);

const asked = z.object({
  /** Somebody of the staff, or the newsroom itself. */
  by: or(z.union([z.literal('newsroom'), id])),
  act: or(z.string().regex(/^[a-z_]+\.[a-z_]+$/)),
  kind: or(z.enum(subjectKinds)),
  /** One subject of that kind, by id. */
  subject: or(z.string().min(1).max(100)),
  from: or(day),
  to: or(day),
  /** The row a page begins after. */
  before: or(z.coerce.number().int().positive().max(1e15)),
});

/** What somebody wants to see of the ledger: all of it stands in the address. */
export type AskedLedger = z.output<typeof asked>;

/**
 * Reads the query of an address.
 * @param query as Next gives it; of a name given twice the first counts
 */
export function askedLedger(query: Record<string, string | string[] | undefined>): AskedLedger {
  return asked.parse(
    Object.fromEntries(
      Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
    ),
  );
}

/** The filters without the place. */
export const ledgerFilters = ['by', 'act', 'kind', 'subject', 'from', 'to'] as const;
