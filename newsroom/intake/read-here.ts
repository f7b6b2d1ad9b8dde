import { decode } from './decode.ts';
import { htmlLines } from './html/html-lines.ts';
import { type Hints, type Line, noHints, type Reading } from './lines.ts';
import { mend } from './mend.ts';
import { plainLines } from './plain.ts';
import { recognise } from './recognise.ts';
import { looksLikeHtml, sniff } from './sniff.ts';
import { limits, Unreadable } from './unreadable.ts';

/**
 * Reads a file in this very process. A server uses `readBytes`, which a hostile file cannot stall.
 * @param bytes the whole file
 * @param name its name
 * @throws Unreadable
 */
export async function readHere(bytes: Uint8Array, name: string): Promise<Reading> {
  try {
    return await readFileOf(bytes, name);
  } catch (error) {
    // The stack ends where something is nested too deep.
    if (error instanceof RangeError) throw new Unreadable('too_deep');
    throw error;
  }
}

async function readFileOf(bytes: Uint8Array, name: string): Promise<Reading> {
  if (bytes.length > limits.bytes) throw new Unreadable('too_big');
  const kind = sniff(bytes, name);
  if (kind === 'docx') {
    const { docxToHtml } = await import('./docx.ts');
    return recogniseWithin(htmlLines(await docxToHtml(bytes)));
  }
  const text = mend(decode(bytes));
  if (kind === 'markdown') {
    const { markdownLines } = await import('./markdown.ts');
    return recogniseWithin(markdownLines(text));
  }
  return readTextHere(text, kind === 'html');
}

/**
 * Reads a text that is decoded already.
 * @param text plain words or HTML
 * @param isHtml true: HTML for certain; else its beginning tells
 * @throws Unreadable
 */
export function readTextHere(text: string, isHtml = false): Reading {
  if (isHtml || looksLikeHtml(text)) return recogniseWithin(htmlLines(text));
  if (text.length > limits.characters * 2) throw new Unreadable('too_long');
  return recogniseWithin({ lines: plainLines(text), hints: noHints });
}

function recogniseWithin({ lines, hints }: { lines: Line[]; hints: Hints }): Reading {
  const visible = lines.reduce((sum, line) => sum + line.text.length, 0);
  if (visible === 0) throw new Unreadable('empty');
  if (visible > limits.characters || lines.length > limits.lines) throw new Unreadable('too_long');
  return recognise(lines.map(mended), hints);
}

/** Entities can spell mangled letters that the source did not show. */
function mended(line: Line): Line {
  const text = mend(line.text);
  if (text === line.text) return line;
  const only = line.inline.length === 1 ? line.inline[0] : undefined;
  return { ...line, text, inline: only ? [{ ...only, type: 'text', text }] : [{ type: 'text', text }] };
}
