/** Each look's fonts: what headlines, texts and everything around them are set in, in Latin and in Hangul. */

export const fontKeys = ['house', 'paper', 'bold', 'plain'] as const;
export type FontKey = (typeof fontKeys)[number];

/** A Latin family as its package has it; the name its files are served under is `file`. */
type Family = { family: string; file: string; italic: boolean; standIn: string; system: string };

const sourceSerif: Family = {
  family: 'Source Serif 4',
  file: 'serif',
  italic: true,
  standIn: 'Serif stand-in',
  system: 'Georgia, serif',
};
const inter: Family = {
  family: 'Inter',
  file: 'sans',
  italic: false,
  standIn: 'Sans stand-in',
  system: 'system-ui, sans-serif',
};
const newsreader: Family = {
  family: 'Newsreader',
  file: 'newsreader',
  italic: true,
  standIn: 'Newsreader stand-in',
  system: 'Georgia, serif',
};
const franklin: Family = {
  family: 'Libre Franklin',
  file: 'franklin',
  italic: true,
  standIn: 'Franklin stand-in',
  system: 'system-ui, sans-serif',
};

export type FontPair = {
  headline: Family;
  text: Family;
  around: Family;
  hangul: 'pretendard' | 'noto-serif';
};

/** `house` is what `components/site/theme/tokens.css` says by itself. */
export const fontPairs: Record<FontKey, FontPair> = {
  house: { headline: sourceSerif, text: sourceSerif, around: inter, hangul: 'pretendard' },
  paper: { headline: newsreader, text: newsreader, around: inter, hangul: 'noto-serif' },
  bold: { headline: franklin, text: sourceSerif, around: franklin, hangul: 'pretendard' },
  plain: { headline: inter, text: inter, around: inter, hangul: 'pretendard' },
};

/** How the families are called where a pair is chosen. */
export const pairNames: Record<FontKey, string> = {
  house: 'Source Serif 4 · Inter · Pretendard',
  paper: 'Newsreader · Inter · Noto Serif KR',
  bold: 'Libre Franklin · Source Serif 4 · Pretendard',
  plain: 'Inter · Pretendard',
};

/**
 * A family as a CSS value: itself, unless web fonts are not wanted yet (`--web` is empty, see `theme/tokens.css`), what
 * stands in for it, and what the computer has.
 */
export const stackOf = ({ family, standIn, system }: Family): string =>
  `var(--web,"${family}",) "${standIn}", ${system}`;

/** The families a page of this look is set in. */
export function familiesOf({ headline, text, around, hangul }: FontPair, language: 'en' | 'ko'): string[] {
  if (language === 'ko') return [hangul === 'pretendard' ? 'Pretendard' : 'Noto Serif KR'];
  return [...new Set([headline.family, text.family, around.family])];
}
