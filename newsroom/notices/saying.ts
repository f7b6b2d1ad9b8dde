import type { Language } from '../stories/document/content.ts';
import { messages, wordsFor } from '../words/index.ts';

export type Sayable = { what: string; headline: string; by: string | null };

/**
 * A notice as one plain sentence, for mails, pushes and other programs.
 * @param language of who reads it
 * @param notice what it says
 */
export function sentenceOf(language: Language, { what, headline, by }: Sayable): string {
  const t = wordsFor(language, 'notices');
  const known = Object.hasOwn(messages(language).notices.what, what) ? what : 'other';
  return t.markup(`what.${known as 'other'}`, {
    name: by ?? t('newsroom'),
    headline: headline || wordsFor(language, 'desk')('list.untitled'),
    story: (words) => words,
  });
}

/**
 * Path of the desk a notice leads to.
 * @param notice its own path, and the story it is about
 */
export function hrefOfNotice({ href, storyId }: { href: string; storyId: string | null }): string {
  return href || (storyId ? `/desk/stories/${storyId}` : '/desk');
}

/** The same as a whole address, for whoever reads it outside of the desk. */
export function absolute(notice: { href: string; storyId: string | null }): string {
  return `${(process.env.SITE_URL ?? '').replace(/\/$/, '')}${hrefOfNotice(notice)}`;
}
