import { z } from 'zod';
import { publicStates, workingStates } from '#db/schema/index.ts';
import { isDay } from '../zoned-time.ts';
import { uuidPattern } from './document/body.ts';
import { languages } from './document/content.ts';

const id = z.string().regex(uuidPattern);
const day = z.string().refine(isDay);
/** The end of a page: the instant sorted by and the story's id. */
const mark = z.string().regex(/^\d{1,15}_[0-9a-f-]{36}$/i);

/** A filter somebody mistyped in the address is no filter; the rest of the address still holds. */
const or = <Of extends z.ZodType>(schema: Of) => schema.optional().catch(undefined);

const asked = z.object({
  section: or(z.union([z.literal('none'), id])),
  working: or(z.enum(workingStates)),
  public: or(z.enum(publicStates)),
  /** What is left to the newsroom's clock: first publications and changes of what is live already. */
  clock: or(z.enum(['scheduled'])),
  author: or(id),
  language: or(z.enum(languages)),
  from: or(day),
  to: or(day),
  search: or(z.string().trim().min(1).max(200)),
  sort: z.enum(['updated', 'created']).catch('updated'),
  after: or(mark),
  before: or(mark),
});

/** What somebody wants to see of all stories: all of it stands in the address. */
export type AskedList = z.output<typeof asked>;

/**
 * Reads the query of an address.
 * @param query as Next gives it; of a name given twice the first counts
 */
export function askedList(query: Record<string, string | string[] | undefined>): AskedList {
  return asked.parse(
    Object.fromEntries(
      Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
    ),
  );
}

/** The filters without the place in the list. */
export const filterNames = [
  'section',
  'working',
  'public',
  'clock',
  'author',
  'language',
  'from',
  'to',
  'search',
] as const;

/** Whether anything narrows the list. */
export function isFiltered(list: AskedList): boolean {
  return filterNames.some((name) => list[name] !== undefined);
}
