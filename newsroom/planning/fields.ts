import { z } from 'zod';
import { assignmentKinds } from '#db/schema/index.ts';
import { rowId } from '../staff/fields.ts';
import { cleanLines, cleanText, isBlank } from '../stories/document/clean-text.ts';
import { wallTime } from './moments.ts';

/** One line that has to be there. */
export const oneLine = (most: number) =>
  z
    .string('missing')
    .max(most, 'too_long')
    .transform((typed) => cleanText(typed).trim())
    .refine((line) => !isBlank(line), 'missing');
/** Words that may be missing. */
export const maybeWords = (most: number) =>
  z
    .string()
    .max(most, 'too_long')
    .transform((typed) => cleanLines(typed).trim())
    .default('');

export const storyLanguage = z.enum(['en', 'ko'], 'missing');

/** Which row, and the version of it on the person's screen. */
export const base = z.object({ id: rowId, version: z.number().int().positive() });
export type Base = z.output<typeof base>;

/** A word to another person: an answer, a reason. */
export const word = maybeWords(2000);

export const ideaForm = z.object({
  title: oneLine(200),
  pitch: maybeWords(8000),
  language: storyLanguage,
  sectionId: rowId,
});
export type IdeaForm = z.input<typeof ideaForm>;

export const assignmentForm = z.object({
  title: oneLine(200),
  what: z.enum(assignmentKinds, 'missing'),
  brief: maybeWords(8000),
  language: storyLanguage,
  sectionId: rowId,
  staffId: rowId,
  wordsAsked: z.number('wrong').int('wrong').positive('wrong').max(100_000, 'wrong').nullable().default(null),
  /** On the newsroom's own clock. */
  due: wallTime,
  slot: maybeWords(100),
  ideaId: rowId.nullish(),
  eventId: rowId.nullish(),
  /** ISO 8601: when the rule of a repeating event has it. */
  occurrence: z.iso.datetime({ offset: true, error: 'wrong' }).nullish(),
  originalId: rowId.nullish(),
});
export type AssignmentForm = z.input<typeof assignmentForm>;

/** Work on a story there is already: its headline, language and section are those of the story. */
export const storyAssignmentForm = assignmentForm
  .pick({ what: true, brief: true, staffId: true, due: true })
  .extend({ storyId: rowId });
export type StoryAssignmentForm = z.input<typeof storyAssignmentForm>;
