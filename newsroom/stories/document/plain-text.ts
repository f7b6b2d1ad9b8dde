import type { Block, Doc, Inline, ListItem } from './body.ts';
import type { Language } from './content.ts';

/** Words an adult reads in a minute (Brysbaert 2019), and Hangul syllables with their spaces. */
const englishWordsAMinute = 238;
const koreanCharactersAMinute = 500;

/**
 * The body as plain words, one line a paragraph; a picture is heard by its caption.
 * @param body a story's body
 */
export function plainText(body: Doc): string {
  return body.content.flatMap(linesOf).join('\n');
}

function linesOf(block: Block | ListItem): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [inlineText(block.content ?? [])];
    case 'pullQuote':
      return [inlineText(block.content ?? []), block.attrs.attribution].filter(Boolean);
    case 'blockquote':
      return [...block.content.flatMap(linesOf), block.attrs.cite].filter(Boolean);
    case 'picture':
      return block.attrs.caption ? [block.attrs.caption] : [];
    case 'horizontalRule':
      return [];
    default:
      return (block.content as (Block | ListItem)[]).flatMap(linesOf);
  }
}

function inlineText(content: Inline[]): string {
  return content.map((node) => (node.type === 'text' ? node.text : ' ')).join('');
}

/**
 * Words of a text: what stands between spaces (in Korean, eojeol).
 * @param text plain words
 */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

/**
 * Characters of a text as a reader counts them, spaces included, line ends not.
 * @param text plain words
 */
export function countCharacters(text: string): number {
  return [...text.replaceAll('\n', '')].length;
}

/**
 * How long the body takes to read.
 * @param body a story's body
 * @param language English is counted in words, Korean in characters
 * @returns minutes, at least 1
 */
export function readingMinutes(body: Doc, language: Language): number {
  const text = plainText(body);
  const minutes =
    language === 'ko'
      ? countCharacters(text) / koreanCharactersAMinute
      : countWords(text) / englishWordsAMinute;
  return Math.max(1, Math.round(minutes));
}
