import { createTranslator } from 'use-intl/core';
import type { Language } from '../stories/document/content.ts';
import * as en from './en/index.ts';
import * as ko from './ko/index.ts';

/** Every word the newsroom says itself, in ICU MessageFormat, by area. */
export type Words = typeof en;

const all: Record<Language, Words> = { en, ko };

/**
 * All words of one language, to hand to `IntlProvider`.
 * @param language of the person or the page
 */
export function messages(language: Language): Words {
  return { ...all[language] };
}

/**
 * A translator for one area, for server pages, mails and the command line.
 * @param language of the person or the page
 * @param area the file in `newsroom/words/en` that holds the words
 */
export function wordsFor<Area extends keyof Words & string>(language: Language, area: Area) {
  return createTranslator<Words, Area>({
    locale: language,
    messages: all[language],
    namespace: area as never,
  });
}
