import type { Edition } from '#components/site/edition.ts';
import type { HeadFacts } from '#components/site/head.tsx';
import { assetPath } from '#newsroom/site/assets.ts';
import type { Retraction } from '#newsroom/site/corrections.ts';
import { inLanguage } from '#newsroom/site/in-language.ts';
import { breadcrumbs, jsonLd, newsArticle, retractedArticle } from '#newsroom/site/json-ld.ts';
import { listFolders } from '#newsroom/site/lists.ts';
import { paths } from '#newsroom/site/paths.ts';
import { housePreview, previewOf } from '#newsroom/site/previews.ts';
import { hasOlder } from '#newsroom/site/running.ts';
import type { SiteStory } from '#newsroom/site/story.ts';
import { beginning } from '#newsroom/stories/document/beginning.ts';
import { plainText } from '#newsroom/stories/document/plain-text.ts';
import { wordsFor } from '#newsroom/words/index.ts';

const longestDescription = 200;

/** What the head of a story's page tells. */
export function storyHead(story: SiteStory, edition: Edition): HeadFacts {
  const { language, masthead, site, assets } = edition;
  const here = paths.story(story);
  const { translation } = story;
  return {
    title: story.searchTitle || story.headline,
    description:
      story.searchDescription || story.standfirst || beginning(plainText(story.body), longestDescription),
    canonical: here,
    elsewhere: story.firstPublished?.url,
    alternates: translation
      ? { [language]: here, [translation.language]: paths.story(translation) }
      : undefined,
    preview: previewOf(story, masthead),
    hangul: /\p{Script=Hangul}/u.test(wordsOn(story)),
    article: {
      publishedAt: story.firstPublishedAt,
      updatedAt: story.publishedAt,
      section: inLanguage(story.section.names, language).text,
      authors: story.authors.map((author) => site + paths.list(language, 'authors', author.slug)),
      topics: story.topics.map((topic) => inLanguage(topic.names, language).text),
    },
    data: [
      jsonLd(newsArticle(story, masthead, site, assets.emblem)),
      jsonLd(
        breadcrumbs(
          [
            { name: inLanguage(masthead.names, language).text, path: paths.front(language) },
            {
              name: inLanguage(story.section.names, language).text,
              path: paths.list(language, listFolders.section, story.section.slug),
            },
            { name: story.headline, path: here },
          ],
          site,
        ),
      ),
    ],
    embed: paths.embed(site + here),
    ...liveFiles(story),
  };
}

/** What a story that runs live loads besides, and one that ran and has more than the page shows. */
function liveFiles({ running }: SiteStory): Pick<HeadFacts, 'script'> {
  return running && (!running.endedAt || hasOlder(running)) ? { script: assetPath('live.js') } : {};
}

/** What the head of a retracted story's page tells. */
export function retractedHead(retraction: Retraction, edition: Edition): HeadFacts {
  const { language, masthead, site, assets } = edition;
  const { headline } = retraction;
  return {
    title: wordsFor(language, 'corrections')('retracted.title', { headline }),
    description: retraction.note,
    canonical: paths.story(retraction),
    preview: housePreview(),
    hangul: /\p{Script=Hangul}/u.test(`${headline} ${retraction.note}`),
    article: {
      publishedAt: retraction.firstPublishedAt,
      updatedAt: retraction.at,
      section: retraction.section ? inLanguage(retraction.section.names, language).text : '',
      authors: [],
      topics: [],
    },
    data: [jsonLd(retractedArticle(retraction, masthead, site, assets.emblem))],
  };
}

/** All words of a story that may be of another language than its page. */
function wordsOn({ headline, standfirst, body, running }: SiteStory): string {
  const entries = running?.entries.map((entry) => `${entry.heading} ${plainText(entry.body)}`) ?? [];
  return [headline, standfirst, plainText(body), ...entries].join(' ');
}
