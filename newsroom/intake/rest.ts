import { isByline, isFree, isPanel, type Seen } from './head.ts';
import type { Line, Reading, Role } from './lines.ts';
import { type Kind, weight } from './surroundings/kinds.ts';

const longestInset = 14;
/** After an end of the story, more prose than this share of what came before means that it goes on. */
const goesOn = 0.4;

const ends: ReadonlySet<Kind> = new Set<Kind>([
  'end',
  'comments',
  'about',
  'top',
  'copyright',
  'tags',
  'mail',
  'newsletter',
  'social',
]);
const neverBody: ReadonlySet<Kind> = new Set<Kind>([
  'skip',
  'crumb',
  'size',
  'share',
  'ad',
  'newsletter',
  'comments',
  'tags',
  'social',
  'top',
  'about',
  'time',
  'credit',
  'caption',
  'more',
  'end',
]);

/**
 * Goes through the lines from the first of the body to the end of the page: the body, what is set into it, and what
 * comes after it.
 * @param all every line of the article's part of the page
 * @param start the first line of the body
 * @param roles gets the role of each line that is not left out
 * @param reading gets copyright, and the names of a byline at the end
 */
export function restOf(all: Seen[], start: number, roles: Map<Line, Role>, reading: Reading): void {
  const weights = all.map((seen) =>
    seen.kind === 'prose' || seen.kind === 'sentence' ? weight(seen.line.text) : 0,
  );
  const after = new Array<number>(all.length + 1).fill(0);
  for (let at = all.length - 1; at >= 0; at -= 1) after[at] = (after[at + 1] ?? 0) + (weights[at] ?? 0);
  const body: number[] = [];
  let before = 0;
  let at = start;
  for (; at < all.length; at += 1) {
    const seen = all[at];
    if (!seen) break;
    if (seen.kind === 'list' || seen.kind === 'inset') {
      if (isHeading(all, at)) {
        body.push(at);
        continue;
      }
      const again = resumesAt(all, at);
      if (again < 0) break;
      at = again - 1;
      continue;
    }
    // "More long reads", with nothing but titles after it.
    if (
      /^more \p{L}/iu.test(seen.line.text) &&
      isTitle(seen) &&
      (after[at + 1] ?? 0) === 0 &&
      at + 1 < all.length
    )
      break;
    const isEnd = ends.has(seen.kind) || (seen.sure && isByline(seen)) || isReporting(seen.line.text);
    if (isEnd && (after[at + 1] ?? 0) <= before * goesOn) break;
    if (seen.kind === 'mail' && !isByline(seen)) {
      body.push(at);
      before += weight(seen.line.text);
    } else if (isBody(all, at)) {
      body.push(at);
      before += weights[at] ?? 0;
    } else if (seen.kind === 'credit') dropCaptionBefore(all, body, at);
  }
  const last = body.at(-1);
  if (last !== undefined && isAboutAuthor(all[last], reading)) body.pop();
  for (const one of withoutEnd(all, body, at)) {
    const seen = all[one];
    if (seen) roles.set(seen.line, 'body');
  }
  readEnd(all, at, roles, reading);
}

const reporting = /^\(?(?:(?:additional )?reporting|writing|editing|produced|compiled) by .{3,200}\)?$/iu;

function isReporting(text: string): boolean {
  return text.length < 240 && reporting.test(text) && /[;)]|reporting by/iu.test(text);
}

function isBody(all: Seen[], at: number): boolean {
  const seen = all[at];
  if (!seen || seen.kind === 'copyright') return false;
  if (neverBody.has(seen.kind)) return isWordOfClean(all, at);
  if (isByline(seen) && seen.sure) return false;
  if (isReporting(seen.line.text)) return false;
  if (seen.kind === 'promo')
    return isWords(all[at - 1]) && isWords(all[at + 1]) && !promised.test(seen.line.text);
  if (seen.kind === 'prose' || seen.kind === 'sentence') return true;
  if (seen.line.shape !== 'paragraph') return seen.kind !== 'menu' || isWords(all[at + 1]);
  const controls = isAround(all[at - 1]) && (isAround(all[at + 1]) || all[at + 1] === undefined);
  if (seen.kind === 'menu' || seen.kind === 'date') return isHeading(all, at);
  return !controls;
}

const onPages: ReadonlySet<Kind> = new Set<Kind>([
  'skip',
  'size',
  'comments',
  'about',
  'social',
  'copyright',
  'time',
  'crumb',
  'list',
]);

/** "Share" and "Close", each between two paragraphs, head them in a text that has nothing else of a page. */
function isWordOfClean(all: Seen[], at: number): boolean {
  if (!isBetween(all, at) || all.length > 2000 || all.some((seen) => onPages.has(seen.kind))) return false;
  const others = all.filter((_, other) => isBetween(all, other)).map((seen) => seen.line.text);
  return new Set(others).size > 1;
}

function isBetween(all: Seen[], at: number): boolean {
  const kind = all[at]?.kind;
  const isWord = kind === 'share' || kind === 'top' || kind === 'size' || kind === 'tags';
  return isWord && isWords(all[at - 1]) && isWords(all[at + 1]);
}

const promised =
  /newsletter|inbox|subscribe (?:now|to our|to the newsletter)|sign up (?:for|to) (?:our|the)|cookies|뉴스레터|구독\s?(?:신청|하기|하세요)|후원/iu;

