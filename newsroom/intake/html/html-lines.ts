import type { Inline, Mark } from '../../stories/document/body.ts';
import { safeHref } from '../../stories/document/safe-href.ts';
import { fold, type Hints, type Line, type Shape, type Zone } from '../lines.ts';
import { hintsOf } from './page-hints.ts';
import {
  attribute,
  type Element,
  isElement,
  type Lengths,
  lengthsOf,
  type Node,
  type Parent,
  treeOf,
} from './tree.ts';
import { isHidden, zoneOf } from './zones.ts';

const inlineTags = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark meter output q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img picture nobr'.split(
    ' ',
  ),
);
const bold = new Set(['b', 'strong']);
const italic = new Set(['i', 'em', 'cite', 'dfn', 'var']);

type State = { zone: Zone; shape: Shape; group: number; marks: Mark[]; pre: boolean; heading: boolean };
type Run = { text: string; marks: Mark[] };

/**
 * A page as its visible lines in reading order, with what the markup says of each.
 * @param html the whole source
 * @throws Unreadable when it is nested too deep
 */
export function htmlLines(html: string): { lines: Line[]; hints: Hints } {
  const page = treeOf(html);
  const { address, ...hints } = hintsOf(page);
  const walk = new Walk(address, lengthsOf(page, isHidden));
  walk.children(page, { zone: null, shape: 'paragraph', group: 0, marks: [], pre: false, heading: false });
  walk.flush();
  return { lines: withoutLinkLists(walk.lines), hints };
}

class Walk {
  readonly lines: Line[] = [];
  #runs: Run[] = [];
  #state: State | null = null;
  #breaks = 0;
  #groups = 0;
  /** Two links side by side are two words, whatever stands between them in the source. */
  #afterLink = false;
  readonly #address: string;
  readonly #lengths: Lengths;

  constructor(address: string, lengths: Lengths) {
    this.#address = address;
    this.#lengths = lengths;
  }

  children(parent: Parent, state: State): void {
    for (const child of parent.childNodes) this.#node(child, state);
  }

