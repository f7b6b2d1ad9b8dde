import type { Bilingual } from '#db/schema/columns.ts';
import type { Card } from '../site/cards.ts';
import { inLanguage } from '../site/in-language.ts';
import { paths } from '../site/paths.ts';
import { siteAddress } from '../staff/links.ts';
import type { Language } from '../stories/document/content.ts';
import { wordsFor } from '../words/index.ts';
import { mostInOne } from './contents.ts';
import type { Timing } from './following.ts';
import { letterAsHtml } from './letter-html.ts';

/** What a letter says, before it is text or HTML. */
export type LetterParts = {
  language: Language;
  house: string;
  title: string;
  /** Stands beside the subject in a list of mails. */
  opening: string;
  stories: { section: string; headline: string; standfirst: string; by: string; url: string }[];
  /** How many more there are than stand in it; empty: none. */
  more: string;
  read: string;
  front: string;
  why: string;
  manage: { words: string; url: string };
  unsubscribe: { words: string; url: string };
};

/**
 * Puts a letter together.
 * @param letter its stories as readers see them; `manage` is the link of who gets it
 * @returns subject, plain text and HTML
 */
export function compose(letter: {
  language: Language;
  timing: Timing;
  due: Date;
  house: Bilingual;
  timeZone: string;
  stories: Card[];
  manage: string;
}): { subject: string; text: string; html: string } {
  const { language, timing, due, timeZone } = letter;
  const t = wordsFor(language, 'letters');
  const house = inLanguage(letter.house, language).text;
  const [first] = letter.stories;
  const others = letter.stories.length - 1;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone }).format(due);
  const headline = first?.headline ?? house;
  const subject =
    timing === 'daily'
      ? t('letter.subjectDaily', { house, headline })
      : t('letter.subjectPublish', { headline, others });
  const left = letter.stories.length - mostInOne;
  const parts: LetterParts = {
    language,
    house,
    title: timing === 'daily' ? day : t('letter.justOut'),
    opening: letter.stories
      .slice(1, 4)
      .map((story) => story.headline)
      .join(' · '),
    stories: letter.stories.slice(0, mostInOne).map((story) => ({
      section: inLanguage(story.section.names, language).text,
      headline: story.headline,
      standfirst: story.standfirst,
      by: story.authors.map(({ names }) => inLanguage(names, language).text).join(', '),
      url: siteAddress() + paths.story(story),
    })),
    more: left > 0 ? t('letter.more', { count: left }) : '',
    read: t('letter.read'),
    front: siteAddress() + paths.front(language),
    why: t(timing === 'daily' ? 'letter.whyDaily' : 'letter.whyPublish', { house }),
    manage: { words: t('letter.manage'), url: letter.manage },
    unsubscribe: { words: t('letter.unsubscribe'), url: `${letter.manage}#unsubscribe` },
  };
  return { subject, text: asText(parts), html: letterAsHtml(parts) };
}

function asText(parts: LetterParts): string {
  const stories = parts.stories.map(({ section, headline, standfirst, by, url }) =>
    [`[${section}] ${headline}`, standfirst, by, url].filter(Boolean).join('\n'),
  );
  return [
    `${parts.house}\n${parts.title}`,
    ...stories,
    ...(parts.more ? [`${parts.more}\n${parts.front}`] : []),
    '--',
    parts.why,
    `${parts.manage.words}\n${parts.manage.url}`,
    `${parts.unsubscribe.words}\n${parts.unsubscribe.url}`,
  ].join('\n\n');
}
