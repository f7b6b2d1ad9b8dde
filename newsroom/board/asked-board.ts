import { z } from 'zod';
import { uuidPattern } from '../stories/document/body.ts';
import { languages } from '../stories/document/content.ts';

const id = z.string().regex(uuidPattern);
/** A filter somebody mistyped in the address is no filter. */
const or = <Of extends z.ZodType>(schema: Of) => schema.optional().catch(undefined);

const asked = z.object({
  section: or(z.union([z.literal('none'), id])),
  author: or(id),
  language: or(z.enum(languages)),
});

/** What somebody wants to see on the board: all of it stands in the address. */
export type AskedBoard = z.output<typeof asked>;

/**
 * Reads the query of an address.
 * @param query as Next gives it; of a name given twice the first counts
 */
export function askedBoard(query: Record<string, string | string[] | undefined>): AskedBoard {
  return asked.parse(
    Object.fromEntries(
      Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
    ),
  );
}
