import type { Inline } from '../stories/document/body.ts';
import type { Language } from '../stories/document/content.ts';

/** What a line is in the editor's document, should it stay. */
export type Shape = 'paragraph' | 'heading2' | 'heading3' | 'bullet' | 'number' | 'quote' | 'rule';

/** What the markup says of a line: chrome surrounds an article, the others belong to it. */
export type Zone = 'chrome' | 'caption' | 'title' | 'standfirst' | 'byline' | 'dateline' | 'article' | null;

/** One visible line of what came in. */
export type Line = {
  /** Spaces folded, never empty (but for a rule). */
  text: string;
  inline: Inline[];
  shape: Shape;
  /** Items of one list and paragraphs of one quote share a number. */
  group: number;
  /** An empty line stood before it. */
  gap: boolean;
  zone: Zone;
  /** All of it is one link. */
  linked: boolean;
};

/** What a line turned out to be. */
export type Role = 'headline' | 'standfirst' | 'byline' | 'dateline' | 'body' | 'copyright' | 'left_out';
export type RoleLine = Line & { role: Role };

/** What a page says of itself where readers do not look; believed only where the visible text agrees. */
export type Hints = { headlines: string[]; authors: string[]; site: string };
export const noHints: Hints = { headlines: [], authors: [], site: '' };

/** A text that was read: the fields of a story, and every line with its role, in order. */
export type Reading = {
  headline: string;
  standfirst: string;
  byline: string[];
  dateline: string;
  language: Language;
  copyright: string;
  lines: RoleLine[];
};

/**
 * A line of plain words.
 * @param text spaces folded
 * @param more what is known besides
 */
export function lineOf(text: string, more: Partial<Line> = {}): Line {
  return {
    text,
    inline: [{ type: 'text', text }],
    shape: 'paragraph',
    group: 0,
    gap: false,
    zone: null,
    linked: false,
    ...more,
  };
}

const invisible = /[\p{Cc}\p{Cf}\uFFFC]/gu;
const joiners = /[\u200D\uFE0F]/;

/**
 * Folds spaces to one and drops what cannot be seen (soft hyphens, zero-width characters, direction marks).
 * @param raw one line
 */
export function fold(raw: string): string {
  return raw
    .replace(/\s+/gu, ' ')
    .replace(invisible, (found) => (joiners.test(found) ? found : ''))
    .normalize('NFC')
    .trim();
}
