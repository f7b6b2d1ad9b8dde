import type { Language } from '../stories/document/content.ts';
import { bylineOf, isName } from './bylines.ts';
import { openingOf, signatureAt } from './datelines.ts';
import { firstProse, headlineAt, isByline, isFree, isMeta, type Seen } from './head.ts';
import type { Hints, Line, Reading, Role, RoleLine } from './lines.ts';
import { lineOf, noHints } from './lines.ts';
import { restOf } from './rest.ts';
import { isControl, type Kind, kindOf, weight } from './surroundings/kinds.ts';
import { onlyStart, withoutStart } from './trim-inline.ts';

const longestStandfirst = 700;
const longestStandfirstLine = 400;

/**
 * Finds the story in the lines of a page or file: which line is the headline, the standfirst, the byline, the body,
 * and which only surround it. Every line gets exactly one role.
 * @param lines in reading order
 * @param hints what the page says of itself
 */
export function recognise(lines: Line[], hints: Hints = noHints): Reading {
  const inside = lines.filter((line) => line.zone !== 'chrome' && line.zone !== 'dateline');
  const roles = new Map<Line, Role>();
  const site = siteOf(lines, hints);
  const all = inside.map((line) => seenAs(line, site, hints));
  const reading: Reading = {
    headline: '',
    standfirst: '',
    byline: [],
    dateline: '',
    language: languageOf(lines),
    copyright: '',
    lines: [],
  };
  const prose = firstProse(all);
  const headline = headlineAt(all, prose, hints);
  if (headline >= 0 && !isOnlyASentence(all, headline)) {
    reading.headline = all[headline]?.line.text ?? '';
    mark(roles, all[headline], 'headline');
  }
  // The headline itself may have looked like a sentence.
  const words = prose > headline || !reading.headline ? prose : firstProse(all, headline);
  const start = readHead(all, reading.headline ? headline : -1, words, roles, reading, hints);
  restOf(all, start, roles, reading);
  for (const line of lines)
    if (line.zone === 'dateline' && !reading.dateline) takeDateline(line, roles, reading);
  leaveOutsideIn(lines, roles, reading);
  reading.lines = lines.flatMap((line) => withRole(line, roles.get(line) ?? 'left_out', reading, site));
  openBody(reading);
  closeBody(reading);
  return reading;
}

function seenAs(line: Line, site: string, hints: Hints): Seen {
  const kind = kindIn(line);
  const never = line.zone === 'caption' || line.shape === 'rule' || isControl(kind);
  const found = never ? null : bylineOf(line.text, site);
  const told = hints.authors.filter((name) => line.text.includes(name));
  if (!never && told.length > 0 && line.text.length < 240 && (found || line.zone === 'byline')) {
    const names = told.sort((a, b) => line.text.indexOf(a) - line.text.indexOf(b));
    return { line, kind, names, rest: found?.rest ?? '', sure: true };
  }
  const sure = found !== null && (found.sure || line.zone === 'byline');
  return { line, kind, names: found?.names ?? [], rest: found?.rest ?? '', sure };
}

/** What the paper calls itself: as the page says, or a short line that a byline in brackets begins with. */
function siteOf(lines: Line[], hints: Hints): string {
  if (hints.site) return hints.site;
  const boxed = lines.find(({ text }) => text.length < 120 && /^\[[^\]]+\]$/u.test(text))?.text ?? '';
  const named = lines
    .slice(0, 40)
    .find(({ text }) => text.length > 2 && text.length < 60 && boxed.startsWith(`[${text} `));
  return named?.text ?? '';
}

/** A paragraph that is one link, among the article's own, leads to another. */
function kindIn(line: Line): Kind {
  if (line.shape === 'rule') return 'short';
  if (line.zone === 'caption') return 'caption';
  const kind = kindOf(line.text);
  const leads = line.linked && line.zone === 'article' && line.shape === 'paragraph' && kind === 'title';
  return leads ? 'more' : kind;
}

function mark(roles: Map<Line, Role>, seen: Seen | undefined, role: Role): void {
  if (seen) roles.set(seen.line, role);
}

/** One sentence and nothing else is no headline. */
function isOnlyASentence(all: Seen[], at: number): boolean {
  const kind = all[at]?.kind;
  if (all[at]?.line.zone === 'title') return false;
  return (
    (kind === 'prose' || kind === 'sentence') && (all.length === 1 || weight(all[at]?.line.text ?? '') > 220)
  );
}

