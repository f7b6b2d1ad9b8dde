import { MissingPage } from '#components/site/notice-page.tsx';
import { answer, type Page } from '#newsroom/site/answering.ts';
import { readMasthead } from '#newsroom/site/masthead.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import type { Language } from '#newsroom/stories/document/content.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { languageIn, preferredLanguage } from './languages.ts';
import { editionFor, html, ownPreview } from './rendering.tsx';

/** The page that says there is none, in a language. */
export async function missingPage(language: Language): Promise<Page> {
  const masthead = await snapshot(readMasthead);
  const head = {
    title: wordsFor(language, 'site')('missing.title'),
    description: '',
    canonical: null,
    preview: ownPreview(),
  };
  return html(<MissingPage edition={editionFor(language, masthead)} head={head} />, 404);
}

/** Answers that there is no such page, in the language of its address or else of the reader. */
export function missing(request: Request): Promise<Response> {
  const [, first = ''] = new URL(request.url).pathname.split('/');
  const language = languageIn(first) ?? preferredLanguage(request.headers.get('accept-language'));
  return answer(request, null, () => missingPage(language));
}

/** Answers that there is no such file. */
export function noSuchFile(request: Request): Promise<Response> {
  return answer(request, null, async () => ({
    status: 404,
    type: 'text/plain; charset=utf-8',
    body: 'Not found\n',
  }));
}
