'use client';

import { Stack, Textarea, TextInput } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { attributeLimits, type Footnote } from '#newsroom/stories/document/body.ts';
import { addressTyped } from './address-typed.ts';
import { MarkDialog } from './mark-dialog.tsx';

/** Asks what is said at the story's foot of the marked words, and where that comes from. */
export function FootnoteDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useTranslations('editor.footnote');
  const current = editor.getAttributes('footnote') as Partial<Footnote['attrs']>;
  const there = editor.isActive('footnote');
  const [note, setNote] = useState(current.note ?? '');
  const [source, setSource] = useState(current.source ?? '');
  const [wrong, setWrong] = useState<{ note?: string; source?: string }>({});
  const words = there ? null : wordsMeant(editor);

  function set() {
    const address = source.trim() === '' ? '' : addressTyped(source);
    const missing = note.trim() === '' ? t('missing') : !there && !words ? t('noWords') : undefined;
    if (missing || address === null)
      return setWrong({ note: missing, source: address === null ? t('wrong') : undefined });
    const chain = editor.chain().focus();
    if (words) chain.setTextSelection(words);
    else chain.extendMarkRange('footnote');
    const attrs = { note: note.trim(), source: address };
    chain.setMark('footnote', attrs).setTextSelection(editor.state.selection.to).run();
    onClose();
  }

  function remove() {
    editor.chain().focus().extendMarkRange('footnote').unsetMark('footnote').run();
    onClose();
  }

  return (
    <MarkDialog kind="footnote" there={there} set={set} remove={remove} onClose={onClose}>
      <Stack gap="sm">
        <Textarea
          data-autofocus
          label={t('note')}
          description={t('hint')}
          value={note}
          autosize
          minRows={2}
          maxLength={attributeLimits.note}
          error={wrong.note}
          onChange={(event) => {
            setNote(event.currentTarget.value);
            setWrong({ ...wrong, note: undefined });
          }}
        />
        <TextInput
          label={t('source')}
          description={t('sourceHint')}
          value={source}
          inputMode="url"
          error={wrong.source}
          onChange={(event) => {
            setSource(event.currentTarget.value);
            setWrong({ ...wrong, source: undefined });
          }}
        />
      </Stack>
    </MarkDialog>
  );
}

/** What is selected, or else the word before the caret; null when there is none. */
function wordsMeant(editor: Editor): { from: number; to: number } | null {
  const { $from, from, to, empty } = editor.state.selection;
  if (!empty) return { from, to };
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
  const word = /[^\s\ufffc]+$/.exec(before)?.[0];
  return word ? { from: from - word.length, to: from } : null;
}
