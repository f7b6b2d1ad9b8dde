import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { arrivingSign, type SignWords } from './arriving-sign.ts';
import { picturesAmong, UploadFailed, uploadPicture } from './upload-picture.ts';

type Meta = { add: { name: string; at: number; dom: HTMLElement } } | { remove: string };
const key = new PluginKey<DecorationSet>('picturesArriving');

/**
 * Puts pictures into the body: a sign stands where each will be until it is there, and nothing of it is in the words.
 * @param view the body
 * @param files the pictures
 * @param at where, as a position; after the block of the cursor when absent
 * @param words what the signs say
 */
export function bringPictures(view: EditorView, files: File[], words: SignWords, at?: number): void {
  let where = at ?? afterBlock(view);
  for (const file of files) {
    bring(view, file, words, where);
    where = Math.min(where, view.state.doc.content.size);
  }
}

function afterBlock(view: EditorView): number {
  const { $to } = view.state.selection;
  return $to.depth === 0 ? $to.pos : $to.after(1);
}

function bring(view: EditorView, file: File, words: SignWords, at: number): void {
  const name = `${Date.now()}-${Math.random()}`;
  const remove = () => view.dispatch(view.state.tr.setMeta(key, { remove: name } satisfies Meta));
  const sign = arrivingSign(file.name, words, { retry: () => void upload(), remove });
  view.dispatch(view.state.tr.setMeta(key, { add: { name, at, dom: sign.dom } } satisfies Meta));

  async function upload() {
    sign.progress(0);
    try {
      const { id } = await uploadPicture(file, sign.progress);
      if (!view.isDestroyed) place(view, name, id);
    } catch (error) {
      if (!(error instanceof UploadFailed)) throw error;
      sign.failed(error.sentence);
    }
  }
  void upload();
}

/** Sets the picture where its sign stands by now; an empty paragraph there makes room. */
function place(view: EditorView, name: string, pictureId: string): void {
  const { state } = view;
  const sign = key.getState(state)?.find(undefined, undefined, (spec) => spec.name === name)[0];
  const picture = state.schema.nodes.picture?.create({ pictureId });
  const paragraph = state.schema.nodes.paragraph?.create();
  if (!picture || !paragraph) return;
  const at = state.doc.resolve(Math.min(sign?.from ?? state.doc.content.size, state.doc.content.size));
  const where = at.depth === 0 ? at.pos : at.after(1);
  const before = state.doc.resolve(where).nodeBefore;
  const takesPlace = before?.type === paragraph.type && before.content.size === 0;
  const from = takesPlace ? where - before.nodeSize : where;
  const { tr } = state;
  tr.replaceWith(from, where, picture);
  const after = from + picture.nodeSize;
  // Behind the last block there must be somewhere to write on.
  if (after >= tr.doc.content.size) tr.insert(after, paragraph);
  view.dispatch(tr.setMeta(key, { remove: name } satisfies Meta));
}

/** Takes pictures dropped on or pasted into the body. */
export const PicturesArriving = Extension.create<{ words: SignWords }>({
  name: 'picturesArriving',
  addProseMirrorPlugins() {
    const { words } = this.options;
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(tr, set) {
            const mapped = set.map(tr.mapping, tr.doc);
            const meta = tr.getMeta(key) as Meta | undefined;
            if (!meta) return mapped;
            if ('remove' in meta)
              return mapped.remove(mapped.find(undefined, undefined, (spec) => spec.name === meta.remove));
            const { name, at, dom } = meta.add;
            return mapped.add(tr.doc, [Decoration.widget(at, dom, { name, side: 1, stopEvent: () => true })]);
          },
        },
        props: {
          decorations: (state) => key.getState(state),
          handlePaste(view, event) {
            const files = picturesAmong(event.clipboardData);
            // A picture copied with words around it (Word, a page) comes with HTML: the words are wanted then.
            const words_ = event.clipboardData?.getData('text/plain').trim();
            if (files.length === 0 || words_) return false;
            bringPictures(view, files, words);
            return true;
          },
          handleDrop(view, event, _slice, moved) {
            const files = moved ? [] : picturesAmong(event.dataTransfer);
            if (files.length === 0) return false;
            event.preventDefault();
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
            const place = at === undefined ? undefined : view.state.doc.resolve(at);
            bringPictures(view, files, words, place && (place.depth === 0 ? place.pos : place.after(1)));
            return true;
          },
        },
      }),
    ];
  },
});
