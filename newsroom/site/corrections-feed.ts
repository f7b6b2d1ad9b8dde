import { Feed } from 'feed';
import type { Language } from '../stories/document/content.ts';
import { messages, wordsFor } from '../words/index.ts';
import { correctedAt, type ListedCorrection } from './corrections.ts';
import { asHtml, type FeedForm } from './feeds.ts';
import { inLanguage } from './in-language.ts';
import { correctionsJson } from './json-feed.ts';
import type { Masthead } from './masthead.ts';
import { paths } from './paths.ts';
import { inOneLine, toldOf } from './told.ts';

export type CorrectionsFeed = {
  form: FeedForm;
  language: Language;
  masthead: Masthead;
  corrections: ListedCorrection[];
  /** Path of the feed itself. */
  self: string;
  site: string;
};

/**
 * A feed of corrections: RSS 2.0, Atom (RFC 4287) or JSON Feed. Each links to the words it is about.
 * @returns the document's text
 */
export function correctionsFeedOf(facts: CorrectionsFeed): string {
  return facts.form === 'json' ? correctionsJson(facts) : xmlOf(facts);
}

function xmlOf(facts: CorrectionsFeed): string {
  const { form, language, masthead, corrections, self, site } = facts;
  const t = wordsFor(language, 'corrections');
  const words = messages(language).corrections;
  const outlet = inLanguage(masthead.names, language).text;
  const feed = new Feed({
    id: site + self,
    title: t('page.feed', { outlet }),
    link: site + paths.corrections(language),
    feed: site + self,
    description: t('page.description', { outlet }),
    generator: 'Copydesk',
    language,
    updated: corrections[0]?.at ?? new Date(0),
    copyright: inLanguage(masthead.copyright, language).text,
    ...(form === 'atom' ? { author: { name: outlet } } : {}),
  });
  for (const correction of corrections) {
    const told = toldOf(correction, words);
    const title = t('page.entry', { kind: told.title, headline: correction.headline });
    feed.addItem({
      // Atom titles are HTML here, RSS titles are plain words.
      title: form === 'atom' ? asHtml(title) : title.replaceAll(']]>', ']] >'),
      id: `urn:uuid:${correction.id}`,
      guid: `urn:uuid:${correction.id}`,
      link: site + correctedAt(correction),
      description: asHtml(inOneLine(told)),
      date: correction.at,
      published: correction.at,
      category: [{ name: told.title, term: correction.kind }],
    });
  }
  if (form === 'rss') return feed.rss2();
  return feed.atom1().replace('<feed ', `<feed xml:lang="${language}" `);
}
