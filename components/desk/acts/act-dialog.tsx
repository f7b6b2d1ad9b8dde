'use client';

import { Alert, Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { PressedAct } from '#newsroom/stories/acts/index.ts';
import type { Refused } from '#newsroom/words/refused.ts';
import { useDesk } from '../shell/desk-context.tsx';
import { needsNote } from './asking.ts';
import { EmbargoFields, type EmbargoTime, embargoInstant, embargoTime } from './embargo-fields.tsx';
import type { Extra } from './use-act.ts';

type Props = {
  /** Null: closed. */
  act: PressedAct | null;
  embargoUntil: Date | null;
  send: (act: PressedAct, extra?: Extra) => Promise<Refused | null>;
  onClose: () => void;
};

/** Asks for what an act needs. A refusal is shown inside, and what was typed stays. */
export function ActDialog({ act, embargoUntil, send, onClose }: Props) {
  const names = useTranslations('stories.act');
  const t = useTranslations('desk.acts');
  // The last act stays while the dialog fades out.
  const last = useRef<PressedAct | null>(null);
  if (act) last.current = act;
  const shown = act ?? last.current;
  return (
    <Modal
      opened={act !== null}
      onClose={onClose}
      title={shown ? names(shown) : ''}
      closeButtonProps={{ 'aria-label': t('close') }}
      centered
    >
      {shown ? (
        <Form key={shown} act={shown} embargoUntil={embargoUntil} send={send} onClose={onClose} />
      ) : null}
    </Modal>
  );
}

function Form({ act, embargoUntil, send, onClose }: Props & { act: PressedAct }) {
  const t = useTranslations('desk.acts');
  const names = useTranslations('stories.act');
  const { timeZone } = useDesk();
  const [note, setNote] = useState('');
  const [time, setTime] = useState<EmbargoTime>(() => embargoTime(embargoUntil, timeZone));
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const [busy, setBusy] = useState(false);
  const grave = act === 'kill' || act === 'publish_alone' || act === 'hold';

  async function go(extra: Extra) {
    setBusy(true);
    const answer = await send(act, extra);
    setBusy(false);
    if (answer) setRefusal(answer);
    else onClose();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (act !== 'set_embargo') return go(needsNote(act) ? { note } : {});
    const until = embargoInstant(time, timeZone);
    if (until === null)
      return setRefusal({ refused: true, key: 'until', sentence: '', fields: { until: t('needsTime') } });
    return go({ until });
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text size="sm">{t(`about.${act}`)}</Text>
        {act === 'kill' ? (
          <Alert color="red" icon={<IconAlertTriangle size={18} aria-hidden />}>
            {t('killFollows')}
          </Alert>
        ) : null}
        {needsNote(act) ? (
          <Textarea
            label={t(grave ? 'reason' : 'note')}
            description={t(`readBy.${act}`)}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            error={refusal?.fields.note}
            autosize
            minRows={3}
            maxRows={10}
            required
            data-autofocus
          />
        ) : null}
        {act === 'set_embargo' ? (
          <EmbargoFields time={time} onChange={setTime} error={refusal?.fields.until} />
        ) : null}
        {refusal && !refusal.fields.note && !refusal.fields.until ? (
          <Alert color="red" role="alert" icon={<IconAlertTriangle size={18} aria-hidden />}>
            {refusal.sentence}
          </Alert>
        ) : null}
        <Group justify="flex-end" gap="xs">
          {act === 'set_embargo' && embargoUntil ? (
            <Button
              variant="subtle"
              color="red"
              mr="auto"
              disabled={busy}
              onClick={() => go({ until: null })}
            >
              {t('liftEmbargo')}
            </Button>
          ) : null}
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" color={grave ? 'red' : undefined} loading={busy}>
            {act === 'set_embargo' ? t('setEmbargo') : names(act)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
