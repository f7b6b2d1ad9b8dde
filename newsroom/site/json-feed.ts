import { messages, wordsFor } from '../words/index.ts';
import { correctedAt, type ListedCorrection } from './corrections.ts';
import type { CorrectionsFeed } from './corrections-feed.ts';
import type { FeedFacts } from './feeds.ts';
import { inLanguage } from './in-language.ts';
import { paths } from './paths.ts';
import { inOneLine, toldOf } from './told.ts';

const version = 'https://jsonfeed.org/version/1.1';

/**
 * A feed of stories as JSON (JSON Feed 1.1). A story keeps its id when its address changes.
 * @returns the document's text
 */
export function storiesJson({ title, language, masthead, stories, page, self, site }: FeedFacts): string {
  return JSON.stringify({
    version,
    title,
    home_page_url: site + page,
    feed_url: site + self,
    ...(inLanguage(masthead.mottos, language ?? 'en').text
      ? { description: inLanguage(masthead.mottos, language ?? 'en').text }
      : {}),
    ...(language ? { language } : {}),
    authors: [{ name: inLanguage(masthead.names, language ?? 'en').text, url: site }],
    items: stories.map((story) => ({
      id: `urn:uuid:${story.storyId}`,
      url: site + paths.story(story),
      title: story.headline,
      // An item needs one of the two contents; ours leads to the page, as in the other feeds.
      content_text: story.standfirst || story.headline,
      ...(story.standfirst ? { summary: story.standfirst } : {}),
      ...imageOf(story, site),
      date_published: story.firstPublishedAt.toISOString(),
      date_modified: story.publishedAt.toISOString(),
      authors: story.authors.map((author) => ({
        name: inLanguage(author.names, story.language).text,
        url: site + paths.list(story.language, 'authors', author.slug),
      })),
      tags: [inLanguage(story.section.names, story.language).text],
      language: story.language,
    })),
  });
}

function imageOf({ picture }: FeedFacts['stories'][number], site: string): { image?: string } {
  const jpeg = picture?.sizes.find((size) => size.type === 'image/jpeg');
  return picture && jpeg ? { image: site + paths.picture(picture.pictureId, jpeg.width, jpeg.type) } : {};
}

/**
 * A feed of corrections as JSON (JSON Feed 1.1). Each links to the words it is about.
 * @returns the document's text
 */
export function correctionsJson({ language, masthead, corrections, self, site }: CorrectionsFeed): string {
  const t = wordsFor(language, 'corrections');
  const words = messages(language).corrections;
  const outlet = inLanguage(masthead.names, language).text;
  return JSON.stringify({
    version,
    title: t('page.feed', { outlet }),
    home_page_url: site + paths.corrections(language),
    feed_url: site + self,
    description: t('page.description', { outlet }),
    language,
    authors: [{ name: outlet, url: site }],
    items: corrections.map((correction: ListedCorrection) => {
      const told = toldOf(correction, words);
      return {
        id: `urn:uuid:${correction.id}`,
        url: site + correctedAt(correction),
        title: t('page.entry', { kind: told.title, headline: correction.headline }),
        content_text: inOneLine(told),
        date_published: correction.at.toISOString(),
        tags: [told.title],
        language,
      };
    }),
  });
}
