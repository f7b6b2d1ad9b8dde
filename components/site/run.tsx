import { createElement, type ReactNode } from 'react';
import { inLanguage, languageOf, runs } from '#newsroom/site/in-language.ts';
import type { Language } from '#newsroom/stories/document/content.ts';
import { sequence } from './sequence.ts';

type Bilingual = { en: string; ko: string };

/** A name of the house as the page's language has it; marked where it is in the other. */
export function Name({ of, language }: { of: Bilingual; language: Language }): ReactNode {
  const said = inLanguage(of, language);
  return said.language === language ? said.text : <span lang={said.language}>{said.text}</span>;
}

/** A short text of unsaid language, such as a credit. */
export function Short({ text, language }: { text: string; language: Language }): ReactNode {
  const said = languageOf(text, language);
  return said === language ? text : <span lang={said}>{text}</span>;
}

/** Running text of a story: each run in the other language is marked as such. */
export function Running({ text, language }: { text: string; language: Language }): ReactNode {
  return sequence(
    runs(text, language).map((run) =>
      run.language === language ? run.text : createElement('span', { lang: run.language }, run.text),
    ),
  );
}