/** Standfirst, byline and times between headline and body. Returns where the body begins. */
function readHead(
  all: Seen[],
  headline: number,
  prose: number,
  roles: Map<Line, Role>,
  reading: Reading,
  hints: Hints,
): number {
  const from = headline + 1;
  const end = bodyStart(all, headline, prose);
  const standfirst: string[] = [];
  let anchored = headline < 0;
  for (let at = from; at < end; at += 1) {
    const seen = all[at];
    if (!seen) continue;
    const { text } = seen.line;
    if (isHeadByline(all, at, headline, hints)) {
      addNames(reading, seen.names);
      mark(roles, seen, 'byline');
      anchored = true;
    } else if (seen.kind !== 'credit' && seen.kind !== 'caption' && openingOf(`${text} `).text === '') {
      mark(roles, seen, 'dateline');
      anchored = true;
    } else if (mayBeStandfirst(seen, anchored, standfirst, all[at + 1]) && text !== reading.headline) {
      standfirst.push(text);
      mark(roles, seen, 'standfirst');
    } else if (!isFree(seen)) anchored ||= isMeta(seen) || isByline(seen);
  }
  reading.standfirst = standfirst.join(' ');
  return end;
}

function addNames(reading: Reading, names: string[]): void {
  for (const name of names) if (!reading.byline.includes(name)) reading.byline.push(name);
}

/** A bare name is a byline only beside a time or a control, or where the page says so. */
function isHeadByline(all: Seen[], at: number, headline: number, hints: Hints): boolean {
  const seen = all[at];
  if (!seen || !isByline(seen)) return false;
  if (seen.sure) return seen.kind !== 'credit' && seen.kind !== 'caption';
  if (seen.names.every((name) => hints.authors.includes(name))) return true;
  const beside = isMeta(all[at + 1]) || isMeta(all[at - 1]) || (isByline(all[at - 1]) && at - 1 > headline);
  return beside && seen.names.every((name) => isName(name) || /[가-힣]/u.test(name));
}

function mayBeStandfirst(seen: Seen, anchored: boolean, sofar: string[], next: Seen | undefined): boolean {
  if (seen.line.zone === 'standfirst') return true;
  if (!isFree(seen) || isByline(seen) || seen.line.shape === 'rule') return false;
  const { text } = seen.line;
  const length = sofar.join(' ').length + text.length;
  if (text.length > longestStandfirstLine || length > longestStandfirst || sofar.length > 3) return false;
  if (anchored)
    return sofar.length === 0 && seen.kind === 'title' && next?.kind !== 'credit' && next?.kind !== 'caption';
  return weight(text) >= 12 && text.includes(' ');
}

/** The first sentence below a line that stands before other words: one among controls may be a control's. */
function firstWords(all: Seen[], above: number, prose: number): number {
  const latest = Math.max(prose, above + 1);
  if (above < 0) return latest;
  for (let at = above + 1; at < Math.min(latest, all.length); at += 1) {
    const [seen, next] = [all[at], all[at + 1]];
    const isShort =
      seen?.kind === 'sentence' && seen.line.zone !== 'standfirst' && !(isByline(seen) && seen.sure);
    if (isShort && (isFree(next) || (next?.sure && isByline(next)) || next?.kind === 'time')) return at;
  }
  return latest;
}

/** The first line of the body: after the byline, the times and the controls that stand below a headline. */
function bodyStart(all: Seen[], headline: number, prose: number): number {
  let start = firstWords(all, headline, prose);
  // A sentence or two above the byline is the standfirst.
  const meta = metaAfter(all, headline, start);
  if (meta > start && meta - start <= 3 && sum(all, meta) > sum(all, start, meta)) {
    start = firstWords(all, meta, Math.max(prose, meta + 1));
    while (start < all.length && !isBodyish(all[start])) start += 1;
  } else if (startsWithGaps(all, headline, start)) start += 1;
  // Short sentences, items and headings directly before the first long one belong to the body.
  let begin = Math.min(start, all.length);
  const standfirstEnds = lastMeta(all, headline, begin);
  for (let at = begin - 1; at > standfirstEnds; at -= 1) {
    const seen = all[at];
    if (!seen || !isBodyish(seen)) break;
    begin = at;
  }
  return begin;
}

function isBodyish(seen: Seen | undefined): boolean {
  if (!seen) return false;
  if (seen.line.zone === 'standfirst') return false;
  if (seen.kind === 'prose' || seen.kind === 'sentence') return true;
  return isFree(seen) && (seen.line.shape !== 'paragraph' || seen.line.zone === 'article');
}

/** The byline or time that follows the first sentences below the headline, or -1. */
function metaAfter(all: Seen[], headline: number, start: number): number {
  if (headline < 0) return -1;
  for (let at = headline + 1; at < start; at += 1) {
    const seen = all[at];
    if (seen && ((seen.sure && isByline(seen)) || seen.kind === 'time')) return -1;
  }
  for (let at = start; at < Math.min(all.length, start + 4); at += 1) {
    const seen = all[at];
    if (!seen) break;
    if ((seen.sure && isByline(seen)) || seen.kind === 'time') return at;
    if (!isFree(seen) || weight(seen.line.text) > longestStandfirstLine) return -1;
  }
  return -1;
}

