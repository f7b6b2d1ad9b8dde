import type { Hints, Line } from './lines.ts';
import { alwaysOut, type Kind, weight } from './surroundings/kinds.ts';

/** A line with what it looks like, and the names in it when it is a byline. */
export type Seen = { line: Line; kind: Kind; names: string[]; rest: string; sure: boolean };

const mostLinesBack = 8;
const leastShare = 0.3;
const leastWeight = 25;

export function isByline(seen: Seen | undefined): boolean {
  return seen !== undefined && seen.names.length > 0;
}

/** Words that are nobody's control: a headline, a standfirst, a name of a section. */
export function isFree(seen: Seen | undefined): boolean {
  return (
    seen !== undefined &&
    !(seen.sure && isByline(seen)) &&
    (seen.kind === 'title' || seen.kind === 'short' || seen.kind === 'sentence' || seen.kind === 'prose')
  );
}

/** The markup says that it is no paragraph. */
function isNamed({ line }: Seen): boolean {
  return line.zone === 'title' || line.zone === 'standfirst' || line.zone === 'byline';
}

/** A text of short paragraphs only has none that is prose by its length. */
function total(all: Seen[], kind: Kind): number {
  return all.reduce((sum, seen) => {
    const own = seen.kind === kind ? weight(seen.line.text) : 0;
    return sum + (own >= leastWeight ? own : 0);
  }, 0);
}

/**
 * The first line of the article's own prose: of the groups of sentences on the page the first that is large.
 * @param all every line
 * @param below only lines after this one
 * @returns the number of lines when there is no prose at all
 */
export function firstProse(all: Seen[], below = -1): number {
  const groups: { from: number; weight: number }[] = [];
  const short = total(all, 'sentence') > total(all, 'prose');
  let since = 0;
  all.forEach((seen, at) => {
    const counts =
      at > below &&
      !isNamed(seen) &&
      (seen.kind === 'prose' || (short && seen.kind === 'sentence' && weight(seen.line.text) >= leastWeight));
    if (!counts) {
      since += seen.kind === 'menu' ? 3 : 1;
      return;
    }
    const open = groups.at(-1);
    if (open && since <= 9) open.weight += weight(seen.line.text);
    else groups.push({ from: at, weight: weight(seen.line.text) });
    since = 0;
  });
  const most = Math.max(0, ...groups.slice(0, 2000).map((group) => group.weight));
  const heaviest = groups.find((group) => group.weight === most);
  const first = groups.find((group) => group.weight >= most * leastShare);
  if (!first || !heaviest) return all.length;
  if (first === heaviest || first.weight > most / 2) return first.from;
  const begins = all.slice(first.from, heaviest.from).some((seen, offset, part) => {
    const title = part[offset - 1]?.kind === 'title' || part[offset - 2]?.kind === 'title';
    return title && ((seen.sure && isByline(seen)) || seen.kind === 'time');
  });
  return begins ? heaviest.from : first.from;
}

/** The same words, whatever their case, quotes and the site's name after them. */
function same(one: string, other: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const [a, b] = [bare(one), bare(other)];
  return a !== '' && (a === b || (a.length > 14 && b.startsWith(a) && b.length - a.length < 40));
}

/**
 * Where the headline stands, or -1.
 * @param all every line
 * @param prose where the article's prose begins
 * @param hints what the page says of itself
 */
export function headlineAt(all: Seen[], prose: number, hints: Hints): number {
  const until = Math.min(prose, all.length - 1);
  const before = all.slice(0, until + 1).map((seen, at) => ({ seen, at }));
  const told = before.filter(({ seen }) => hints.headlines.some((hint) => same(seen.line.text, hint)));
  const marked = before.filter(({ seen }) => seen.line.zone === 'title' && !alwaysOut.has(seen.kind));
  const both = told.filter(({ seen }) => seen.line.zone === 'title');
  const found = both.at(-1) ?? told.at(-1) ?? heaviestOf(marked);
  if (found) return found.at;
  return byPlace(all, prose);
}

function heaviestOf(some: { seen: Seen; at: number }[]): { seen: Seen; at: number } | undefined {
  return some.reduce<{ seen: Seen; at: number } | undefined>(
    (best, one) => (best && weight(best.seen.line.text) >= weight(one.seen.line.text) ? best : one),
    undefined,
  );
}

