'use client';

import { type Editor, ReactNodeViewRenderer, useEditor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Draft } from '../draft.ts';
import { PassageMarks } from '../talk/passage-marks.ts';
import type { SignWords } from './arriving-sign.ts';
import { bodyExtensions } from './extensions.ts';
import { PictureView } from './picture-view.tsx';
import { PicturesArriving } from './pictures-arriving.ts';
import { tidyPaste } from './tidy-paste.ts';

/** What the signs of pictures on their way say. */
export function useSignWords(): SignWords {
  const t = useTranslations('editor.picture');
  return {
    uploading: (name, percent) => t('uploading', { name, percent }),
    failed: (name) => t('failed', { name }),
    broken: t('broken'),
    retry: t('retry'),
    dismiss: t('dismiss'),
  };
}

export type BodyKeys = { link: () => void; footnote: () => void; pickThread: (threadId: string) => void };

/**
 * The body's editor, reading from and writing to the draft.
 * @param draft the words on the screen
 * @param editable whether they may be written
 * @param keys what Ctrl-K and Ctrl-Alt-F do, and a press on a passage that is talked about
 */
export function useBody(draft: Draft, editable: boolean, keys: BodyKeys): Editor | null {
  const t = useTranslations('editor');
  const words = useSignWords();
  const act = useRef(keys);
  act.current = keys;
  const editor = useEditor({
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    editable,
    content: draft.body(),
    extensions: [
      ...bodyExtensions({
        words: {
          placeholder: t('fields.bodyPlaceholder'),
          cite: t('quote.cite'),
          attribution: t('quote.attribution'),
        },
        pictureView: ReactNodeViewRenderer(PictureView),
      }),
      PicturesArriving.configure({ words }),
      PassageMarks.configure({ onPick: (threadId) => act.current.pickThread(threadId) }),
    ],
    editorProps: {
      attributes: {
        id: 'field-body',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': t('fields.body'),
        lang: draft.fields().language,
      },
      transformPastedHTML: tidyPaste,
      handleKeyDown: (_view, event) => {
        if (!(event.ctrlKey || event.metaKey) || event.shiftKey) return false;
        // By its place on the keyboard: with Alt it may be another letter.
        if (event.altKey && event.code === 'KeyF') {
          event.preventDefault();
          act.current.footnote();
          return true;
        }
        if (event.altKey) return false;
        if (event.key.toLowerCase() === 'k') {
          event.preventDefault();
          act.current.link();
          return true;
        }
        return false;
      },
    },
    onUpdate: ({ editor: now, transaction }) => {
      if (transaction.docChanged) draft.setBody(now.state.doc);
    },
  });

  // An editor made anew (React may do so) starts from the words on the screen, not from those of the first day.
  useEffect(() => {
    if (editor && JSON.stringify(editor.getJSON()) !== JSON.stringify(draft.body()))
      editor.commands.setContent(draft.body(), { emitUpdate: false });
  }, [editor, draft]);

  useEffect(() => {
    editor?.setEditable(editable, false);
  }, [editor, editable]);

  return editor;
}