function isWordsKind(kind: Kind | undefined): boolean {
  return kind === 'prose' || kind === 'sentence';
}

function sum(all: Seen[], from: number, to = all.length): number {
  let total = 0;
  for (let at = from; at < to; at += 1)
    if (isWordsKind(all[at]?.kind)) total += weight(all[at]?.line.text ?? '');
  return total;
}

/** Headline and standfirst in one block, the paragraphs parted by empty lines. */
function startsWithGaps(all: Seen[], headline: number, start: number): boolean {
  const [first, next] = [all[start], all[start + 1]];
  if (headline < 0 || start !== headline + 1 || !first || !next) return false;
  return !first.line.gap && next.line.gap && first.line.text.length <= 300 && isPlain(first) && isPlain(next);
}

function isPlain(seen: Seen): boolean {
  return seen.line.zone === null;
}

/** The last line between headline and body that is no free words; the headline or its standfirst when none is. */
function lastMeta(all: Seen[], headline: number, begin: number): number {
  for (let at = begin - 1; at > headline; at -= 1) {
    const seen = all[at];
    if (seen && (!isFree(seen) || (isByline(seen) && seen.sure))) return at;
  }
  if (headline < 0) return -1;
  // Nothing stands between: what is directly below the headline without an end of a sentence is the standfirst.
  let at = headline;
  while (at + 1 < begin && all[at + 1]?.kind !== 'sentence' && all[at + 1]?.kind !== 'prose') at += 1;
  return at === headline && all[at + 1]?.line.gap === false && all[at + 2]?.line.gap ? at + 1 : at;
}

/** The markup says that it is the dateline. */
function takeDateline(line: Line, roles: Map<Line, Role>, reading: Reading): void {
  const opening = openingOf(`${line.text} `);
  reading.dateline = opening.dateline || line.text.replace(/\s*[—–:-]+$/u, '');
  roles.set(line, 'dateline');
}

/** Lines outside the article that are its copyright line after all. */
function leaveOutsideIn(lines: Line[], roles: Map<Line, Role>, reading: Reading): void {
  if (reading.copyright) return;
  const found = lines.findLast(
    (line) => !roles.has(line) && line.zone !== 'caption' && kindOf(line.text) === 'copyright',
  );
  if (!found || found.text.length > 300) return;
  reading.copyright = found.text;
  roles.set(found, 'copyright');
}

/** A byline line that also says when, or has an address, leaves that out beside it. */
function withRole(line: Line, role: Role, reading: Reading, site: string): RoleLine[] {
  if (role === 'dateline' && !reading.dateline) {
    const opening = openingOf(`${line.text} `);
    reading.dateline = opening.dateline;
    addNames(reading, opening.names);
  }
  const rest = role === 'byline' ? (bylineOf(line.text, site)?.rest ?? '') : '';
  const kept: RoleLine = { ...line, role };
  return rest ? [kept, { ...lineOf(rest), role: 'left_out' }] : [kept];
}

/** Takes dateline and byline off the first paragraph. */
function openBody(reading: Reading): void {
  const at = reading.lines.findIndex((line) => line.role === 'body' && line.shape !== 'rule');
  const first = reading.lines[at];
  if (!first) return;
  const opening = openingOf(first.text);
  if (opening.cut === 0 || opening.text === '') return;
  reading.dateline ||= opening.dateline;
  addNames(reading, opening.names);
  reading.lines[at] = { ...first, text: opening.text, inline: withoutStart(first.inline, opening.cut) };
}

/** Takes the byline off the end of the last paragraph. */
function closeBody(reading: Reading): void {
  const at = reading.lines.findLastIndex((line) => line.role === 'body' && line.shape !== 'rule');
  const last = reading.lines[at];
  const cut = last ? signatureAt(last.text) : -1;
  if (!last || cut < 1) return;
  const signed = last.text.slice(cut);
  const { names = [], rest = '' } = bylineOf(signed) ?? {};
  const body: RoleLine = {
    ...last,
    text: last.text.slice(0, cut).trim(),
    inline: onlyStart(last.inline, cut),
  };
  const isNew = reading.byline.length === 0;
  addNames(reading, isNew ? names : []);
  const line: RoleLine = { ...lineOf(signed), role: isNew ? 'byline' : 'left_out' };
  const address: RoleLine[] = isNew && rest ? [{ ...lineOf(rest), role: 'left_out' }] : [];
  reading.lines.splice(at, 1, body, line, ...address);
}

/** Korean when much of it is Hangul. */
export function languageOf(lines: Line[]): Language {
  const text = lines
    .map((line) => line.text)
    .join(' ')
    .slice(0, 200_000);
  const korean = text.match(/[\uac00-\ud7a3]/gu)?.length ?? 0;
  const latin = text.match(/[a-z]/giu)?.length ?? 0;
  return korean > 0 && korean * 2.5 > latin ? 'ko' : 'en';
}
