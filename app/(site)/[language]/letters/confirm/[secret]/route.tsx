import { ConfirmPage, LettersSayPage } from '#components/site/letters-page.tsx';
import { confirm, lookAtRequest } from '#newsroom/letters/subscribing.ts';
import { LinkSpent } from '#newsroom/refusals.ts';
import type { Language } from '#newsroom/stories/document/content.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { isSameOrigin } from '../../../../../api/same-origin.ts';
import { languageIn } from '../../../../languages.ts';
import { missing } from '../../../../missing.tsx';
import { showLetters } from '../../showing.tsx';

type Context = { params: Promise<{ language: string; secret: string }> };

/** The page of the link in the mail: it has a button, for programs that look at mails open links as well. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { language: given, secret } = await params;
  const language = languageIn(given);
  if (!language) return missing(request);
  const asked = await lookAtRequest(secret);
  if (!asked) return spent(request, language);
  return showLetters(request, language, (edition, head) => (
    <ConfirmPage edition={edition} head={head} email={asked.email} />
  ));
}

/** The word is given, once. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { language: given, secret } = await params;
  const language = languageIn(given);
  if (!language || !isSameOrigin(request)) return missing(request);
  const asked = await lookAtRequest(secret);
  if (!asked) return spent(request, language);
  try {
    await confirm(secret);
  } catch (error) {
    if (error instanceof LinkSpent) return spent(request, language);
    throw error;
  }
  const t = wordsFor(language, 'letters');
  return say(request, language, t('confirm.done'), t('confirm.doneText', { email: asked.email }), 200);
}

function spent(request: Request, language: Language): Promise<Response> {
  const t = wordsFor(language, 'letters');
  return say(request, language, t('confirm.spent'), t('confirm.spentText'), 404);
}

function say(request: Request, language: Language, title: string, text: string, status: number) {
  return showLetters(
    request,
    language,
    (edition, head) => <LettersSayPage edition={edition} head={head} title={title} text={text} />,
    { status, title },
  );
}
