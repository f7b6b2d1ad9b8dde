import type { Block, Doc, ListItem } from '../stories/document/body.ts';

export const passageFields = ['headline', 'standfirst', 'body'] as const;
export type PassageField = (typeof passageFields)[number];

/**
 * A passage of a field's plain text, found again by its words and what stands around them (W3C Web Annotation Data
 * Model § 4.2.4, TextQuoteSelector) and by where it stood last. All of it in UTF-16 units.
 */
export type Passage = { start: number; quote: string; before: string; after: string };
export type Range = { from: number; to: number };

/** How much of what stands around a passage is kept, on each side. */
const around = 32;
/** Longest passage that can be commented on. */
export const longestPassage = 2000;
/** A quote of this length is hardly ever there twice by chance; a shorter one needs something of its surroundings. */
const speaksForItself = 12;

/** Surroundings this long, standing once, say where a rewritten passage was. */
const enoughAround = 16;

/**
 * The plain text passages of a body are counted in: one line for each block that holds text, in reading order, a line
 * break within it as a line. What the editor and the pages show maps to it block by block.
 * @param body a story's body
 */
export function passageText(body: Doc): string {
  return body.content.flatMap(linesOf).join('\n');
}

function linesOf(block: Block | ListItem): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'pullQuote':
      return [(block.content ?? []).map((node) => (node.type === 'text' ? node.text : '\n')).join('')];
    case 'horizontalRule':
    case 'picture':
      return [];
    default:
      return (block.content as (Block | ListItem)[]).flatMap(linesOf);
  }
}

/**
 * The text of a field as passages are counted in it.
 * @param content what a story says
 * @param field which of it
 */
export function textOfField(
  content: { headline: string; standfirst: string; body: Doc },
  field: PassageField,
): string {
  return field === 'body' ? passageText(content.body) : content[field];
}

/**
 * A passage as it stands in a text.
 * @param text plain text of the field
 * @param range where in it
 */
export function passageIn(text: string, { from, to }: Range): Passage {
  return {
    start: from,
    quote: text.slice(from, to),
    before: text.slice(Math.max(0, from - around), from),
    after: text.slice(to, to + around),
  };
}

/**
 * Finds a passage in a text that may have changed since.
 * @param text plain text of the field
 * @param passage as it stood last
 * @returns null when its words are gone, or stand only where others like them stand too
 */
export function locate(text: string, passage: Passage): Range | null {
  const { start, quote, before, after } = passage;
  if (quote === '') return null;
  let best: { at: number; score: number } | null = null;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const score =
      sharedEnd(text.slice(Math.max(0, at - around), at), before) +
      sharedStart(text.slice(at + quote.length, at + quote.length + around), after);
    const nearer = best !== null && Math.abs(at - start) < Math.abs(best.at - start);
    if (!best || score > best.score || (score === best.score && nearer)) best = { at, score };
  }
  if (!best) return null;
  const needed = Math.min((speaksForItself - quote.length) / 2, before.length + after.length);
  return best.score >= needed ? { from: best.at, to: best.at + quote.length } : null;
}

/**
 * Carries a passage over an edit: what is put in or taken out before it moves it, what is changed within it changes
 * its words with it.
 * @param passage as it stood before
 * @param before the field's text before the edit
 * @param after the field's text after it
 * @returns as it stands now; the passage unchanged when its words are gone, to be found again should they come back
 */
export function carry(passage: Passage, before: string, after: string): Passage {
  if (before === after) return passage;
  const was = locate(before, passage);
  const range = was ? moved(was, before, after) : null;
  const found = range ?? locate(after, passage) ?? between(after, passage);
  return found ? passageIn(after, found) : passage;
}

/** One edit, as the part between what both texts begin and end with; null when nothing of the passage outlives it. */
function moved({ from, to }: Range, before: string, after: string): Range | null {
  const head = sharedStart(before, after);
  const tail = Math.min(sharedEnd(before, after), Math.min(before.length, after.length) - head);
  const cutEnd = before.length - tail;
  const grown = after.length - before.length;
  if (to <= head) return { from, to };
  if (from >= cutEnd) return { from: from + grown, to: to + grown };
  // Within the passage: it grows or shrinks with it. Over one of its ends: what is left of it stays.
  const start = from <= head ? from : cutEnd + grown;
  const end = to >= cutEnd ? to + grown : head;
  const left = Math.max(0, head - from) + Math.max(0, to - cutEnd);
  // A crumb that happens to be the same is no passage.
  if (end <= start || left * 3 < to - from) return null;
  return { from: start, to: end };
}

/** What stands now between the surroundings of a passage that was itself rewritten, while much else was too. */
function between(text: string, { quote, before, after }: Passage): Range | null {
  if (before.length < enoughAround || after === '') return null;
  const from = text.indexOf(before) + before.length;
  if (from < before.length || text.indexOf(before, from) >= 0) return null;
  const to = text.indexOf(after, from);
  return to > from && to - from <= quote.length * 3 ? { from, to } : null;
}

function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one[at] === other[at]) at += 1;
  return at;
}

function sharedEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one[one.length - 1 - at] === other[other.length - 1 - at]) at += 1;
  return at;
}
