'use client';

import { Button, Group, Modal } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';

/** A dialog about what is put on marked words; it stands within the story's own form. */
export function MarkDialog({
  kind,
  there,
  set,
  remove,
  onClose,
  children,
}: {
  kind: 'link' | 'footnote';
  /** The words have it already. */
  there: boolean;
  set: () => void;
  remove: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const t = useTranslations(`editor.${kind}`);
  function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    set();
  }
  return (
    <Modal opened onClose={onClose} title={t('title')} closeButtonProps={{ 'aria-label': t('cancel') }}>
      <form onSubmit={submit} noValidate>
        {children}
        <Group justify="flex-end" mt="md" gap="xs">
          {there ? (
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
