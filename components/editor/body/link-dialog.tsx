'use client';

import { TextInput } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { addressTyped } from './address-typed.ts';
import { MarkDialog } from './mark-dialog.tsx';

/** Asks where the marked words lead. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useTranslations('editor.link');
  const current = editor.getAttributes('link').href as string | undefined;
  const [address, setAddress] = useState(current ?? '');
  const [wrong, setWrong] = useState(false);

  function set() {
    const href = addressTyped(address);
    if (href === null) return setWrong(true);
    const chain = editor.chain().focus();
    if (editor.state.selection.empty && !current)
      chain
        .insertContent({ type: 'text', text: address.trim(), marks: [{ type: 'link', attrs: { href } }] })
        .run();
    else chain.extendMarkRange('link').setLink({ href }).run();
    onClose();
  }

  function remove() {
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
    onClose();
  }

  return (
    <MarkDialog kind="link" there={Boolean(current)} set={set} remove={remove} onClose={onClose}>
      <TextInput
        data-autofocus
        label={t('address')}
        description={t('hint')}
        value={address}
        inputMode="url"
        error={wrong ? t('wrong') : null}
        onChange={(event) => {
          setAddress(event.currentTarget.value);
          setWrong(false);
        }}
      />
    </MarkDialog>
  );
}
