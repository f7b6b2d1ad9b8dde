import { marked } from 'marked';
import { htmlLines } from './html/html-lines.ts';
import { fold, type Hints, type Line, lineOf, type Zone } from './lines.ts';

const zones: Record<string, Zone> = {
  title: 'title',
  headline: 'title',
  제목: 'title',
  subtitle: 'standfirst',
  standfirst: 'standfirst',
  description: 'standfirst',
  summary: 'standfirst',
  부제: 'standfirst',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  기자: 'byline',
};

/**
 * Markdown (CommonMark with GitHub's additions) as lines. What stands between `---` at the top is read as fields.
 * @param text the whole file
 */
export function markdownLines(text: string): { lines: Line[]; hints: Hints } {
  const top = /^---[ \t]*\r?\n((?:[^\r\n]{0,500}\r?\n){0,60}?)---[ \t]*(?:\r?\n|$)/u.exec(
    text.slice(0, 20_000),
  );
  const { lines, hints } = htmlLines(
    marked.parse(text.slice(top?.[0].length ?? 0), { async: false, gfm: true }),
  );
  const fields = (top?.[1] ?? '').split(/\r?\n/).map(fold).filter(Boolean).map(fieldLine);
  return { lines: [...fields, ...lines], hints };
}

function fieldLine(line: string): Line {
  const colon = line.indexOf(':');
  const zone = zones[line.slice(0, Math.max(0, colon)).trim().toLowerCase()] ?? 'chrome';
  if (zone === 'chrome') return lineOf(line, { zone });
  const value = line
    .slice(colon + 1)
    .trim()
    .replace(/^["'[]|["'\]]$/gu, '')
    .replaceAll('"', '')
    .trim();
  return value ? lineOf(value, { zone, gap: true }) : lineOf(line, { zone: 'chrome' });
}
