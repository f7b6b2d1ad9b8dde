import { z } from 'zod';
import { maybeBilingual, webAddress } from '../house/fields.ts';

/** A line of robots.txt (RFC 9309): a name and a value, a remark, or nothing. */
const robotsLine = /^(?:[A-Za-z][A-Za-z-]{0,40}:[^\r\n]{0,500}|#[^\r\n]{0,500}|\s*)$/;
const may = z.enum(['allow', 'disallow']);

/** What machines are told. */
export const rules = z.object({
  /** What each kind of program may read. */
  purposes: z.object({ search: may, answers: may, training: may, archive: may }),
  /** Stand at the end of robots.txt as they are. */
  ownLines: z
    .string('missing')
    .max(4000, 'too_long')
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .refine((text) => text.split('\n').every((line) => robotsLine.test(line)), 'not_robots'),
  llms: z.object({ on: z.boolean(), texts: maybeBilingual(4000) }),
  /** Mining of texts and data reserved, as TDMRep says it (a report of a W3C community group). */
  reserved: z.boolean(),
  /** Where the terms of licensing stand. */
  terms: z.union([z.literal(''), webAddress]),
});
export type Rules = z.output<typeof rules>;

/** While nobody chose: everything that is published may be read. */
export const openRules: Rules = {
  purposes: { search: 'allow', answers: 'allow', training: 'allow', archive: 'allow' },
  ownLines: '',
  llms: { on: false, texts: { en: '', ko: '' } },
  reserved: false,
  terms: '',
};

/**
 * Rules as they were kept; what cannot be read any more is as while nobody chose.
 * @param kept from the database
 */
export function rulesOf(kept: unknown): Rules {
  const read = rules.safeParse(kept);
  return read.success ? read.data : openRules;
}
