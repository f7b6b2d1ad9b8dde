import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Editor } from '@tiptap/react';
import { locate } from '#newsroom/talk/passages.ts';
import type { Thread } from '#newsroom/talk/reading.ts';
import { bodyTextOf } from './body-text.ts';

type Mark = { id: string; from: number; to: number };
type Marks = { marks: Mark[]; active: string | null };

const key = new PluginKey<Marks>('passageMarks');

/**
 * Shows which passages of the body are talked about. They are decorations, not marks of the document: a comment
 * changes no word and no hash. While one types they move with the words.
 */
export const PassageMarks = Extension.create<{ onPick: (threadId: string) => void }>({
  name: 'passageMarks',
  addOptions() {
    return { onPick: () => {} };
  },
  addProseMirrorPlugins() {
    const { onPick } = this.options;
    return [
      new Plugin<Marks>({
        key,
        state: {
          init: () => ({ marks: [], active: null }),
          apply(transaction, was) {
            const told = transaction.getMeta(key) as Marks | undefined;
            if (told) return told;
            return transaction.docChanged ? { ...was, marks: moved(was.marks, transaction) } : was;
          },
        },
        props: {
          decorations(state) {
            const { marks, active } = key.getState(state) ?? { marks: [], active: null };
            return DecorationSet.create(
              state.doc,
              marks.map(({ id, from, to }) =>
                Decoration.inline(from, to, {
                  class: 'talked-about',
                  'data-thread': id,
                  ...(id === active ? { 'data-active': 'true' } : {}),
                }),
              ),
            );
          },
          handleClick(view, pos) {
            const here = key.getState(view.state)?.marks.find(({ from, to }) => from <= pos && pos <= to);
            if (here && view.state.selection.empty) onPick(here.id);
            return false;
          },
        },
      }),
    ];
  },
});

function moved(marks: Mark[], { mapping }: Transaction): Mark[] {
  return marks
    .map(({ id, from, to }) => ({ id, from: mapping.map(from, 1), to: mapping.map(to, -1) }))
    .filter(({ from, to }) => from < to);
}

/**
 * Shows these threads in the body. What is marked already stays where it moved to; the others are looked for.
 * @param editor the body's
 * @param threads those to be shown
 * @param active the one that is looked at
 * @returns where each thread's passage begins in the body's text; one whose words are gone is not in it
 */
export function markPassages(editor: Editor, threads: Thread[], active: string | null): Map<string, number> {
  const { state } = editor;
  const body = bodyTextOf(state.doc);
  const before = key.getState(state) ?? { marks: [], active: null };
  const marks = threads.flatMap((thread): Mark[] => {
    if (thread.field !== 'body') return [];
    const known = before.marks.find(({ id }) => id === thread.id);
    if (known) return [known];
    const range = thread.lastSeen && locate(body.text, thread.lastSeen);
    if (!range) return [];
    return [{ id: thread.id, from: body.posOf(range.from), to: body.posOf(range.to, true) }];
  });
  const same =
    before.active === active &&
    marks.length === before.marks.length &&
    marks.every((mark, at) => mark === before.marks[at]);
  if (!same) editor.view.dispatch(state.tr.setMeta(key, { marks, active }).setMeta('addToHistory', false));
  return new Map(marks.map(({ id, from }) => [id, body.offsetOf(from)]));
}

/**
 * Brings a passage onto the screen.
 * @param editor the body's
 * @param threadId whose passage
 */
export function goToPassage(editor: Editor, threadId: string): void {
  const shown = editor.view.dom.querySelector(`[data-thread="${CSS.escape(threadId)}"]`);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  shown?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
}
