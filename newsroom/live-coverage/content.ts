import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { Incomplete } from '../refusals.ts';
import type { Block, Doc, Inline, ListItem } from '../stories/document/body.ts';
import { canonicalBlock } from '../stories/document/canonical.ts';
import { BodyError, checkBody } from '../stories/document/check-body.ts';
import { cleanText } from '../stories/document/clean-text.ts';
import { plainText } from '../stories/document/plain-text.ts';
import { entryLimits } from './limits.ts';
import { saysNothing } from './words.ts';

const nodes = new Set(['paragraph', 'bulletList', 'orderedList', 'listItem', 'text', 'hardBreak']);
const marks = new Set(['link', 'bold', 'italic']);

const line = (most: number) =>
  z
    .string('wrong')
    .max(most * 8, 'too_long')
    .transform((text) => cleanText(text).trim())
    .pipe(z.string().max(most, 'too_long'));

const body = z.unknown().transform((given, context): Doc => {
  const refuse = (message: string) => {
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  try {
    const doc = checkBody(given);
    if (!doc.content.every(isSimple)) return refuse('wrong');
    return plainText(doc).length > entryLimits.body ? refuse('too_long') : doc;
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
    return refuse(error.key === 'bodyTooBig' || error.key === 'bodyTooLong' ? 'too_long' : 'wrong');
  }
});

/** An entry is paragraphs, lists and links: no headings, pictures, quotes or notes. */
function isSimple(node: Block | ListItem | Inline): boolean {
  if (!nodes.has(node.type)) return false;
  if ('marks' in node && !(node.marks ?? []).every(({ type }) => marks.has(type))) return false;
  return !('content' in node) || ((node.content ?? []) as (Block | ListItem | Inline)[]).every(isSimple);
}

/** All that an entry says: what is kept in its revisions and hashed. */
export const entryContent = z.strictObject({
  heading: line(entryLimits.heading),
  body,
  /** Of a change: what readers are told was wrong; empty where nothing was. */
  correction: line(entryLimits.correction),
});
export type EntryContent = z.output<typeof entryContent>;

/**
 * The hash an editor's word is bound to: SHA-256 of the canonical form (RFC 8785) in UTF-8.
 * @returns 64 hexadecimal digits, lower case
 */
export function entryHash({ heading, correction, body }: EntryContent): string {
  const words = canonicalize({ heading, correction, body: JSON.parse(canonicalBlock(body)) }) ?? '';
  return createHash('sha256').update(words, 'utf8').digest('hex');
}

/**
 * An entry that goes on has something to say.
 * @throws Incomplete
 */
export function mustSaySomething(content: EntryContent): void {
  if (saysNothing(content)) throw new Incomplete({ entryBody: 'missing' });
}
