import type { Block, Doc, Footnote, Inline, ListItem } from './body.ts';

export type Note = Footnote['attrs'];
/** The notes of a body in reading order, and the number that stands behind a piece of text, the last one of a note. */
export type Notes = { all: Note[]; after: Map<Inline, number> };

/**
 * Numbers the notes of a body. Neighbouring pieces of text with the same note, one of them bold perhaps, have one.
 * @param body a story's body
 */
export function notesIn(body: Doc): Notes {
  const notes: Notes = { all: [], after: new Map() };
  for (const block of body.content) number(block, notes);
  return notes;
}

function number(block: Block | ListItem, notes: Notes): void {
  const content = 'content' in block ? (block.content ?? []) : [];
  for (const [at, node] of content.entries()) {
    if (node.type !== 'text' && node.type !== 'hardBreak') {
      number(node, notes);
      continue;
    }
    const note = noteOf(node);
    const next = content[at + 1] as Inline | undefined;
    if (!note || (next && same(note, noteOf(next)))) continue;
    notes.all.push(note);
    notes.after.set(node, notes.all.length);
  }
}

function noteOf({ marks = [] }: Inline): Note | null {
  return marks.find((mark) => mark.type === 'footnote')?.attrs ?? null;
}

const same = (one: Note, other: Note | null) => one.note === other?.note && one.source === other?.source;
