import type { Reading } from './lines.ts';

/** What the reader prints: the fields of a story, and what was left out, line by line. */
export type ReadStory = {
  headline: string;
  standfirst: string;
  byline: string[];
  dateline: string;
  language: 'en' | 'ko';
  body: string[];
  copyright: string;
  leftOut: string[];
};

/**
 * A reading as plain fields.
 * @param reading what was read
 */
export function asStory(reading: Reading): ReadStory {
  const { headline, standfirst, byline, dateline, language, copyright, lines } = reading;
  const of = (role: string) =>
    lines.filter((line) => line.role === role && line.text).map((line) => line.text);
  return {
    headline,
    standfirst,
    byline,
    dateline,
    language,
    body: of('body'),
    copyright,
    leftOut: of('left_out'),
  };
}

/**
 * A story as clean text: reading it again gives the same story.
 * @param story what was read
 */
export function asText(story: ReadStory): string {
  const ko = story.language === 'ko';
  const [first, ...others] = story.body;
  const dateline = story.dateline && (ko ? `(${story.dateline}) ` : `${story.dateline} — `);
  const names = ko ? `${story.byline.join('·')} 기자` : `By ${story.byline.join(', ')}`;
  return [
    [story.headline, story.standfirst].filter(Boolean).join('\n'),
    story.byline.length > 0 ? names : '',
    `${dateline}${first ?? ''}`,
    ...others,
    story.copyright,
  ]
    .filter(Boolean)
    .join('\n\n');
}
