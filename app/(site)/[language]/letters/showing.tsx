import type { Edition } from '#components/site/edition.ts';
import type { HeadFacts } from '#components/site/head.tsx';
import type { LettersTyped } from '#components/site/letters-form.tsx';
import { answer } from '#newsroom/site/answering.ts';
import { readMasthead } from '#newsroom/site/masthead.ts';
import { paths } from '#newsroom/site/paths.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import type { Language } from '#newsroom/stories/document/content.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { readWithin } from '../../../api/desk/read-within.ts';
import { editionFor, html, ownPreview } from '../../rendering.tsx';

const mostBytes = 40_000;

/** What is typed into an empty form. */
export const untyped: LettersTyped = { email: '', timing: 'daily', follows: [], errors: {} };

/** Reads a form as it was sent; of one that is too long nothing. */
export async function formOf(request: Request): Promise<URLSearchParams> {
  const bytes = await readWithin(request, mostBytes);
  return new URLSearchParams(bytes ? new TextDecoder().decode(bytes) : '');
}

/** What was typed, to be shown again with what is wrong. */
export function typedIn(form: URLSearchParams, errors: Record<string, string>): LettersTyped {
  // What is wrong with one of the choices stands beside all of them.
  const [followed] = Object.entries(errors).filter(([field]) => field.startsWith('follows'));
  return {
    email: form.get('email') ?? '',
    timing: form.get('timing') ?? '',
    follows: form.getAll('follow'),
    errors: { ...errors, ...(followed ? { follows: followed[1] } : {}) },
  };
}

/**
 * Answers with a page about letters. None is kept anywhere: most stand at a secret address.
 * @param open the page may be found; others are for whoever holds their link
 */
export async function showLetters(
  request: Request,
  language: Language,
  page: (edition: Edition, head: HeadFacts) => Parameters<typeof html>[0],
  { status = 200, open = false, title }: { status?: number; open?: boolean; title?: string } = {},
): Promise<Response> {
  const edition = editionFor(language, await snapshot(readMasthead), 'letters.css');
  const t = wordsFor(language, 'letters');
  const head: HeadFacts = {
    title: title ?? t('title'),
    description: open ? t('description') : '',
    canonical: open ? paths.letters(language) : null,
    alternates: open ? { en: paths.letters('en'), ko: paths.letters('ko') } : undefined,
    preview: ownPreview(),
    hangul: true,
  };
  return answer(request, null, async () => {
    const made = await html(page(edition, head), status);
    return {
      ...made,
      headers: {
        ...made.headers,
        'Cache-Control': 'private, no-store',
        ...(open ? {} : { 'X-Robots-Tag': 'noindex, nofollow, noarchive', 'Referrer-Policy': 'same-origin' }),
      },
    };
  });
}

/** Sends a reader on, so that a reload does not send the form twice. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } });
}