function isWords(seen: Seen | undefined): boolean {
  return seen !== undefined && (seen.kind === 'prose' || seen.kind === 'sentence');
}

function isAround(seen: Seen | undefined): boolean {
  return seen !== undefined && !isFree(seen);
}

/** A word of a menu alone between two paragraphs heads the second. */
function isHeading(all: Seen[], at: number): boolean {
  const seen = all[at];
  if (!seen || !isWords(all[at + 1])) return false;
  const marked = seen.line.shape === 'heading2' || seen.line.shape === 'heading3';
  if (seen.kind === 'inset' || seen.kind === 'list') return false;
  return isWords(all[at - 1]) || marked;
}

/** Where the body goes on after a list set into it, or -1 when it is over. */
function resumesAt(all: Seen[], label: number): number {
  const strict = all[label]?.kind === 'list';
  for (let at = label + 1; at < all.length && at - label <= longestInset; at += 1) {
    const seen = all[at];
    if (!seen) return -1;
    if (ends.has(seen.kind) || (seen.sure && isByline(seen))) return -1;
    if (seen.kind !== 'prose') continue;
    const [next, second] = [all[at + 1], all[at + 2]];
    // Headline, summary, headline, summary: a list still.
    if (next && isTitle(next) && second && isWords(second) && isTitle(all[at - 1])) continue;
    if (isWords(next)) return at;
    // An empty line parts it from the list, which has none within.
    const parted = seen.line.gap && all[at - 1]?.line.gap === false;
    if (!strict && parted) return at;
    const over = next === undefined || ends.has(next.kind) || isByline(next) || next.kind === 'list';
    if (!strict && (over || !isTitle(next))) return at;
  }
  return -1;
}

function isTitle(seen: Seen | undefined): boolean {
  return seen?.line.shape === 'paragraph' && !/^[•\-*·–] /u.test(seen.line.text) && isTitleKind(seen);
}

function isTitleKind(seen: Seen | undefined): boolean {
  return seen?.kind === 'title' || seen?.kind === 'short';
}

/** A credit on a line of its own: the short line before it is the picture's caption. */
function dropCaptionBefore(all: Seen[], body: number[], credit: number): void {
  const last = body.at(-1);
  if (last === undefined || last !== credit - 1) return;
  const seen = all[last];
  if (!seen || weight(seen.line.text) > 240 || seen.line.shape !== 'paragraph') return;
  const first = body.length === 1;
  if (isPictured(seen.line.text)) body.pop();
  else if (first || !isWords(seen) || (seen.line.gap && all[credit]?.line.gap === false)) body.pop();
}

/** "Jane Doe is a political reporter for the Post." */
function isAboutAuthor(seen: Seen | undefined, reading: Reading): boolean {
  const text = seen?.line.text ?? '';
  const author = reading.byline.find((name) => text.startsWith(name));
  if (!author || text.length > 400) return false;
  return (
    /^ (?:is|covers|writes|reports|has covered)\b/u.test(text.slice(author.length)) &&
    /reporter|writer|editor|correspondent|columnist|covers|writes|journalist/u.test(text)
  );
}

/** Says what is seen and tells nothing: "Customers waiting outside the branch in October." */
function isPictured(text: string): boolean {
  if (/[.!?]\s/u.test(text.slice(0, -1))) return false;
  return /\b\p{Ll}+ing\b/u.test(text)
    ? !/\b(?:is|are|was|were|has|have|had|will|would|can|could|may|said|says|told|\p{Ll}+ed)\b/u.test(text)
    : /(?:모습|장면|전경)\.?$/u.test(text);
}

/** Lines that are no sentences, after the last sentence and beyond a control, are no longer the story. */
function withoutEnd(all: Seen[], body: number[], stop: number): number[] {
  let last = body.length - 1;
  while (last >= 0 && !isWords(all[body[last] ?? -1])) last -= 1;
  let end = last + 1;
  while (end < body.length && (body[end] ?? 0) === (body[end - 1] ?? -1) + 1) end += 1;
  // Everything up to the end of the page is the story's when no control stands in it.
  const around = all.slice((body[last] ?? 0) + 1, stop).some((seen) => isPanel(seen.kind) || isAround(seen));
  const kept = last < 0 || !around ? body : body.slice(0, end);
  // A word or two alone before what ends a page ("Next story") is the page's.
  while (last >= 0 && stop < all.length && isLoneWord(all[kept.at(-1) ?? -1])) kept.pop();
  return kept;
}

function isLoneWord(seen: Seen | undefined): boolean {
  return seen?.kind === 'short' && isTitle(seen) && weight(seen.line.text) < 14;
}

function readEnd(all: Seen[], from: number, roles: Map<Line, Role>, reading: Reading): void {
  for (const seen of all.slice(from)) {
    if (
      reading.byline.length === 0 &&
      isByline(seen) &&
      (seen.sure || seen.kind === 'mail') &&
      all.indexOf(seen) - from < 12
    ) {
      reading.byline.push(...seen.names);
      roles.set(seen.line, 'byline');
    } else if (!reading.copyright && seen.kind === 'copyright' && seen.line.text.length <= 300) {
      reading.copyright = seen.line.text;
      roles.set(seen.line, 'copyright');
    }
  }
}
