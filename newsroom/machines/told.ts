import { inLanguage } from '../site/in-language.ts';
import { listFolders } from '../site/lists.ts';
import { type Masthead, menuOf } from '../site/masthead.ts';
import { paths } from '../site/paths.ts';
import { wordsFor } from '../words/index.ts';
import { agents, purposes } from './agents.ts';
import type { Rules } from './rules.ts';

/** Where no program has any business. */
const closed = ['/desk', '/sign-in', '/links/', '/api/', '/en/search?', '/ko/search?'];

/**
 * What robots are asked to do (RFC 9309). A program that is named by itself no longer reads what all are told, so only
 * those that are shut out are named.
 * @param site the site's own address
 */
export function robotsText({ purposes: allowed, ownLines }: Rules, site: string): string {
  const shut = purposes.filter((purpose) => allowed[purpose] === 'disallow');
  const groups = shut.map((purpose) =>
    [...agents[purpose].map(({ name }) => `User-agent: ${name}`), 'Disallow: /', ''].join('\n'),
  );
  return [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    ...groups,
    ...(ownLines ? [ownLines, ''] : []),
    `Sitemap: ${site}/sitemap.xml`,
    `Sitemap: ${site}/news-sitemap.xml`,
    '',
  ].join('\n');
}

/**
 * What language models are told of the site, in Markdown (llmstxt.org): who this is, its sections, feeds and policies.
 * No story is named in it.
 */
export function llmsText({ llms }: Rules, masthead: Masthead, site: string): string {
  const { languages } = masthead.look;
  const [first = 'en'] = languages;
  const name = (of: { en: string; ko: string }, language: 'en' | 'ko') => inLanguage(of, language).text;
  const parts = [`# ${line(name(masthead.names, first))}`];
  const motto = name(masthead.mottos, first);
  if (motto) parts.push(`> ${line(motto)}`);
  for (const language of languages) {
    const t = wordsFor(language, 'machines');
    if (llms.texts[language]) parts.push(llms.texts[language]);
    const sections = menuOf(masthead, language).map((section) => {
      const path = paths.list(language, listFolders.section, section.slug);
      return `- [${line(name(section.names, language))}](${site}${path}): [RSS](${site}${path}/feed.xml)`;
    });
    const own = `${site}/${language}`;
    parts.push(
      `## ${t('llms.sections')}\n\n${[`- [${t('llms.front')}](${own})`, ...sections].join('\n')}`,
      `## ${t('llms.feeds')}\n\n- [RSS](${own}/feed.xml)\n- [Atom](${own}/atom.xml)\n- [JSON Feed](${own}/feed.json)\n- [${t('llms.corrections')}](${own}/corrections)`,
    );
    const policies = masthead.policies.map(
      ({ kind, url }) => `- [${t(`policy.${kind}`)}](${url || `${own}/about/${kind}`})`,
    );
    if (policies.length > 0) parts.push(`## ${t('llms.policies')}\n\n${policies.join('\n')}`);
  }
  parts.push(
    `## Sitemaps\n\n- [sitemap.xml](${site}/sitemap.xml)\n- [news-sitemap.xml](${site}/news-sitemap.xml)`,
  );
  return `${parts.join('\n\n')}\n`;
}

const line = (text: string) => text.replace(/[\r\n[\]]+/g, ' ').trim();

/** Mining of texts and data, as TDMRep's file says it: `/.well-known/tdmrep.json`. */
export function tdmReservation({ reserved, terms }: Rules): string {
  return `${JSON.stringify([
    {
      location: '/',
      'tdm-reservation': reserved ? 1 : 0,
      ...(reserved && terms ? { 'tdm-policy': terms } : {}),
    },
  ])}\n`;
}
