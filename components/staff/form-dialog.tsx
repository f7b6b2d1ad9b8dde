'use client';

import { Button, Group, Modal, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { RefusalSays } from './refusal.tsx';
import type { useSaving } from './use-saving.ts';

/** A dialog with a form: its fields, what was refused, and one button. */
export function FormDialog(props: {
  title: string;
  opened: boolean;
  onClose: () => void;
  saving: ReturnType<typeof useSaving>;
  submit: () => void;
  button?: string;
  danger?: boolean;
  children: ReactNode;
}) {
  const t = useTranslations('house');
  const { pending, sentence, fields } = props.saving;
  function send(event: FormEvent) {
    event.preventDefault();
    props.submit();
  }
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      size="lg"
      styles={{ title: { fontWeight: 650, fontSize: 'var(--mantine-font-size-lg)' } }}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form onSubmit={send} noValidate>
        <Stack>
          {props.children}
          <RefusalSays sentence={sentence} fields={fields} />
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={pending} color={props.danger ? 'red' : undefined}>
              {props.button ?? t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
