import type { ClipboardEvent } from 'react';

/** The text of the field, and the markup it was pasted with while nobody has changed a letter of it. */
export type Pasted = { text: string; html: string };

/**
 * What a paste makes of the field: the words are shown, the markup is kept beside them when the field held nothing
 * else.
 * @param event of the field
 * @param before what the field held
 * @returns null when the browser shall paste by itself
 */
export function pasteInto(event: ClipboardEvent<HTMLTextAreaElement>, before: Pasted): Pasted | null {
  const html = event.clipboardData.getData('text/html');
  const text = event.clipboardData.getData('text/plain');
  const { selectionStart, selectionEnd } = event.currentTarget;
  const isAll = selectionStart === 0 && selectionEnd === before.text.length;
  if (!html.trim() || !text.trim() || !isAll) return null;
  return { text, html };
}
