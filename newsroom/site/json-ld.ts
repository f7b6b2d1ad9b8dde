import { wordsOf } from '../live-coverage/words.ts';
import { policyKinds } from '../machines/policy-kinds.ts';
import type { Language } from '../stories/document/content.ts';
import { plainText } from '../stories/document/plain-text.ts';
import { messages } from '../words/index.ts';
import type { Retraction } from './corrections.ts';
import { inLanguage } from './in-language.ts';
import type { Masthead } from './masthead.ts';
import { paths } from './paths.ts';
import { previewOf } from './previews.ts';
import type { SiteStory } from './story.ts';
import { type Correction, inOneLine, toldOf } from './told.ts';

/** A value as the text of a `<script type="application/ld+json">`: nothing in it can end the element. */
export function jsonLd(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/**
 * A story as search engines read it (schema.org NewsArticle).
 * @param site the site's own address
 * @param icon path of the newsroom's emblem
 */
export function newsArticle(story: SiteStory, masthead: Masthead, site: string, icon: string) {
  const { language } = story;
  const url = site + paths.story(story);
  const preview = previewOf(story, masthead);
  return {
    '@context': 'https://schema.org',
    '@type': story.running?.entries.length ? 'LiveBlogPosting' : 'NewsArticle',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline: story.headline,
    ...liveUpdates(story, url, site),
    ...(story.standfirst ? { description: story.standfirst } : {}),
    image: story.picture
      ? [{ '@type': 'ImageObject', url: site + preview.path, width: preview.width, height: preview.height }]
      : [site + preview.path],
    datePublished: story.firstPublishedAt.toISOString(),
    dateModified: story.publishedAt.toISOString(),
    author: story.authors.map((author) => ({
      '@type': 'Person',
      name: inLanguage(author.names, language).text,
      ...(inLanguage(author.titles, language).text
        ? { jobTitle: inLanguage(author.titles, language).text }
        : {}),
      url: site + paths.list(language, 'authors', author.slug),
    })),
    publisher: publisher(masthead, language, site, icon),
    inLanguage: language,
    articleSection: inLanguage(story.section.names, language).text,
    ...(story.topics.length > 0
      ? { keywords: story.topics.map((topic) => inLanguage(topic.names, language).text) }
      : {}),
    isAccessibleForFree: true,
    ...(story.corrections.length > 0
      ? {
          correction: story.corrections.map((correction) => correctionComment(correction, language)),
        }
      : {}),
    ...(story.translation
      ? {
          workTranslation: {
            '@type': 'NewsArticle',
            inLanguage: story.translation.language,
            url: site + paths.story(story.translation),
          },
        }
      : {}),
  };
}

/** Of a story that runs live, or ran: from when, until when, and its entries (schema.org LiveBlogPosting). */
function liveUpdates({ running, language }: SiteStory, url: string, site: string) {
  if (!running || running.entries.length === 0) return {};
  return {
    coverageStartTime: running.startedAt.toISOString(),
    ...(running.endedAt ? { coverageEndTime: running.endedAt.toISOString() } : {}),
    liveBlogUpdate: running.entries.map((entry) => ({
      '@type': 'BlogPosting',
      '@id': `${url}#entry-${entry.id}`,
      url: `${url}#entry-${entry.id}`,
      headline: wordsOf(entry),
      articleBody: plainText(entry.body),
      datePublished: entry.at.toISOString(),
      ...(entry.changedAt ? { dateModified: entry.changedAt.toISOString() } : {}),
      author: {
        '@type': 'Person',
        name: inLanguage(entry.by.names, language).text,
        ...(entry.by.slug ? { url: site + paths.list(language, 'authors', entry.by.slug) } : {}),
      },
    })),
  };
}

/** The newsroom itself as search engines read it, with where it answers for its mistakes. */
export function newsroomData(masthead: Masthead, language: Language, site: string, icon: string) {
  return { '@context': 'https://schema.org', ...publisher(masthead, language, site, icon) };
}

/**
 * Where a page stands in the site, from the front page down (schema.org BreadcrumbList).
 * @param steps names and paths; the last one is the page itself
 */
export function breadcrumbs(steps: { name: string; path: string }[], site: string) {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: site + path,
    })),
  };
}

export function publisher(masthead: Masthead, language: Language, site: string, icon: string) {
  return {
    '@type': 'NewsMediaOrganization',
    name: inLanguage(masthead.names, language).text,
    url: site + paths.front(language),
    logo: { '@type': 'ImageObject', url: site + icon },
    correctionsPolicy: site + paths.corrections(language),
    ...Object.fromEntries(
      masthead.policies.map(({ kind, url }) => [
        policyKinds[kind],
        url || site + paths.policy(language, kind),
      ]),
    ),
    ...(masthead.social.length > 0 ? { sameAs: masthead.social.map((account) => account.url) } : {}),
  };
}

function correctionComment(correction: Correction, language: Language) {
  const told = toldOf(correction, messages(language).corrections);
  return {
    '@type': 'CorrectionComment',
    name: told.title,
    text: inOneLine(told),
    datePublished: correction.at.toISOString(),
  };
}

/**
 * A retracted story as search engines read it: the article, that it was retracted, why and when, and none of its
 * words. schema.org has no type for it: the work's status and a correction say so.
 * @param site the site's own address
 * @param icon path of the newsroom's emblem
 */
export function retractedArticle(retraction: Retraction, masthead: Masthead, site: string, icon: string) {
  const { language } = retraction;
  const url = site + paths.story(retraction);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline: retraction.headline,
    creativeWorkStatus: 'Retracted',
    datePublished: retraction.firstPublishedAt.toISOString(),
    dateModified: retraction.at.toISOString(),
    publisher: publisher(masthead, language, site, icon),
    inLanguage: language,
    isAccessibleForFree: true,
    correction: [correctionComment({ ...retraction, kind: 'retraction', wrong: '', right: '' }, language)],
  };
}
