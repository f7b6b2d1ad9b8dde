import { PreviewTalk } from '#components/site/preview-talk.tsx';
import { Ribbon } from '#components/site/ribbon.tsx';
import { StoryPage } from '#components/site/story-page.tsx';
import { TimesLeft } from '#components/site/times-left.tsx';
import { now } from '#newsroom/clock.ts';
import { timesOf } from '#newsroom/schedules/reading.ts';
import { asReadersWould } from '#newsroom/site/as-readers-would.ts';
import { readMasthead } from '#newsroom/site/masthead.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import { readTalk } from '#newsroom/talk/reading.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { missing } from '../../../../(site)/missing.tsx';
import { editionFor, html } from '../../../../(site)/rendering.tsx';
import { storyHead } from '../../../../(site)/story-head.ts';
import { signedIn } from '../../../../signed-in.ts';

type Context = { params: Promise<{ id: string }> };

/** The working copy as readers would see it. To whoever is not signed in there is no such page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const person = await signedIn();
  const story = person && (await asReadersWould(person.who, (await params).id));
  if (!person || !story) return missing(request);
  const t = wordsFor(person.language, 'site');
  const named = {
    ...story,
    headline: story.headline || t('preview.noHeadline'),
    section: story.section.slug
      ? story.section
      : { slug: '', names: { en: t('preview.noSection'), ko: t('preview.noSection') } },
  };
  const edition = {
    ...editionFor(story.language, await snapshot(readMasthead), story.running ? 'live.css' : null),
    pictureSource: (picture: { pictureId: string }, width: number) =>
      `/api/desk/pictures/${picture.pictureId}/${width}`,
    within: null,
    // The desk's policy lets a script run by its nonce (see proxy.ts, which sets the other headers as well).
    nonce: request.headers.get('x-nonce') ?? undefined,
  };
  const asReaders = storyHead(named, edition);
  // The ribbon speaks the language of whoever looks.
  const hangul = asReaders.hangul || person.language === 'ko';
  const head = { ...asReaders, hangul, canonical: null, article: undefined };
  const talk = await readTalk(person.who, story.storyId);
  const ribbon = (
    <>
      <Ribbon language={person.language} storyId={story.storyId}>
        <TimesLeft
          times={await timesOf(story.storyId)}
          now={now()}
          language={person.language}
          zone={edition.masthead.timeZone}
        />
      </Ribbon>
      <PreviewTalk language={person.language} storyId={story.storyId} talk={talk} nonce={edition.nonce} />
    </>
  );
  const page = await html(<StoryPage story={named} edition={edition} head={head} above={ribbon} />);
  return new Response(new Blob([page.body as string]), {
    headers: { 'Content-Type': page.type, 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' },
  });
}
