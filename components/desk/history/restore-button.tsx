'use client';

import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Refused } from '#newsroom/words/refused.ts';
import { sayDone } from '../acts/say-done.tsx';

export type BringBack = (order: {
  storyId: string;
  version: number;
  number: number;
}) => Promise<{ done: true } | Refused>;

/** Brings the words of a revision back, as a new one, after asking. */
export function RestoreButton({
  storyId,
  version,
  number,
  voids,
  bringBack,
}: {
  storyId: string;
  version: number;
  number: number;
  /** An approval stands, and would be void. */
  voids: boolean;
  bringBack: BringBack;
}) {
  const t = useTranslations('history.history');
  const acts = useTranslations('desk.acts');
  const words = useTranslations('refusals');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function restore() {
    setBusy(true);
    try {
      const answer = await bringBack({ storyId, version, number });
      if ('refused' in answer) return setProblem(answer.sentence);
      setAsked(false);
      sayDone(t('restored', { number }), null);
    } catch {
      setProblem(words('failed'));
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <Button
        variant="default"
        size="sm"
        leftSection={<IconHistory size={16} aria-hidden />}
        onClick={() => {
          setProblem(null);
          setAsked(true);
        }}
      >
        {t('restore')}
      </Button>
      <Modal
        opened={asked}
        onClose={() => setAsked(false)}
        title={t('restoreNumber', { number })}
        closeButtonProps={{ 'aria-label': acts('close') }}
        centered
      >
        <Stack gap="md">
          <Text size="sm">{t('restoreAbout')}</Text>
          {voids ? <Alert color="yellow">{t('restoreVoids')}</Alert> : null}
          {problem ? (
            <Alert color="red" role="alert">
              {problem}
            </Alert>
          ) : null}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => setAsked(false)}>
              {acts('cancel')}
            </Button>
            <Button onClick={restore} loading={busy} data-autofocus>
              {t('restore')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
