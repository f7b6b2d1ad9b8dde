import type { Language } from '../stories/document/content.ts';
import type { AuthorKey, CoverageKey, SectionKey, TopicKey } from './cast.ts';
import type { Step } from './course.ts';
import type { PictureName } from './pictures/captions.ts';

/** The words of a demo story, as they are written in `stories/`; `body` is in the notation of `notation.ts`. */
export type Words = {
  headline: string;
  standfirst: string;
  body: string;
  dateline?: string;
  /** Left out: proposed from the headline at submission. */
  slug?: string;
  by: AuthorKey[];
  section: SectionKey;
  topics: TopicKey[];
  coverages?: CoverageKey[];
  picture?: PictureName;
  searchTitle?: string;
  searchDescription?: string;
};

export type DemoStory = Words & {
  /** Its name among the demo stories, for links (`story:key`) and translations. */
  key: string;
  language: Language;
  translationOf?: string;
  /** What happened to it, in the order of time. */
  course: Step[];
};

/** A change of words: fields that are replaced, and passages of the body, each standing in it exactly once. */
export type Change = Partial<Words> & { replace?: [before: string, after: string][] };

/**
 * The words after a change.
 * @throws Error when a passage to be replaced does not stand in the body exactly once
 */
export function changed(words: Words, { replace = [], ...fields }: Change): Words {
  let body = fields.body ?? words.body;
  for (const [before, after] of replace) {
    if (body.split(before).length !== 2)
      throw new Error(`not exactly once in “${words.headline}”: ${before}`);
    body = body.replace(before, () => after);
  }
  return { ...words, ...fields, body };
}
