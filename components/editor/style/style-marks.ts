import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { Found } from './looking.ts';

/** One finding where it stands in the body now. */
export type Placed = Found & { at: number; end: number };

const key = new PluginKey<DecorationSet>('styleMarks');
/** Long enough not to look while somebody types a word, in milliseconds. */
const pause = 400;

type Look = (text: string) => Found[];
/** What looks through a body, and how it is asked to look through all of it again. */
const lookers = new WeakMap<EditorView, () => void>();

/**
 * Has every block of a body looked through again: the rules or the dictionary know more than before. The plugin stays
 * where it is, for to exchange it in the middle of a syllable would break the syllable off.
 * @param view the body
 */
export function lookAgain(view: EditorView): void {
  lookers.get(view)?.();
}

/**
 * Underlines what the house writes otherwise and what no dictionary has. Only blocks that changed are looked through:
 * a block nobody touched is the same object as before.
 * @param look finds in one paragraph; the newest counts
 * @param open called when the person presses a marked word
 */
export function styleMarks(
  look: { current: Look },
  open: (placed: Placed, view: EditorView) => void,
): Plugin {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, set) => (tr.getMeta(key) as DecorationSet | undefined) ?? set.map(tr.mapping, tr.doc),
    },
    props: {
      decorations: (state) => key.getState(state),
      handleClick(view, at) {
        const [placed] = placedIn(key.getState(view.state), at);
        if (placed) open(placed, view);
        return false;
      },
    },
    view(view) {
      let seen = new WeakMap<Node, Found[]>();
      let timer: ReturnType<typeof setTimeout> | undefined;
      const mark = () => {
        timer = undefined;
        if (view.isDestroyed || view.composing) return later();
        view.dispatch(
          view.state.tr
            .setMeta(key, marksIn(view.state.doc, look.current, seen))
            .setMeta('addToHistory', false),
        );
      };
      function later() {
        clearTimeout(timer);
        if (!view.isDestroyed) timer = setTimeout(mark, pause);
      }
      later();
      lookers.set(view, () => {
        seen = new WeakMap();
        later();
      });
      return {
        update: (now, before) => {
          if (now.state.doc !== before.doc) later();
        },
        destroy() {
          clearTimeout(timer);
          lookers.delete(view);
        },
      };
    },
  });
}

function marksIn(doc: Node, look: Look, seen: WeakMap<Node, Found[]>): DecorationSet {
  const marks: Decoration[] = [];
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true;
    const found = seen.get(node) ?? look(node.textBetween(0, node.content.size, undefined, ' '));
    seen.set(node, found);
    for (const one of found)
      marks.push(
        Decoration.inline(
          at + 1 + one.from,
          at + 1 + one.to,
          { class: 'style-finding', 'data-kind': one.rule ? 'style' : 'spelling' },
          { found: one },
        ),
      );
    return false;
  });
  return DecorationSet.create(doc, marks);
}

function placedIn(set: DecorationSet | undefined, at?: number): Placed[] {
  return (set?.find(at, at) ?? []).map(({ from, to, spec }) => ({
    ...(spec.found as Found),
    at: from,
    end: to,
  }));
}

/** Everything marked in the body, in its order. */
export function allPlaced(editor: Editor): Placed[] {
  return placedIn(key.getState(editor.state)).sort((one, other) => one.at - other.at);
}

/** Takes the marks out again. */
export const styleMarksKey = key;

/**
 * Writes other words in the place of marked ones; undone as one step, whatever was typed before.
 * @param view the body
 * @param placed the finding
 * @param words what is written
 */
export function putRight(view: EditorView, { at, end, found }: Placed, words: string): void {
  const { state } = view;
  // The words may have changed since they were marked.
  if (end > state.doc.content.size || state.doc.textBetween(at, end, undefined, ' ') !== found) return;
  view.dispatch(closeHistory(state.tr).insertText(words, at, end));
  view.dispatch(closeHistory(view.state.tr));
  view.focus();
}
