import type { Block, Doc, Inline, ListItem, Mark, PictureAttrs } from '../stories/document/body.ts';

/** What a name in the notation stands for. */
export type Meanings = {
  /** The address of another demo story. */
  story: (key: string) => string;
  picture: (name: string) => PictureAttrs;
};

/**
 * Reads the notation the demo stories are written in. Blocks are parted by an empty line: `## ` and `### ` headings,
 * `> ` a quote (a last line `> — Name` says whose), `>> ` a pull quote (`— Name` at its end), `- ` and `1. ` lists,
 * `---` a divider, `[picture:name]` a picture, all else paragraphs. Within: `**bold**`, `*italic*`, `[words](address)`
 * where an address `story:key` is another demo story's, `[words]{note}` or `[words]{note|address}` a footnote.
 * @param text in that notation
 * @param meanings what names stand for
 */
export function readNotation(text: string, meanings: Meanings): Doc {
  return { type: 'doc', content: blocksOf(text).map((block) => readBlock(block, meanings)) };
}

/** The blocks of a text, still in notation. */
export function blocksOf(text: string): string[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => block.trim().replace(/\n\s+/g, '\n'));
}

function readBlock(block: string, meanings: Meanings): Block {
  const inline = (text: string) => readInline(text.replaceAll('\n', ' '), meanings);
  const heading = /^(##|###) (.*)$/s.exec(block);
  if (heading) {
    const level = heading[1] === '##' ? 2 : 3;
    return { type: 'heading', attrs: { level }, content: inline(heading[2] as string) };
  }
  if (block === '---') return { type: 'horizontalRule' };
  const picture = /^\[picture:([a-z-]+)\]$/.exec(block);
  if (picture) return { type: 'picture', attrs: meanings.picture(picture[1] as string) };
  if (block.startsWith('>> ')) {
    const [words = '', attribution = ''] = block
      .slice(3)
      .replaceAll('\n', ' ')
      .split(/ — (?=[^—]*$)/);
    return { type: 'pullQuote', attrs: { attribution }, content: [{ type: 'text', text: words }] };
  }
  if (block.startsWith('> ')) return readQuote(block, inline);
  if (block.startsWith('- ')) return { type: 'bulletList', content: items(block, /^- /, inline) };
  if (/^1\. /.test(block))
    return { type: 'orderedList', attrs: { start: 1 }, content: items(block, /^\d+\. /, inline) };
  return { type: 'paragraph', content: inline(block) };
}

function readQuote(block: string, inline: (text: string) => Inline[]): Block {
  const lines = block.split('\n').map((line) => line.replace(/^> ?/, ''));
  const cite = lines.at(-1)?.startsWith('— ') ? (lines.pop() as string).slice(2) : '';
  return {
    type: 'blockquote',
    attrs: { cite },
    content: [{ type: 'paragraph', content: inline(lines.join(' ')) }],
  };
}

/** A line that begins no item goes on with the one before. */
function items(block: string, sign: RegExp, inline: (text: string) => Inline[]): ListItem[] {
  const texts: string[] = [];
  for (const line of block.split('\n')) {
    if (sign.test(line)) texts.push(line.replace(sign, ''));
    else texts.push(`${texts.pop() ?? ''} ${line}`);
  }
  return texts.map((text) => ({ type: 'listItem', content: [{ type: 'paragraph', content: inline(text) }] }));
}

const marked =
  /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|\[(?<words>[^\]]+)\]\((?<address>[^)\s]+)\)|\[(?<noted>[^\]]+)\]\{(?<note>[^}|]+)(?:\|(?<source>[^}]+))?\}/g;

function readInline(text: string, meanings: Meanings): Inline[] {
  const found: Inline[] = [];
  let from = 0;
  const add = (words: string, mark?: Mark) => {
    if (words) found.push({ type: 'text', text: words, ...(mark ? { marks: [mark] } : {}) });
  };
  for (const match of text.matchAll(marked)) {
    add(text.slice(from, match.index));
    const { bold, italic, words, address, noted, note, source = '' } = match.groups ?? {};
    if (bold) add(bold, { type: 'bold' });
    else if (italic) add(italic, { type: 'italic' });
    else if (noted && note)
      add(noted, { type: 'footnote', attrs: { note: note.trim(), source: source.trim() } });
    else if (words && address) {
      const href = address.startsWith('story:') ? meanings.story(address.slice(6)) : address;
      add(words, { type: 'link', attrs: { href } });
    }
    from = match.index + match[0].length;
  }
  add(text.slice(from));
  return found;
}
