import { z } from 'zod';
import { cleanLines, isBlank } from '../stories/document/clean-text.ts';
import { longestPassage, passageFields } from './passages.ts';

/** Longest comment, in UTF-16 units. */
export const longestComment = 5000;
/** Most people called by name in one comment. */
const mostMentions = 20;

const storable = (text: string) => text.toWellFormed().replaceAll('\0', '');

export const commentSaid = z.object({
  words: z
    .string('missing')
    .max(longestComment * 4, 'too_long')
    .transform((text) => cleanLines(text).trim())
    .refine((text) => !isBlank(text), 'missing')
    .refine((text) => text.length <= longestComment, 'too_long'),
  mentions: z.array(z.uuid()).max(mostMentions, 'too_long').default([]),
});

/** A passage as it stands on the commenter's screen; the newsroom looks for it in its own words. */
export const passageGiven = z.object({
  field: z.enum(passageFields),
  start: z.number().int().min(0).max(10_000_000),
  quote: z.string().min(1).max(longestPassage, 'too_long').transform(storable),
  before: z.string().max(64).transform(storable),
  after: z.string().max(64).transform(storable),
});
