import { answer, type Page } from '#newsroom/site/answering.ts';
import type { Card } from '#newsroom/site/cards.ts';
import { readCorrections } from '#newsroom/site/corrections.ts';
import { correctionsFeedOf } from '#newsroom/site/corrections-feed.ts';
import { type FeedForm, feedOf, feedTypes, pictureLengths } from '#newsroom/site/feeds.ts';
import { newestStories } from '#newsroom/site/front.ts';
import { inLanguage } from '#newsroom/site/in-language.ts';
import { formerList } from '#newsroom/site/list-extras.ts';
import { listFolders, readList } from '#newsroom/site/lists.ts';
import { readMasthead } from '#newsroom/site/masthead.ts';
import { paths, siteUrl } from '#newsroom/site/paths.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import { type Language, languages } from '#newsroom/stories/document/content.ts';
import { isSlug } from '#newsroom/stories/document/slug.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { languageIn } from './languages.ts';
import { kindIn } from './list-kinds.ts';
import { noSuchFile } from './missing.tsx';

/** How many stories a feed holds. */
const feedLength = 30;
const files: Record<FeedForm, string> = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' };

/** The feed of everything, in every language. */
export function wholeFeed(request: Request): Promise<Response> {
  return answer(request, '/feed.xml', async () =>
    snapshot(async (ask) => {
      const masthead = await readMasthead(ask);
      const stories: Card[] = [];
      for (const language of languages) stories.push(...(await newestStories(ask, language, feedLength)));
      stories.sort((a, b) => b.firstPublishedAt.getTime() - a.firstPublishedAt.getTime());
      stories.length = Math.min(stories.length, feedLength);
      const title = wordsFor('en', 'site')('feeds.everything', {
        outlet: inLanguage(masthead.names, 'en').text,
      });
      const lengths = await pictureLengths(ask, stories);
      const facts = { masthead, stories, lengths, title, language: null, site: siteUrl() };
      return page('rss', feedOf({ ...facts, form: 'rss', page: '/', self: '/feed.xml' }));
    }),
  );
}

/** The feed of a language. */
export async function languageFeed(
  request: Request,
  form: FeedForm,
  params: Promise<{ language: string }>,
): Promise<Response> {
  const language = languageIn((await params).language);
  if (!language) return noSuchFile(request);
  const front = paths.front(language);
  const self = `${front}/${files[form]}`;
  return answer(request, self, async () =>
    snapshot(async (ask) => {
      const masthead = await readMasthead(ask);
      const stories = await newestStories(ask, language, feedLength);
      const title = inLanguage(masthead.names, language).text;
      const lengths = await pictureLengths(ask, stories);
      return page(
        form,
        feedOf({ form, title, language, masthead, stories, lengths, page: front, self, site: siteUrl() }),
      );
    }),
  );
}

/** The feed of a section, a topic, an author or a coverage. */
export async function listFeed(
  request: Request,
  form: FeedForm,
  params: Promise<{ language: string; folder: string; slug: string }>,
): Promise<Response> {
  const { language: given, folder, slug } = await params;
  const [language, kind] = [languageIn(given), kindIn(folder)];
  if (!language || !kind || !isSlug(slug)) return noSuchFile(request);
  const here = paths.list(language, folder, slug);
  const self = `${here}/${files[form]}`;
  return answer(request, self, async () =>
    snapshot(async (ask) => {
      const masthead = await readMasthead(ask);
      const list = await readList(ask, kind, language, slug);
      const former = list ? null : await formerList(ask, kind, slug);
      if (former)
        return {
          status: 308,
          type: 'text/plain; charset=utf-8',
          body: '',
          headers: {
            Location: `${paths.list(language, listFolders[former.kind], former.slug)}/${files[form]}`,
          },
        };
      if (!list) return { status: 404, type: 'text/plain; charset=utf-8', body: 'Not found\n' };
      const title = named(
        language,
        inLanguage(masthead.names, language).text,
        inLanguage(list.subject.names, language).text,
      );
      const { stories } = list;
      const lengths = await pictureLengths(ask, stories);
      return page(
        form,
        feedOf({ form, title, language, masthead, stories, lengths, page: here, self, site: siteUrl() }),
      );
    }),
  );
}

/** The feed of what was corrected in a language. */
export async function correctionsFeed(
  request: Request,
  form: FeedForm,
  params: Promise<{ language: string }>,
): Promise<Response> {
  const language = languageIn((await params).language);
  if (!language) return noSuchFile(request);
  const here = paths.corrections(language);
  const self = `${here}/${files[form]}`;
  return answer(request, self, async () =>
    snapshot(async (ask) => {
      const masthead = await readMasthead(ask);
      const { corrections } = await readCorrections(ask, language, null, feedLength);
      return page(form, correctionsFeedOf({ form, language, masthead, corrections, self, site: siteUrl() }));
    }),
  );
}

function named(language: Language, outlet: string, section: string): string {
  return wordsFor(language, 'site')('feeds.section', { outlet, section });
}

function page(form: FeedForm, body: string): Page {
  return { type: feedTypes[form], body };
}
