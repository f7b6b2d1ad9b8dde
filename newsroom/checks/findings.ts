import type { ContentField, StoryContent } from '../stories/document/content.ts';
import type { LinkAnswer } from './links/answer.ts';

/** Where in a story something was found: a field, in the body which top-level block (from 0), and the words. */
export type Place = { field: ContentField; block?: number; quote?: string };

/** One thing an automatic check does not like; `what` is a key of the words `checks.found`. */
export type Finding = { place: Place; what: string; values?: Record<string, string | number> };

/** What a check may know besides the words. */
export type Surroundings = {
  /** The day on the newsroom's calendar the story is looked at, `YYYY-MM-DD`. */
  day: string;
  /** What is known of outside links, by address; an address that is not there was not asked yet. */
  links: Readonly<Record<string, LinkAnswer>>;
};

/** Bounds of the headline in characters, for each language. */
export type Settings = { headline?: Record<'en' | 'ko', { min: number; max: number }> };

/** Looks through what a story says, knowing nothing of databases or networks: it runs in the browser as well. */
export type AutomaticCheck = (content: StoryContent, around: Surroundings, settings: Settings) => Finding[];
