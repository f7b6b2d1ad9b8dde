'use client';

import type { Editor } from '@tiptap/react';
import classes from './editor.module.css';

/** Goes on writing at the end, in a paragraph of its own when the last block is none. */
export function writeOn(editor: Editor | null) {
  if (!editor) return;
  const last = editor.state.doc.lastChild;
  if (last?.type.name === 'paragraph') editor.commands.focus('end');
  else
    editor.chain().insertContentAt(editor.state.doc.content.size, { type: 'paragraph' }).focus('end').run();
}

/** The empty paper below the last line: a press there writes on. For the mouse only; keys have the arrows. */
export function WriteOn({ onPress }: { onPress: () => void }) {
  return (
    <div
      className={classes.writeOn}
      aria-hidden
      onMouseDown={(event) => {
        event.preventDefault();
        onPress();
      }}
    />
  );
}
