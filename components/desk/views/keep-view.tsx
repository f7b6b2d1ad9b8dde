'use client';

import { Alert, Button, Group, Modal, Stack, Switch, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Refused } from '#newsroom/words/refused.ts';
import { sayDone } from '../acts/say-done.tsx';

type Named = { name: string; shared: boolean };

/** Gives the filters in the address a name. A refusal stands beside the field, and what was typed stays. */
export function KeepView({
  opened,
  onClose,
  keep,
}: {
  opened: boolean;
  onClose: () => void;
  keep: (view: Named) => Promise<{ done: true } | Refused>;
}) {
  const t = useTranslations('views');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('keep')}
      closeButtonProps={{ 'aria-label': t('close') }}
      centered
    >
      <Form keep={keep} onClose={onClose} />
    </Modal>
  );
}

function Form({
  keep,
  onClose,
}: {
  keep: (view: Named) => Promise<{ done: true } | Refused>;
  onClose: () => void;
}) {
  const t = useTranslations('views');
  const words = useTranslations('refusals');
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    const answer = await keep({ name, shared }).catch(
      (): Refused => ({ refused: true, key: 'failed', sentence: words('failed'), fields: {} }),
    );
    setBusy(false);
    if ('refused' in answer) return setRefusal(answer);
    sayDone(t('kept'), null);
    onClose();
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          label={t('name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={refusal?.fields.name}
          maxLength={80}
          required
          data-autofocus
        />
        <Switch
          checked={shared}
          onChange={(event) => setShared(event.currentTarget.checked)}
          label={t('share')}
        />
        {refusal && !refusal.fields.name ? (
          <Alert color="red" role="alert">
            {refusal.sentence}
          </Alert>
        ) : null}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
