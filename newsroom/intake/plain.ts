import { fold, type Line, lineOf } from './lines.ts';
import { controlOf } from './surroundings/controls.ts';

const widestWrap = 100;
const narrowestWrap = 40;

/**
 * Plain text as lines. Text that was wrapped by hand or by a mail program is put together again to paragraphs, where
 * that is certain: no line could have taken the next line's first word.
 * @param text any line ends
 */
export function plainLines(text: string): Line[] {
  const raw = text.split(/\r\n?|\n|\u2028|\u2029|\u0085/);
  const menus = new Set(raw.filter(isMenu).map(fold));
  const blocks = raw
    .map(fold)
    .reduce<string[][]>(
      (all, line) => {
        if (line === '') all.push([]);
        else all.at(-1)?.push(line);
        return all;
      },
      [[]],
    )
    .filter((block) => block.length > 0);
  const wrap = wrapWidth(blocks);
  return blocks.flatMap((block, at) => {
    const whole = wrap && isWrapped(block, wrap) ? [block.join(' ')] : block;
    return whole.map((line, index) => ({
      ...plainLine(line, whole, index, at + 1),
      gap: index === 0 && at > 0,
      zone: menus.has(line) ? 'chrome' : null,
    }));
  });
}

/** A menu copied with its tabs. */
function isMenu(raw: string): boolean {
  if (!raw.trim().includes('\t') || raw.length > 400) return false;
  const parts = raw.split('\t').map(fold).filter(Boolean);
  const known = parts.filter((part) => controlOf(part) !== null).length;
  return parts.length > 2 && known >= parts.length / 2;
}

const bullet = /^[-*•‣] (?=\S)/;

function plainLine(text: string, block: string[], index: number, group: number): Line {
  const beside = [block[index - 1], block[index + 1]].some((line) => line !== undefined && bullet.test(line));
  if (!beside || !bullet.test(text)) return lineOf(text);
  return lineOf(text, { group, shape: 'bullet', inline: [{ type: 'text', text: text.replace(bullet, '') }] });
}

/** Columns: a Hangul syllable takes two. */
function width(line: string): number {
  let columns = 0;
  for (const letter of line)
    columns += /[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7a3\uff00-\uff60]/.test(letter) ? 2 : 1;
  return columns;
}

/** The column the text was wrapped at; 0 when it was not. */
function wrapWidth(blocks: string[][]): number {
  const lines = blocks.flat();
  if (lines.some((line) => line.length > widestWrap)) return 0;
  const widest = Math.max(0, ...lines.slice(0, 5000).map(width));
  const wrapped = blocks.filter((block) => block.length > 2 && isWrapped(block, widest)).length;
  return widest >= narrowestWrap && widest <= widestWrap && wrapped > 0 ? widest : 0;
}

function isWrapped(block: string[], columns: number): boolean {
  if (block.length < 2 || block.length > 60) return false;
  return block.every((line, index) => {
    const next = block[index + 1];
    if (next === undefined) return true;
    const first = next.split(' ', 1)[0] ?? '';
    return width(line) >= columns * 0.6 && width(line) + 1 + width(first) > columns;
  });
}
