import type { Editor } from '@tiptap/react';
import type { PassageGiven } from '#components/desk/talk/network.ts';
import { longestPassage, passageIn } from '#newsroom/talk/passages.ts';
import { bodyTextOf } from './body-text.ts';

/**
 * The passage that is selected: in the headline, the standfirst or the body.
 * @param editor the body's
 * @returns null when nothing is; `too_long` when it is more than can be commented on
 */
export function selectedPassage(editor: Editor | null): PassageGiven | 'too_long' | null {
  const focused = document.activeElement;
  if (focused instanceof HTMLTextAreaElement)
    for (const field of ['headline', 'standfirst'] as const)
      if (focused.id === `field-${field}`)
        return given(field, focused.value, focused.selectionStart, focused.selectionEnd);
  if (!editor) return null;
  const range = rangeIn(editor);
  if (!range) return null;
  const { text, offsetOf } = bodyTextOf(editor.state.doc);
  return given('body', text, offsetOf(range.from), offsetOf(range.to));
}

/** Where nothing may be written the editor does not follow the selection; the page itself has it. */
function rangeIn(editor: Editor): { from: number; to: number } | null {
  const { view } = editor;
  if (editor.isEditable) {
    const { from, to, empty } = editor.state.selection;
    return empty ? null : { from, to };
  }
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!view.dom.contains(range.startContainer) || !view.dom.contains(range.endContainer)) return null;
  const from = view.posAtDOM(range.startContainer, range.startOffset);
  return { from, to: view.posAtDOM(range.endContainer, range.endOffset) };
}

function given(
  field: PassageGiven['field'],
  text: string,
  start: number,
  end: number,
): PassageGiven | 'too_long' | null {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  if (from >= to) return null;
  return to - from > longestPassage ? 'too_long' : { field, ...passageIn(text, { from, to }) };
}
