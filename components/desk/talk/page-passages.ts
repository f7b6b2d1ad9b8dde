import { longestPassage, type PassageField, passageIn } from '#newsroom/talk/passages.ts';
import type { Thread } from '#newsroom/talk/reading.ts';
import type { PassageGiven } from './network.ts';

/*
 * Passages on a page that is read, not written: told from the page's own text, and shown by the browser without a
 * change to it (CSS Custom Highlight API). A block of a story's text carries `data-passages` with its field; what
 * stands within it and is not the story's (where a link leads) carries `data-aside`.
 */

type Letter = { node: Text; at: number };
type Block = { element: HTMLElement; start: number; length: number };
type PageText = { text: string; blocks: Block[] };

/**
 * Reads the text of a field off the page, a line for each block, as passages are counted.
 * @param root what holds the story
 * @param field which of it
 */
function textOn(root: HTMLElement, field: PassageField): PageText {
  const blocks: Block[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const element of root.querySelectorAll<HTMLElement>(`[data-passages="${field}"]`)) {
    const text = partsOf(element)
      .map((part) => (part instanceof Text ? part.data : '\n'))
      .join('');
    blocks.push({ element, start, length: text.length });
    texts.push(text);
    start += text.length + 1;
  }
  return { text: texts.join('\n'), blocks };
}

/** Texts and line breaks of a block, in order, without what is not the story's. */
function partsOf(element: HTMLElement): (Text | HTMLBRElement)[] {
  const walker = document.createTreeWalker(
    element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => {
      if (node instanceof Text || node instanceof HTMLBRElement) return NodeFilter.FILTER_ACCEPT;
      return node instanceof HTMLElement && node.dataset.aside !== undefined
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_SKIP;
    },
  );
  const parts: (Text | HTMLBRElement)[] = [];
  while (walker.nextNode()) parts.push(walker.currentNode as Text | HTMLBRElement);
  return parts;
}

function letterAt({ blocks }: PageText, offset: number, end: boolean): Letter | null {
  const block = blocks.findLast((one) => (end ? one.start < offset : one.start <= offset)) ?? blocks[0];
  if (!block) return null;
  let left = Math.min(offset - block.start, block.length);
  let last: Letter | null = null;
  for (const part of partsOf(block.element)) {
    const length = part instanceof Text ? part.length : 1;
    if (part instanceof Text) {
      if (left < length || (end && left <= length)) return { node: part, at: left };
      last = { node: part, at: length };
    }
    left -= length;
  }
  return last;
}

/**
 * The part of the page a thread is about.
 * @param root what holds the story
 * @param thread whose passage
 * @returns null when it is not on this page
 */
export function rangeOf(root: HTMLElement, { field, passage }: Thread): Range | null {
  if (!field || !passage) return null;
  const page = textOn(root, field);
  const { start, quote } = passage;
  if (page.text.slice(start, start + quote.length) !== quote) return null;
  const from = letterAt(page, start, false);
  const to = letterAt(page, start + quote.length, true);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.at);
  range.setEnd(to.node, to.at);
  return range;
}

/**
 * The passage that is selected on the page.
 * @param root what holds the story
 * @returns null when nothing is; `too_long` when it is more than can be commented on
 */
export function selectedOn(root: HTMLElement): PassageGiven | 'too_long' | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const first = [...root.querySelectorAll<HTMLElement>('[data-passages]')].find((one) =>
    range.intersectsNode(one),
  );
  const field = first?.dataset.passages as PassageField | undefined;
  if (!field) return null;
  const page = textOn(root, field);
  let from = -1;
  let to = -1;
  for (const { element, start } of page.blocks) {
    let at = start;
    for (const part of partsOf(element)) {
      const length = part instanceof Text ? part.length : 1;
      if (range.intersectsNode(part)) {
        const begins = part === range.startContainer ? range.startOffset : 0;
        const ends = part === range.endContainer ? range.endOffset : length;
        if (from < 0) from = at + begins;
        to = at + ends;
      }
      at += length;
    }
  }
  while (from < to && /\s/.test(page.text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(page.text[to - 1] ?? '')) to -= 1;
  if (from < 0 || from >= to) return null;
  return to - from > longestPassage ? 'too_long' : { field, ...passageIn(page.text, { from, to }) };
}

/**
 * Shows passages on the page, the one that is looked at stronger.
 * @param ranges of the passages, by thread
 * @param active the thread that is looked at
 */
export function highlight(ranges: Map<string, Range>, active: string | null): void {
  if (!('highlights' in CSS)) return;
  const [one, others] = [active ? ranges.get(active) : undefined, new Map(ranges)];
  if (active) others.delete(active);
  CSS.highlights.set('talked-about', new Highlight(...others.values()));
  CSS.highlights.set('talked-about-now', one ? new Highlight(one) : new Highlight());
}

/** The thread whose passage stands where the page was pressed. */
export function threadAt(ranges: Map<string, Range>, x: number, y: number): string | null {
  for (const [id, range] of ranges)
    for (const box of range.getClientRects())
      if (box.left <= x && x <= box.right && box.top <= y && y <= box.bottom) return id;
  return null;
}
