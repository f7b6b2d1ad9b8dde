import { LettersSayPage, ManagePage } from '#components/site/letters-page.tsx';
import { followValue, offer } from '#newsroom/letters/following.ts';
import {
  changeSubscription,
  lookAtSubscription,
  type Subscription,
  unsubscribe,
} from '#newsroom/letters/managing.ts';
import { Incomplete, LinkSpent } from '#newsroom/refusals.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import type { Language } from '#newsroom/stories/document/content.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { refused } from '#newsroom/words/refused.ts';
import { isSameOrigin } from '../../../../../api/same-origin.ts';
import { languageIn } from '../../../../languages.ts';
import { missing } from '../../../../missing.tsx';
import { formOf, showLetters, typedIn, untyped } from '../../showing.tsx';

type Context = { params: Promise<{ language: string; key: string }> };

/** What a subscriber gets, for whoever holds the link that stands in each letter. Opening it changes nothing. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { language: given, key } = await params;
  const language = languageIn(given);
  if (!language) return missing(request);
  const subscription = await lookAtSubscription(key);
  return subscription ? shown(request, subscription) : say(request, language, 'unknown', 404);
}

/** Changes it or ends it. A mail program ends it with one click of its own, without this page (RFC 8058). */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { language: given, key } = await params;
  const language = languageIn(given);
  if (!language) return missing(request);
  const form = await formOf(request);
  const oneClick = form.get('List-Unsubscribe') === 'One-Click';
  if (!oneClick && !isSameOrigin(request)) return missing(request);
  if (oneClick || form.get('do') === 'leave')
    return (await unsubscribe(key))
      ? say(request, language, 'left', 200)
      : say(request, language, 'unknown', 404);
  try {
    await changeSubscription(key, {
      timing: form.get('timing') ?? undefined,
      follows: form.getAll('follow'),
    });
  } catch (error) {
    if (error instanceof LinkSpent) return say(request, language, 'unknown', 404);
    if (!(error instanceof Incomplete)) throw error;
    const subscription = await lookAtSubscription(key);
    if (!subscription) return say(request, language, 'unknown', 404);
    const typed = typedIn(form, refused(language, error).fields);
    return shown(request, subscription, { typed: { ...typed, email: subscription.email }, status: 422 });
  }
  const subscription = await lookAtSubscription(key);
  return subscription
    ? shown(request, subscription, { saved: true })
    : say(request, language, 'unknown', 404);
}

async function shown(
  request: Request,
  subscription: Subscription,
  { typed, saved = false, status }: { typed?: typeof untyped; saved?: boolean; status?: number } = {},
): Promise<Response> {
  const { language, follows, email, timing } = subscription;
  const offered = await snapshot((ask) =>
    offer(
      ask,
      language,
      follows.map(({ subjectId }) => subjectId),
    ),
  );
  const now = typed ?? { ...untyped, email, timing, follows: follows.map(followValue) };
  return showLetters(
    request,
    language,
    (edition, head) => <ManagePage edition={edition} head={head} offer={offered} typed={now} saved={saved} />,
    { status, title: wordsFor(language, 'letters')('manage.title') },
  );
}

function say(request: Request, language: Language, what: 'left' | 'unknown', status: number) {
  const t = wordsFor(language, 'letters');
  const title = t(`manage.${what}`);
  return showLetters(
    request,
    language,
    (edition, head) => (
      <LettersSayPage edition={edition} head={head} title={title} text={t(`manage.${what}Text`)} />
    ),
    { status, title },
  );
}