  #node(node: Node, state: State): void {
    if (node.nodeName === '#text') {
      if ('value' in node) this.#text(node.value, state);
    } else if (isElement(node) && !isHidden(node)) this.#element(node, state);
  }

  #element(element: Element, outer: State): void {
    const { tagName } = element;
    if (tagName === 'br') {
      this.#break(outer);
      return;
    }
    const zone = zoneOf(element, outer.zone, this.#lengths);
    if (tagName === 'hr') this.#rule(zone);
    if (tagName === 'input') this.#button(element);
    const isBlock =
      !inlineTags.has(tagName) ||
      (zone === 'dateline' && outer.zone !== 'dateline') ||
      (zone === 'chrome' && (tagName === 'a' || outer.zone !== 'chrome'));
    const state = this.#inside(element, { ...outer, zone });
    if (isBlock) this.flush();
    else if (tagName === 'a' && this.#afterLink) this.#text(' ', { ...outer, marks: [] });
    this.children(element, state);
    this.#afterLink = tagName === 'a';
    if (isBlock) this.flush();
  }

  #inside(element: Element, state: State): State {
    const { tagName } = element;
    if (tagName === 'ul' || tagName === 'ol' || tagName === 'blockquote' || tagName === 'dl') {
      this.#groups += 1;
      const shape: Shape = tagName === 'ol' ? 'number' : tagName === 'blockquote' ? 'quote' : 'bullet';
      return { ...state, group: this.#groups, shape: tagName === 'dl' ? 'paragraph' : shape };
    }
    if (/^h[1-6]$/u.test(tagName))
      return {
        ...state,
        shape: tagName === 'h1' || tagName === 'h2' ? 'heading2' : 'heading3',
        heading: true,
      };
    if (tagName === 'pre') return { ...state, pre: true };
    const mark = this.#markOf(element);
    return mark && !state.marks.some((one) => one.type === mark.type)
      ? { ...state, marks: [...state.marks, mark] }
      : state;
  }

  #markOf(element: Element): Mark | null {
    if (bold.has(element.tagName)) return { type: 'bold' };
    if (italic.has(element.tagName)) return { type: 'italic' };
    if (element.tagName !== 'a') return null;
    const given = attribute(element, 'href');
    if (/^[#?]|^\s*javascript:/iu.test(given)) return null;
    const whole = URL.canParse(given)
      ? given
      : URL.canParse(given, this.#address)
        ? new URL(given, this.#address).href
        : '';
    const href = safeHref(whole);
    return href ? { type: 'link', attrs: { href } } : null;
  }

  #text(raw: string, state: State): void {
    if (state.pre && raw.includes('\n')) {
      raw.split('\n').forEach((part, index) => {
        if (index > 0) this.#break(state);
        this.#text(part, state);
      });
      return;
    }
    const text = raw.replace(/\s+/gu, ' ');
    if (text === '' || (text === ' ' && (this.#runs.length === 0 || this.#runs.at(-1)?.text.endsWith(' '))))
      return;
    if (this.#runs.length === 0) this.#state = state;
    this.#afterLink = false;
    this.#runs.push({ text, marks: state.marks });
  }

  /** A line break ends a line; in a heading it is a space, two of them part paragraphs. */
  #break(state: State): void {
    if (state.heading) {
      this.#text(' ', state);
      return;
    }
    const empty = this.#runs.length === 0;
    this.flush();
    this.#breaks = empty ? this.#breaks + 1 : 1;
  }

  #rule(zone: Zone): void {
    this.flush();
    if (zone === 'chrome' || this.lines.at(-1)?.shape === 'rule') return;
    this.lines.push({ text: '', inline: [], shape: 'rule', group: 0, gap: true, zone, linked: false });
  }

  #button(element: Element): void {
    const value = /^(?:submit|button|reset)$/iu.test(attribute(element, 'type'))
      ? fold(attribute(element, 'value'))
      : '';
    if (!value) return;
    this.flush();
    this.lines.push({
      text: value,
      inline: [{ type: 'text', text: value }],
      shape: 'paragraph',
      group: 0,
      gap: true,
      zone: 'chrome',
      linked: false,
    });
  }

  /** Ends the line that is being gathered. */
  flush(): void {
    const state = this.#state;
    const inline = folded(this.#runs);
    const breaks = this.#breaks;
    this.#runs = [];
    this.#state = null;
    this.#breaks = 0;
    const text = inline.map((node) => (node.type === 'text' ? node.text : ' ')).join('');
    if (!state || text === '') return;
    const linked = inline.every((node) => node.marks?.some(isLink));
    const { shape, group, zone } = state;
    this.lines.push({ text, inline, shape, group, zone, linked, gap: breaks !== 1 });
  }
}

function isLink(mark: Mark): boolean {
  return mark.type === 'link';
}

/** Runs without doubled spaces, the ends trimmed, what cannot be seen dropped. */
function folded(runs: Run[]): Inline[] {
  const kept: Run[] = [];
  for (const { text, marks } of runs) {
    const last = kept.at(-1);
    const seen =
      text === ' ' ? ' ' : `${/^\s/u.test(text) ? ' ' : ''}${fold(text)}${/\s$/u.test(text) ? ' ' : ''}`;
    const words = !last || last.text.endsWith(' ') ? seen.trimStart() : seen;
    if (words === '' || (fold(words) === '' && words !== ' ')) continue;
    if (last && JSON.stringify(last.marks) === JSON.stringify(marks))
      last.text = (last.text + words).normalize('NFC');
    else kept.push({ text: words, marks });
  }
  while (kept.length > 0) {
    const last = kept[kept.length - 1];
    if (!last) break;
    last.text = last.text.trimEnd();
    if (last.text !== '') break;
    kept.pop();
  }
  return kept.map(({ text, marks }) =>
    marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text },
  );
}

/** A list of nothing but links, outside the article's own text, leads somewhere else. */
function withoutLinkLists(lines: Line[]): Line[] {
  const groups = Map.groupBy(
    lines.filter((line) => line.group > 0),
    (line) => line.group,
  );
  const elsewhere = new Set(
    [...groups]
      .filter(([, items]) => items.length > 1 && items.every((line) => line.linked))
      .map(([group]) => group),
  );
  return lines.map((line) =>
    elsewhere.has(line.group) && line.zone !== 'article' ? { ...line, zone: 'chrome' } : line,
  );
}
