import type { Node } from '@tiptap/pm/model';

type Line = { offset: number; pos: number; length: number };

/** The body on the screen as the plain text passages are counted in, and where each of its letters stands. */
export type BodyText = {
  text: string;
  /** Position in the document of a place in the text. `end`: of two lines that meet there, the earlier one. */
  posOf: (offset: number, end?: boolean) => number;
  offsetOf: (pos: number) => number;
};

/**
 * Reads a document of ProseMirror the way `passageText` reads the stored body: a line for each block with text.
 * @param doc the document
 */
export function bodyTextOf(doc: Node): BodyText {
  const lines: Line[] = [];
  const texts: string[] = [];
  let offset = 0;
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, undefined, '\n');
    lines.push({ offset, pos: pos + 1, length: text.length });
    texts.push(text);
    offset += text.length + 1;
    return false;
  });
  const nearest = (fits: (line: Line) => boolean) => lines.findLast(fits) ?? lines[0];
  return {
    text: texts.join('\n'),
    posOf(at, end = false) {
      const line = nearest((one) => (end ? one.offset < at : one.offset <= at));
      return line ? line.pos + Math.min(at - line.offset, line.length) : 0;
    },
    offsetOf(pos) {
      const line = nearest((one) => one.pos <= pos);
      return line ? line.offset + Math.max(0, Math.min(pos - line.pos, line.length)) : 0;
    },
  };
}
