import { LettersPage } from '#components/site/letters-page.tsx';
import { type Follow, followAsked, followValue, offer } from '#newsroom/letters/following.ts';
import { askForLetters } from '#newsroom/letters/subscribing.ts';
import { TooManyTries } from '#newsroom/refusals.ts';
import { paths } from '#newsroom/site/paths.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import { callerOf } from '#newsroom/staff/caller.ts';
import type { Language } from '#newsroom/stories/document/content.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { refused } from '#newsroom/words/refused.ts';
import { isSameOrigin } from '../../../api/same-origin.ts';
import { languageIn } from '../../languages.ts';
import { missing } from '../../missing.tsx';
import { formOf, seeOther, showLetters, typedIn, untyped } from './showing.tsx';

type Context = { params: Promise<{ language: string }> };

/** Where letters are asked for; `?topic=slug` and its like choose something at once. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const language = languageIn((await params).language);
  if (!language) return missing(request);
  const asked = new URL(request.url).searchParams;
  const follow = await snapshot((ask) => followAsked(ask, asked));
  return form(request, language, { ...untyped, follows: [follow ? followValue(follow) : 'site'] }, follow);
}

/** Takes the request. Everybody is told the same, whether the address is known or not. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const language = languageIn((await params).language);
  if (!language || !isSameOrigin(request)) return missing(request);
  const given = await formOf(request);
  const asked = `${paths.letters(language)}/asked`;
  // Only a machine fills in what nobody sees.
  if (given.get('website')) return seeOther(asked);
  const t = wordsFor(language, 'letters');
  try {
    await askForLetters(
      {
        email: given.get('email') ?? '',
        timing: given.get('timing') ?? undefined,
        follows: given.getAll('follow'),
        language,
      },
      callerOf(request.headers).address,
    );
  } catch (error) {
    if (error instanceof TooManyTries)
      return form(request, language, typedIn(given, {}), null, {
        status: 429,
        problem: t('tooMany', { minutes: error.minutes }),
      });
    const { fields } = refused(language, error);
    return form(request, language, typedIn(given, fields), null, { status: 422, problem: t('wrong') });
  }
  return seeOther(asked);
}

async function form(
  request: Request,
  language: Language,
  typed: typeof untyped,
  wanted: Follow | null,
  told: { status?: number; problem?: string } = {},
): Promise<Response> {
  const ids = [wanted?.subjectId, ...typed.follows.map((value) => value.split(':')[1])];
  const offered = await snapshot((ask) => offer(ask, language, ids));
  return showLetters(
    request,
    language,
    (edition, head) => (
      <LettersPage edition={edition} head={head} offer={offered} typed={typed} problem={told.problem} />
    ),
    { status: told.status, open: true },
  );
}
