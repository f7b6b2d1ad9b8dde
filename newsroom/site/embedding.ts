import { type Language, languages } from '../stories/document/content.ts';
import { isSlug } from '../stories/document/slug.ts';
import { asHtml } from './feeds.ts';
import { inLanguage } from './in-language.ts';
import type { Masthead } from './masthead.ts';
import { paths } from './paths.ts';
import { previewOf } from './previews.ts';
import type { SiteStory } from './story.ts';

/** A page that quotes a story need not ask again for so long, in seconds. */
const cacheAge = 3600;
const width = 600;

/**
 * Which story an address is of.
 * @param url as another site gives it; a path is one of ours
 * @param site the site's own address
 * @returns null for any address that is not one of a story here
 */
export function storyAt(url: string | null, site: string): { language: Language; slug: string } | null {
  if (!url || !URL.canParse(url, site)) return null;
  const { origin, pathname } = new URL(url, site);
  if (origin !== new URL(site).origin) return null;
  const [, given, folder, slug = '', ...rest] = pathname.split('/');
  const language = languages.find((one) => one === given);
  if (!language || folder !== 'stories' || rest.some(Boolean) || !isSlug(slug)) return null;
  return { language, slug };
}

/**
 * A story's short form for pages of others (oEmbed 1.0, type `rich`): a quotation with its source, no script and no
 * frame.
 * @param site the site's own address
 */
export function embedOf(story: SiteStory, masthead: Masthead, site: string) {
  const { language } = story;
  const url = site + paths.story(story);
  const outlet = inLanguage(masthead.names, language).text;
  const preview = previewOf(story, masthead);
  const [author] = story.authors;
  const lines = [
    `<p><a href="${attribute(url)}"><strong>${asHtml(story.headline)}</strong></a></p>`,
    ...(story.standfirst ? [`<p>${asHtml(story.standfirst)}</p>`] : []),
    `<footer>${asHtml(outlet)}</footer>`,
  ];
  return {
    version: '1.0',
    type: 'rich',
    title: story.headline,
    ...(author
      ? {
          author_name: inLanguage(author.names, language).text,
          author_url: site + paths.list(language, 'authors', author.slug),
        }
      : {}),
    provider_name: outlet,
    provider_url: site + paths.front(language),
    cache_age: cacheAge,
    thumbnail_url: site + preview.path,
    thumbnail_width: preview.width,
    thumbnail_height: preview.height,
    html: `<blockquote lang="${language}" cite="${attribute(url)}">${lines.join('')}</blockquote>`,
    width,
    height: null,
  };
}

const attribute = (text: string) => asHtml(text).replaceAll('"', '&quot;');
