import slugify from '@sindresorhus/slugify';
import { romanize } from 'es-hangul';
import type { Language } from './content.ts';

const longest = 80;

/**
 * A slug for a headline: lower-case ASCII words joined by hyphens, Korean romanised (Revised Romanization).
 * @param headline as written
 * @param language of the story
 * @returns at most 80 characters, cut between words; `story` when the headline holds no letter or digit
 */
export function proposeSlug(headline: string, language: Language): string {
  const latin = language === 'ko' ? romanize(headline) : headline;
  const words = slugify(latin, { decamelize: false })
    .split('-')
    .filter((word) => /^[a-z0-9]+$/.test(word));
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, longest);
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug || 'story';
}

/**
 * Says whether a text can stand in an address as a slug.
 * @param text as typed
 */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 100;
}
