import { z } from 'zod';
import { type Doc, emptyBody, uuidPattern } from './body.ts';
import { BodyError, checkBody } from './check-body.ts';
import { cleanText } from './clean-text.ts';
import { ContentError, problemsOf } from './problems.ts';

export type { Doc } from './body.ts';

/** Longest text of each field in UTF-16 units, and most entries of each list. */
export const contentLimits = {
  headline: 300,
  standfirst: 1000,
  dateline: 120,
  slug: 100,
  searchTitle: 120,
  searchDescription: 320,
  firstName: 120,
  firstUrl: 500,
  alt: 500,
  caption: 1000,
  credit: 200,
  bylines: 20,
  topics: 30,
  coverages: 10,
} as const;

export const languages = ['en', 'ko'] as const;
export type Language = (typeof languages)[number];

/** Text is cleaned before it is measured. A multiple of the limit is refused unread. */
const line = (max: number) =>
  z
    .string()
    .max(max * 8)
    .transform(cleanText)
    .pipe(z.string().max(max));

const id = z
  .string()
  .regex(uuidPattern)
  .transform((value) => value.toLowerCase());

const ids = (max: number) =>
  z
    .array(id)
    .max(max)
    .superRefine((given, context) => {
      if (new Set(given).size < given.length) context.addIssue({ code: 'custom', params: { key: 'twice' } });
    });

const body = z.unknown().transform((given, context): Doc => {
  try {
    return checkBody(given);
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
    context.addIssue({
      code: 'custom',
      params: { key: error.key, values: { ...error.values, at: error.at } },
    });
    return z.NEVER;
  }
});

const leadPicture = z.strictObject({
  pictureId: id,
  alt: line(contentLimits.alt),
  caption: line(contentLimits.caption),
  credit: line(contentLimits.credit),
});

/**
 * Everything a story says, as it is saved, kept in revisions and hashed. Strict: every field present, none unknown.
 * A slug is any text while it is being typed; whether it can stand in an address is `isSlug`'s to say at submission.
 */
export const storyContent = z.strictObject({
  headline: line(contentLimits.headline),
  standfirst: line(contentLimits.standfirst),
  body,
  /** Authors in the order of the byline. */
  bylines: ids(contentLimits.bylines),
  dateline: line(contentLimits.dateline),
  slug: line(contentLimits.slug),
  language: z.enum(languages),
  sectionId: id.nullable(),
  topics: ids(contentLimits.topics),
  coverages: ids(contentLimits.coverages),
  leadPicture: leadPicture.nullable(),
  searchTitle: line(contentLimits.searchTitle),
  searchDescription: line(contentLimits.searchDescription),
  /**
   * Given: others published it first, and there. An optional key, so that revisions older than it keep their hash.
   * The address is any text while it is typed; `first-published.ts` says whether it can be shown.
   */
  firstPublished: z
    .strictObject({ name: line(contentLimits.firstName), url: line(contentLimits.firstUrl) })
    .optional(),
});

export type StoryContent = z.output<typeof storyContent>;
export type LeadPicture = z.output<typeof leadPicture>;
export type ContentField = keyof StoryContent;

/** The content of a story nobody has written in yet. */
export function emptyContent(language: Language): StoryContent {
  return {
    headline: '',
    standfirst: '',
    body: emptyBody(),
    bylines: [],
    dateline: '',
    slug: '',
    language,
    sectionId: null,
    topics: [],
    coverages: [],
    leadPicture: null,
    searchTitle: '',
    searchDescription: '',
  };
}

/**
 * Reads content that came from outside (the editor, an import, a file).
 *
 * @returns content with cleaned texts and a body in normal form; parsing it again changes nothing
 * @throws ContentError with every problem found, each for its field
 */
export function parseContent(given: unknown): StoryContent {
  const result = storyContent.safeParse(given);
  if (result.success) return result.data;
  throw new ContentError(problemsOf(result.error));
}
