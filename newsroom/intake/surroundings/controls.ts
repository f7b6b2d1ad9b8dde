import { english } from './words-en.ts';
import { korean } from './words-ko.ts';

/** What a line around an article is for. */
export type Control =
  | 'skip'
  | 'menu'
  | 'crumb'
  | 'size'
  | 'share'
  | 'ad'
  | 'inset'
  | 'list'
  | 'newsletter'
  | 'comments'
  | 'tags'
  | 'social'
  | 'top'
  | 'about'
  | 'end';

const longestLine = 300;

const vocabulary = new Map<string, Control>();
/** The first word of every phrase, and how many words the longest that begins so has. */
const starts = new Map<string, number>();
for (const words of [english, korean])
  for (const [control, phrases] of Object.entries(words) as [Control, string][])
    for (const phrase of phrases.split('|')) {
      const key = plain(phrase);
      if (key && !vocabulary.has(key)) vocabulary.set(key, control);
      const words = key.split(' ');
      const first = plain(words[0] ?? '');
      starts.set(first, Math.max(starts.get(first) ?? 0, words.length));
    }

/** Small letters without the icons, arrows and colons that stand around a control. */
function plain(text: string): string {
  const small = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const bare = small
    .replace(/^[\s▶►▸☞→←»«›‹>·•|:+\-–—<[({■◆●○□▷▼▽★☆✓✕×⨯↗]+/u, '')
    .replace(/[\s→←»«›‹>·•|:\])}▼▽▾⌄↗✕×…+]+$/u, '');
  return bare || small;
}

/**
 * Says which control a whole line is, or null. A line of several controls ("Facebook X Copy link Print") is the first
 * that is not a word of a menu.
 * @param text one line, spaces folded
 */
export function controlOf(text: string): Control | null {
  if (text.length > longestLine) return null;
  const whole = exactly(text);
  if (whole) return whole;
  const parts = text.split(/\s*[|·•/,›»>\\]\s*|\s[-–—]\s/u).filter((part) => part !== '');
  if (parts.length > 1) {
    const kinds = parts.map((part) => exactly(part) ?? severalIn(part));
    if (kinds.every((kind) => kind !== null)) return foremost(kinds);
  }
  return severalIn(text);
}

/** Without icons, and with them when they are the whole word ("A+", "↑"). */
function exactly(text: string): Control | null {
  const small = text.trim().toLowerCase();
  return vocabulary.get(small) ?? vocabulary.get(plain(text)) ?? counted(plain(text));
}

/** "Comments (12)", "댓글 3", "좋아요 25", "1,024 likes", "공유 4". */
function counted(text: string): Control | null {
  const bare = text.replace(
    /^\d[\d,.]*[kKmM만천]?\s+|\s*[([]?\d[\d,.]*[kKmM만천]?(?:개|명|회|건)?[)\]]?$/gu,
    '',
  );
  if (bare === text || bare === '') return null;
  const kind = vocabulary.get(bare);
  return kind === 'comments' || kind === 'share' || kind === 'list' ? kind : null;
}

/** Words in a row that are nothing but controls, taken greedily; a long menu may have a word of its own. */
function severalIn(text: string): Control | null {
  const words = text.split(' ');
  if (words.length < 2) return null;
  const kinds: Control[] = [];
  let unknown = 0;
  for (let at = 0; at < words.length; ) {
    const taken = longestAt(words, at);
    if (taken) kinds.push(taken.kind);
    else if (/^\p{Ll}|[.!?]$/u.test(words[at] ?? '')) return null;
    else unknown += 1;
    at += taken?.count ?? 1;
  }
  const isMenu = kinds.length >= 4 && unknown * 4 <= kinds.length && kinds.every((kind) => kind === 'menu');
  if (unknown > 0) return isMenu ? 'menu' : null;
  // Two words that could both be a menu's ("World politics") are as well a heading.
  if (kinds.length < 3 && kinds.every((kind) => kind === 'menu')) return null;
  return foremost(kinds);
}

function longestAt(words: string[], at: number): { kind: Control; count: number } | null {
  const most = Math.min(starts.get(plain(words[at] ?? '')) ?? 0, words.length - at);
  for (let count = most; count > 0; count -= 1) {
    const phrase = words
      .slice(at, at + count)
      .join(' ')
      .toLowerCase();
    const kind = vocabulary.get(phrase) ?? vocabulary.get(plain(phrase));
    if (kind) return { kind, count };
  }
  return null;
}

function foremost(kinds: Control[]): Control {
  return kinds.find((kind) => kind !== 'menu') ?? 'menu';
}
