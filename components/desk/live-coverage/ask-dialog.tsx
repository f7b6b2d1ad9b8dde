'use client';

import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { FormDialog } from '#components/staff/form-dialog.tsx';
import type { useSaving } from '#components/staff/use-saving.ts';

export type Asked = 'send_back' | 'take_down' | 'let_out_alone';
const told = {
  send_back: 'sendBackText',
  take_down: 'takeDownText',
  let_out_alone: 'letOutAloneText',
} as const;

/** Asks for the words an act needs: a note, or a reason. */
export function AskDialog({
  act,
  saving,
  submit,
  onClose,
}: {
  act: Asked;
  saving: ReturnType<typeof useSaving>;
  submit: (note: string) => void;
  onClose: () => void;
}) {
  const t = useTranslations('live');
  const [note, setNote] = useState('');
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={t(`ask.${act}`)}
      saving={saving}
      submit={() => submit(note)}
      button={t(`act.${act}`)}
      danger={act === 'take_down'}
    >
      <Text size="sm" c="dimmed">
        {t(`ask.${told[act]}`)}
      </Text>
      <Textarea
        data-autofocus
        label={act === 'send_back' ? t('ask.note') : t('ask.reason')}
        value={note}
        autosize
        minRows={2}
        maxLength={2000}
        error={saving.fields.note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