/** Without markup: the first line long enough in the run of free lines before a byline, a time, or the prose. */
function byPlace(all: Seen[], prose: number): number {
  const names = all
    .filter(({ kind }) => kind === 'copyright' || kind === 'about')
    .map(({ line }) => line.text.toLowerCase());
  const runs = anchors(all, prose)
    .map(({ at, strength }) => ({ strength, run: runBefore(all, at) }))
    .filter(({ run }) => run.length > 0);
  const scored = runs.map(({ run, strength }) => {
    const isTitle = (at: number) =>
      all[at]?.kind === 'title' ||
      (all[at]?.kind === 'sentence' && (strength > 1 || !isStopped(all[at]?.line.text ?? ''))) ||
      (all[at]?.kind === 'prose' && weight(all[at].line.text) < 200);
    const titles = run.filter(isTitle);
    const own = titles.filter(
      (at) => !names.some((name) => name.includes(bareName(all[at]?.line.text ?? ''))) && !isTicker(all, at),
    );
    const nearest = ownBlock(all, run).filter((at) => own.includes(at));
    if (nearest.length > 0) return { strength, run, title: nearest[0] };
    return { strength, run, title: (own.length > 0 ? own : titles)[0] };
  });
  const best = scored
    .filter(({ title }) => title !== undefined)
    .reduce<(typeof scored)[number] | undefined>(
      (top, one) => (top && top.strength >= one.strength ? top : one),
      undefined,
    );
  if (best?.title !== undefined) return best.title;
  const last = scored.at(-1)?.run;
  return (
    last?.reduce((top, at) =>
      weight(all[at]?.line.text ?? '') >= weight(all[top]?.line.text ?? '') ? at : top,
    ) ?? -1
  );
}

/** Headlines ask and exclaim, and Korean ones end in verbs; few end in a full stop. */
function isStopped(text: string): boolean {
  return /[.。]["”’]?$/u.test(text);
}

/** "Breaking: …" above another headline. */
function isTicker(all: Seen[], at: number): boolean {
  const text = all[at]?.line.text ?? '';
  return /^(?:breaking|live|just in|developing|속보)\s?[:|]/iu.test(text) && all[at + 1]?.kind === 'title';
}

/** The lines of a run that stand in one block with its last, when they are several and the blocks are parted. */
function ownBlock(all: Seen[], run: number[]): number[] {
  let from = run.length - 1;
  while (from > 0 && all[run[from] ?? 0]?.line.gap === false) from -= 1;
  return from > 0 && run.length - from > 1 ? run.slice(from) : [];
}

function bareName(text: string): string {
  return text.toLowerCase().replace(/^the /, '');
}

/** Lines a headline stands before. */
function anchors(all: Seen[], prose: number): { at: number; strength: number }[] {
  const found: { at: number; strength: number }[] = [];
  for (let at = 1; at < Math.min(prose + 4, all.length); at += 1) {
    const seen = all[at];
    if (!seen) continue;
    if (at > prose && !(seen.sure && isByline(seen))) continue;
    if (seen.sure && isByline(seen) && at !== prose) found.push({ at, strength: 3 });
    else if (seen.kind === 'time') found.push({ at, strength: 3 });
    else if (isByline(seen) && isMeta(all[at + 1])) found.push({ at, strength: 2 });
    else if (seen.kind === 'date') found.push({ at, strength: 1 });
    else if (isPanel(seen.kind) && isPanel(all[at + 1]?.kind)) found.push({ at, strength: 1 });
  }
  found.push({ at: Math.min(prose, all.length), strength: 1 });
  // Of equals the last stands nearest to the words; but a named byline counts where it is first.
  return found.sort((a, b) => b.strength - a.strength || (a.strength === 3 ? a.at - b.at : b.at - a.at));
}

export function isPanel(kind: Kind | undefined): boolean {
  return kind === 'size' || kind === 'share';
}

export function isMeta(seen: Seen | undefined): boolean {
  return seen !== undefined && (seen.kind === 'time' || seen.kind === 'date' || isPanel(seen.kind));
}

function runBefore(all: Seen[], anchor: number): number[] {
  const run: number[] = [];
  let skipped = 0;
  for (let at = anchor - 1; at >= 0 && run.length < mostLinesBack; at -= 1) {
    const seen = all[at];
    if (isFree(seen)) run.unshift(at);
    else if (run.length > 0 || skipped > 25 || seen?.kind === 'skip' || seen?.kind === 'crumb') break;
    else skipped += 1;
  }
  return run;
}
