import type { NodeViewRenderer } from '@tiptap/core';

type QuoteView = { tag: 'blockquote' | 'p'; attribute: 'cite' | 'attribution'; kind: string; label: string };

/**
 * A quote with the line that says whose it is, edited in place.
 * @param view the element of the words, the attribute behind the line, and the line's label
 */
export function quoteView({ tag, attribute, kind, label }: QuoteView): NodeViewRenderer {
  return ({ node, editor, getPos }) => {
    let shown = node;
    const dom = document.createElement('figure');
    dom.dataset.kind = kind;
    const contentDOM = document.createElement(tag);
    const line = document.createElement('input');
    line.type = 'text';
    line.placeholder = label;
    line.setAttribute('aria-label', label);
    line.value = String(node.attrs[attribute]);
    line.contentEditable = 'false';
    dom.append(contentDOM, line);

    line.addEventListener('focus', () => {
      line.readOnly = !editor.isEditable;
    });
    line.addEventListener('input', () => {
      const at = getPos();
      if (at === undefined || !editor.isEditable) return;
      editor.view.dispatch(editor.state.tr.setNodeAttribute(at, attribute, line.value));
    });
    line.addEventListener('keydown', (event) => {
      const at = getPos();
      if (event.key !== 'Enter' || event.isComposing || at === undefined) return;
      event.preventDefault();
      const after = at + shown.nodeSize;
      if (after >= editor.state.doc.content.size)
        editor
          .chain()
          .insertContentAt(after, { type: 'paragraph' })
          .focus(after + 1)
          .run();
      else editor.commands.focus(after + 1);
    });
    return {
      dom,
      contentDOM,
      update(next) {
        if (next.type !== shown.type) return false;
        shown = next;
        const value = String(next.attrs[attribute]);
        // Written only when it came from elsewhere (undo, another version): a keyboard may be composing here.
        if (line.value !== value) line.value = value;
        return true;
      },
      stopEvent: (event) => event.target === line,
      ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
    };
  };
}
