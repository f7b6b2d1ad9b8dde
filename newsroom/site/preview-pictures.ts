import { createHash } from 'node:crypto';
import path from 'node:path';
import sharp from 'sharp';
import type { Language } from '../stories/document/content.ts';

/** What stands on the picture that a link preview of a story shows. */
export type PreviewFacts = {
  language: Language;
  headline: string;
  section: string;
  outlet: string;
  /** Colour of the house, as CSS writes it. */
  accent: string;
};

export const previewSize = { width: 1200, height: 630 };
/** Counts up when pictures are drawn differently, so that they get new addresses. */
const design = 1;
const margin = 76;
const across = previewSize.width - 2 * margin;
const [headlineTop, headlineMost] = [164, 320];
/** In pixels, the largest that fits is taken. */
/** No headline of more letters fits. */
const longestHeadline = 180;
const headlineSizes = [84, 76, 68, 60, 52];
const colours = { paper: '#fdfcf9', ink: '#1a1b1e', soft: '#55565c', rule: '#d9d4c8' };

const file = (name: string) => path.join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', name);
const fonts = {
  serif: {
    name: 'Source Serif 4, Pretendard',
    file: file('@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf'),
  },
  sans: { name: 'Pretendard', file: file('pretendard/dist/public/static/Pretendard-Bold.otf') },
};

/**
 * Names a picture by all that stands on it.
 * @returns ten hexadecimal digits
 */
export function previewVersion(facts: PreviewFacts): string {
  const { language, headline, section, outlet, accent } = facts;
  const all = JSON.stringify([design, language, headline, section, outlet, accent]);
  return createHash('sha256').update(all).digest('hex').slice(0, 10);
}

/**
 * Draws the picture of a story for link previews: its section, its headline and whose it is, in the language's font.
 * @returns a PNG of `previewSize`
 */
export async function drawPreview(facts: PreviewFacts): Promise<Buffer> {
  const { accent } = facts;
  // Drawn first: a font file is known to the library from its first use on, and the headline may need both.
  const section = await drawn(facts.section, { font: 'sans', size: 34, colour: accent });
  const headline = await fitted(facts);
  const outlet = await drawn(facts.outlet, {
    font: facts.language === 'ko' ? 'sans' : 'serif',
    size: 38,
    colour: colours.ink,
  });
  const ground = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">
    <rect width="1200" height="630" fill="${colours.paper}"/><rect width="1200" height="14" fill="${accent}"/>
    <rect x="${margin}" y="520" width="${across}" height="2" fill="${colours.rule}"/></svg>`;
  const placed = [
    { ...section, left: margin, top: 84 },
    { ...headline, left: margin, top: headlineTop },
    { ...outlet, left: margin, top: 550 },
  ];
  return sharp(Buffer.from(ground))
    .composite(
      placed.filter(({ input }) => input.length > 0).map(({ input, left, top }) => ({ input, left, top })),
    )
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}

type Look = { font: keyof typeof fonts; size: number; colour: string; width?: number };
type Drawn = { input: Buffer; width: number; height: number };

/** The headline at the largest size at which it fits, in lines of about one length. */
async function fitted({ language, headline, section }: PreviewFacts): Promise<Drawn> {
  const look: Look = { font: language === 'ko' ? 'sans' : 'serif', size: 0, colour: colours.ink };
  let text = (headline || section).slice(0, longestHeadline);
  for (const size of headlineSizes) {
    const all = await drawn(text, { ...look, size, width: across });
    if (all.height <= headlineMost) return balanced(text, { ...look, size }, all);
  }
  const smallest = { ...look, size: headlineSizes.at(-1) ?? 0 };
  for (;;) {
    const words = text.replace(/ …$/, '').split(' ');
    text = `${words.length > 2 ? words.slice(0, -2).join(' ') : text.slice(0, text.length / 2)} …`;
    const all = await drawn(text, { ...smallest, width: across });
    if (all.height <= headlineMost) return balanced(text, smallest, all);
  }
}

/** The narrowest form that takes no more lines than the widest. */
async function balanced(text: string, look: Look, widest: Drawn): Promise<Drawn> {
  let best = widest;
  let [fits, tooNarrow] = [across, across / 3];
  while (fits - tooNarrow > 24) {
    const width = Math.round((fits + tooNarrow) / 2);
    const tried = await drawn(text, { ...look, width });
    // A line more is a whole line higher; letters that reach below the line are less than that.
    if (tried.height < widest.height + look.size / 2 && tried.width <= width) [best, fits] = [tried, width];
    else tooNarrow = width;
  }
  return best;
}

async function drawn(text: string, { font, size, colour, width = across }: Look): Promise<Drawn> {
  const said = unbroken(text).trim();
  if (!said) return { input: Buffer.alloc(0), width: 0, height: 0 };
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}">${escaped(said)}</span>`,
      font: `${fonts[font].name} Bold ${size}`,
      fontfile: fonts[font].file,
      rgba: true,
      // A point is a pixel.
      dpi: 72,
      width,
      wrap: 'word-char',
      // Pretendard stands closer by itself.
      spacing: font === 'sans' ? Math.round(size * 0.1) : 0,
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { input: data, width: info.width, height: info.height };
}

/** Korean is broken between words, not within: a word joiner (U+2060) stands wherever it could be. */
function unbroken(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .toWellFormed()
    .replace(/(?<=\p{Script=Hangul})(?=\S)|(?<=\S)(?=\p{Script=Hangul})/gu, '\u2060');
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
