import type { Bilingual } from '#db/schema/columns.ts';
import type { Language } from '../stories/document/content.ts';

/** A text, and the language it is in. */
export type Said = { text: string; language: Language };

/**
 * The language a name or title is written in, by its script: one given in one language only stands for both.
 * @param text the name
 * @param otherwise when it holds no letter of either script
 */
export function languageOf(text: string, otherwise: Language): Language {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  return /\p{Script=Latin}/u.test(text) ? 'en' : otherwise;
}

/**
 * A bilingual text as a page in one language shows it: in its own language, or else in the other.
 * @param of the text
 * @param language of the page
 */
export function inLanguage(of: Bilingual, language: Language): Said {
  const text = of[language] || of[language === 'ko' ? 'en' : 'ko'];
  return { text, language: languageOf(text, language) };
}

/** Four words and more in Latin letters within Korean are a sentence of their own, not a name. */
const runsOf: Record<Language, RegExp> = {
  en: /[\p{Script=Hangul}][\p{Script=Hangul}\p{N}\s·,'’“”"().-]*[\p{Script=Hangul}]|\p{Script=Hangul}/gu,
  ko: /(?:\p{Script=Latin}[\p{Script=Latin}\p{N}'’.,;:-]*\s+){3,}\p{Script=Latin}[\p{Script=Latin}\p{N}'’]*/gu,
};

/**
 * Cuts a text into runs of one language each, so that each is read aloud and broken into lines as its own.
 * @param text of a story
 * @param language of the story
 */
export function runs(text: string, language: Language): Said[] {
  const other: Language = language === 'ko' ? 'en' : 'ko';
  const found: Said[] = [];
  let done = 0;
  for (const match of text.matchAll(runsOf[language])) {
    if (match.index > done) found.push({ text: text.slice(done, match.index), language });
    found.push({ text: match[0], language: other });
    done = match.index + match[0].length;
  }
  if (done < text.length || found.length === 0) found.push({ text: text.slice(done), language });
  return found;
}
