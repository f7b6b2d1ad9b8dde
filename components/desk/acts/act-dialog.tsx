'use client';

import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { PressedAct } from '#newsroom/stories/acts/index.ts';
import type { Refused } from '#newsroom/words/refused.ts';
import { useDesk } from '../shell/desk-context.tsx';
import { wordsAsked } from './asking.ts';
import { EmbargoFields, type EmbargoTime, embargoInstant, embargoTime } from './embargo-fields.tsx';
import { ReadersSee } from './readers-see.tsx';
import type { Extra } from './use-act.ts';
import { WrittenFields, type WrittenNow } from './written-fields.tsx';

type Props = {
  /** Null: closed. */
  act: PressedAct | null;
  /** Of the story. */
  language: 'en' | 'ko';
  embargoUntil: Date | null;
  send: (act: PressedAct, extra?: Extra) => Promise<Refused | null>;
  onClose: () => void;
};

/** Asks for what an act needs. A refusal is shown inside, and what was typed stays. */
export function ActDialog({ act, ...rest }: Props) {
  const names = useTranslations('stories.act');
  const t = useTranslations('desk.acts');
  // The last act stays while the dialog fades out.
  const last = useRef<PressedAct | null>(null);
  if (act) last.current = act;
  const shown = act ?? last.current;
  return (
    <Modal
      opened={act !== null}
      onClose={rest.onClose}
      title={shown ? names(shown) : ''}
      closeButtonProps={{ 'aria-label': t('close') }}
      centered
    >
      {shown ? <Form key={shown} act={shown} {...rest} /> : null}
    </Modal>
  );
}

function Form({ act, language, embargoUntil, send, onClose }: Props & { act: PressedAct }) {
  const t = useTranslations('desk.acts');
  const names = useTranslations('stories.act');
  const { timeZone } = useDesk();
  const [words, setWords] = useState<WrittenNow>({ wrong: '', right: '', note: '' });
  const [time, setTime] = useState<EmbargoTime>(() => embargoTime(embargoUntil, timeZone));
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const [busy, setBusy] = useState(false);
  const asked = wordsAsked(act);
  const grave = act === 'retract' || act === 'kill' || act === 'publish_alone' || act === 'hold';

  async function go(extra: Extra) {
    setBusy(true);
    const answer = await send(act, extra);
    setBusy(false);
    if (answer) setRefusal(answer);
    else onClose();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (act !== 'set_embargo') return go(Object.fromEntries(asked.map(({ word }) => [word, words[word]])));
    const until = embargoInstant(time, timeZone);
    if (until === null)
      return setRefusal({ refused: true, key: 'until', sentence: '', fields: { until: t('needsTime') } });
    return go({ until });
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text size="sm">{t(`about.${act}`)}</Text>
        {act === 'kill' || act === 'retract' ? (
          <Alert color="red" icon={<IconAlertTriangle size={18} aria-hidden />}>
            {t(act === 'kill' ? 'killFollows' : 'retractFollows')}
          </Alert>
        ) : null}
        <WrittenFields
          act={act}
          asked={asked}
          words={words}
          onChange={setWords}
          errors={refusal?.fields ?? {}}
        />
        <ReadersSee act={act} words={words} language={language} />
        {act === 'set_embargo' ? (
          <EmbargoFields time={time} onChange={setTime} error={refusal?.fields.until} />
        ) : null}
        {refusal && !besideAField(refusal) ? (
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

/** Whether the refusal stands beside one of the fields already. */
function besideAField({ fields }: Refused): boolean {
  return ['note', 'wrong', 'right', 'until'].some((field) => fields[field]);
}
