import { SignOffClosed, SignOffFrame, SignOffOpen, type Typed } from '#components/site/sign-off-page.tsx';
import { readHouse } from '#newsroom/house/reading.ts';
import { Incomplete, LinkSpent } from '#newsroom/refusals.ts';
import { answerSignOff, lookAtSignOff, noteOpened } from '#newsroom/sign-offs/answering.ts';
import { sizesOf } from '#newsroom/site/as-readers-would.ts';
import { readMasthead } from '#newsroom/site/masthead.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import { houseName } from '#newsroom/staff/house-name.ts';
import { picturesIn } from '#newsroom/stories/document/pictures-in.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { refused } from '#newsroom/words/refused.ts';
import { preferredLanguage } from '../../(site)/languages.ts';
import { editionFor, html } from '../../(site)/rendering.tsx';
import { readWithin } from '../../api/desk/read-within.ts';

type Context = { params: Promise<{ secret: string }> };

const mostBytes = 60_000;
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex, nofollow, noarchive',
  // The secret stands in the address: it goes to nobody.
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
};

/** One revision for whoever holds its link, and the form to answer it; nothing else of the newsroom. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return show(request, (await params).secret, { values: {}, errors: {} });
}

/** Takes the answer. What is wrong comes back beside its field, with all that was typed. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { secret } = await params;
  const bytes = await readWithin(request, mostBytes);
  const form = new URLSearchParams(bytes ? new TextDecoder().decode(bytes) : '');
  const values = Object.fromEntries(
    ['answer', 'name', 'remarks'].map((name) => [name, form.get(name) ?? '']),
  );
  try {
    await answerSignOff(secret, { ...values, answer: values.answer || undefined });
  } catch (error) {
    if (error instanceof LinkSpent) return show(request, secret, { values: {}, errors: {} });
    if (!(error instanceof Incomplete)) throw error;
    const page = await lookAtSignOff(secret);
    const { fields } = refused('language' in page ? page.language : 'en', error);
    return show(request, secret, { values, errors: fields }, 422);
  }
  // Asked for anew, so that a reload does not send the answer twice.
  return new Response(null, {
    status: 303,
    headers: { ...headers, location: new URL(request.url).pathname },
  });
}

async function show(request: Request, secret: string, typed: Typed, status?: number): Promise<Response> {
  const page = await lookAtSignOff(secret);
  const language =
    'language' in page ? page.language : preferredLanguage(request.headers.get('accept-language'));
  const edition = {
    ...editionFor(language, await snapshot(readMasthead), 'sign-off.css'),
    // Its policy takes nothing that stands within a page.
    within: null,
    pictureSource: (picture: { pictureId: string }, width: number) =>
      `/sign-off/${secret}/pictures/${picture.pictureId}/${width}`,
  };
  const t = wordsFor(language, 'checks');
  const frame = { edition, house: await houseName(language), title: t('signOff.page.heading') };
  // Whoever asks or is asked may have a Korean name, whatever the language of the page.
  const isKorean = language === 'ko' || /\p{Script=Hangul}/u.test(JSON.stringify(page));
  if (page.state !== 'open')
    return answered(
      <SignOffFrame {...frame} hangul={isKorean}>
        <SignOffClosed page={page} language={language} />
      </SignOffFrame>,
      page.state === 'unknown' ? 404 : page.state === 'answered' ? 200 : 410,
    );
  await noteOpened(page.id);
  const zone = (await readHouse())?.timeZone ?? 'Asia/Seoul';
  const expires = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: zone,
  }).format(page.expiresAt);
  return answered(
    <SignOffFrame {...frame} hangul={isKorean}>
      <SignOffOpen
        page={page}
        edition={edition}
        sizes={await sizesOf(picturesIn(page.content))}
        expires={`${expires} (${zone})`}
        typed={typed}
      />
    </SignOffFrame>,
    status ?? 200,
  );
}

async function answered(document: Parameters<typeof html>[0], status: number): Promise<Response> {
  const { body } = await html(document, status);
  return new Response(new Blob([body as string]), { status, headers });
}
