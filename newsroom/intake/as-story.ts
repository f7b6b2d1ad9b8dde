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
  const dateline = story.dateline && (ko ? koreanOpening(story.dateline) : `${story.dateline} — `);
  return [
    [story.headline, story.standfirst].filter(Boolean).join('\n'),
    bylineLine(story.byline),
    `${dateline}${first ?? ''}`,
    ...others,
    story.copyright,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function bylineLine(names: string[]): string {
  if (names.length === 0) return '';
  if (names.every((name) => /^[가-힣]{2,4}$/u.test(name))) return `${names.join('·')} 기자`;
  return names.length === 1 && /[가-힣]/u.test(names[0] ?? '') ? (names[0] ?? '') : `By ${names.join(', ')}`;
}

/** "(서울=통신) " and "서울 = ", as wires write them. */
function koreanOpening(dateline: string): string {
  return dateline.includes('=') ? `(${dateline}) ` : `${dateline} = `;
}
