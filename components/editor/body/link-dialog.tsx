'use client';

import { Button, Group, Modal, TextInput } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { addressTyped } from './address-typed.ts';

/** Asks where the marked words lead. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useTranslations('editor.link');
  const current = editor.getAttributes('link').href as string | undefined;
  const [address, setAddress] = useState(current ?? '');
  const [wrong, setWrong] = useState(false);

  function done(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
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
    <Modal opened onClose={onClose} title={t('title')} closeButtonProps={{ 'aria-label': t('cancel') }}>
      <form onSubmit={done} noValidate>
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
        <Group justify="flex-end" mt="md" gap="xs">
          {current ? (
            <Button variant="default" color="red" onClick={remove} mr="auto">
              {t('remove')}
            </Button>
          ) : null}
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit">{t('set')}</Button>
        </Group>
      </form>
    </Modal>
  );
}
