import type { Block, Doc, ListItem, Paragraph } from '../stories/document/body.ts';
import { emptyBody } from '../stories/document/body.ts';
import type { Line } from './lines.ts';

/** The part of a line the editor's document is made of. */
export type Piece = Pick<Line, 'inline' | 'shape' | 'group'>;

/**
 * Lines that stay, as the editor's document, unchecked: items of one list and paragraphs of one quote are joined.
 * @param pieces lines in order
 */
export function asDoc(pieces: readonly Piece[]): Doc {
  const content: Block[] = [];
  let open: { piece: Piece; block: Block } | null = null;
  for (const piece of pieces) {
    if (
      open &&
      piece.shape === open.piece.shape &&
      piece.group === open.piece.group &&
      join(open.block, piece)
    )
      continue;
    const block = blockOf(piece);
    content.push(block);
    open = { piece, block };
  }
  return content.length > 0 ? { type: 'doc', content } : emptyBody();
}

const paragraph = (piece: Piece): Paragraph => ({ type: 'paragraph', content: piece.inline });
const item = (piece: Piece): ListItem => ({ type: 'listItem', content: [paragraph(piece)] });

function join(block: Block, piece: Piece): boolean {
  if (block.type === 'bulletList' || block.type === 'orderedList') block.content.push(item(piece));
  else if (block.type === 'blockquote') block.content.push(paragraph(piece));
  else return false;
  return true;
}

function blockOf(piece: Piece): Block {
  switch (piece.shape) {
    case 'heading2':
    case 'heading3':
      return {
        type: 'heading',
        attrs: { level: piece.shape === 'heading2' ? 2 : 3 },
        content: piece.inline,
      };
    case 'bullet':
      return { type: 'bulletList', content: [item(piece)] };
    case 'number':
      return { type: 'orderedList', attrs: { start: 1 }, content: [item(piece)] };
    case 'quote':
      return { type: 'blockquote', attrs: { cite: '' }, content: [paragraph(piece)] };
    case 'rule':
      return { type: 'horizontalRule' };
    default:
      return paragraph(piece);
  }
}
