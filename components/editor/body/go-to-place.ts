import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { Place } from '#newsroom/checks/findings.ts';

/**
 * Puts the cursor on a place of the body, its words selected where they are still there.
 * @param editor the body's editor
 * @param place which top-level block, and which words
 */
export function goToPlace(editor: Editor, { block = 0, quote }: Place): void {
  const { doc } = editor.state;
  if (block >= doc.childCount) return void editor.commands.focus('end');
  let from = 0;
  for (let at = 0; at < block; at += 1) from += doc.child(at).nodeSize;
  const node = doc.child(block);
  const words = quote ? wordsIn(node, from, quote) : null;
  if (words) editor.chain().setTextSelection(words).focus().scrollIntoView().run();
  else if (node.isAtom) editor.chain().setNodeSelection(from).focus().scrollIntoView().run();
  else
    editor
      .chain()
      .focus(from + 1)
      .scrollIntoView()
      .run();
}

function wordsIn(node: Node, at: number, quote: string): { from: number; to: number } | null {
  if (node.isTextblock) {
    const found = node.textBetween(0, node.content.size, undefined, ' ').indexOf(quote);
    return found < 0 ? null : { from: at + 1 + found, to: at + 1 + found + quote.length };
  }
  let words: ReturnType<typeof wordsIn> = null;
  node.forEach((child, offset) => {
    words ??= wordsIn(child, at + 1 + offset, quote);
  });
  return words;
}
