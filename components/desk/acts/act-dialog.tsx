'use client';

import { Alert, Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCalendarClock } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import { momentTyped, wallTimeOf } from '#newsroom/planning/moments.ts';
import type { Waiting } from '#newsroom/schedules/reading.ts';
import type { PressedAct } from '#newsroom/stories/acts/index.ts';
import type { Refused } from '#newsroom/words/refused.ts';
import { useDesk } from '../shell/desk-context.tsx';
import { MomentFields } from '../time/moment-fields.tsx';
import { wordsAsked } from './asking.ts';
import { PlanForm, type Planned } from './plan-form.tsx';
import { ReadersSee } from './readers-see.tsx';
import { ScheduleForm } from './schedule-form.tsx';
import type { Extra } from './use-act.ts';
import { WrittenFields, type WrittenNow } from './written-fields.tsx';

type Props = {
  /** Null: closed. */
  act: PressedAct | null;
  /** Of the story. */
  language: 'en' | 'ko';
  embargoUntil: Date | null;
  /** The order to publish that waits. */
  waiting: Waiting | null;
  /** Readers see the story already. */
  live: boolean;
  planned: Planned;
  send: (act: PressedAct, extra?: Extra) => Promise<Refused | null>;
  onClose: () => void;
};

/** Asks for what an act needs. A refusal is shown inside, and what was typed stays. */
export function ActDialog({ act, planned, ...props }: Props) {
  const names = useTranslations('stories.act');
  const t = useTranslations('desk.acts');
  // The last act stays while the dialog fades out.
  const last = useRef<PressedAct | null>(null);
  if (act) last.current = act;
  const shown = act ?? last.current;
  return (
    <Modal
      opened={act !== null}
      onClose={props.onClose}
      title={shown ? names(shown) : ''}
      closeButtonProps={{ 'aria-label': t('close') }}
      centered
    >
      {shown === 'plan' ? (
        <PlanForm planned={planned} send={(extra) => props.send('plan', extra)} onClose={props.onClose} />
      ) : shown === 'schedule' ? (
        <ScheduleForm {...props} />
      ) : shown ? (
        <Form key={shown} act={shown} {...props} />
      ) : null}
    </Modal>
  );
}

/** Acts that leave nothing of an order to publish, and are pressed with something else in mind. */
const voids: Partial<Record<PressedAct, 'publishNow' | 'embargoVoids'>> = {
  publish: 'publishNow',
  update: 'publishNow',
  correct: 'publishNow',
  set_embargo: 'embargoVoids',
};

function Form({
  act,
  language,
  embargoUntil,
  waiting,
  send,
  onClose,
}: Omit<Props, 'planned'> & { act: PressedAct }) {
  const t = useTranslations('desk.acts');
  const names = useTranslations('stories.act');
  const { timeZone } = useDesk();
  const says = useTranslations('schedule');
  const moment = useTranslations('planning.moment');
  const refusals = useTranslations('refusals.field');
  const format = useFormatter();
  const [words, setWords] = useState<WrittenNow>({ wrong: '', right: '', note: '' });
  const [wordsStay, setWordsStay] = useState(false);
  const [time, setTime] = useState(() => wallTimeOf(embargoUntil, timeZone));
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
    if (act !== 'set_embargo')
      return go({
        ...Object.fromEntries(asked.map(({ word }) => [word, words[word]])),
        ...(act === 'retract' ? { wordsStay } : {}),
      });
    const meant = momentTyped(time, timeZone);
    if (meant instanceof Date) return go({ until: meant.toISOString() });
    const until = meant === 'missing' ? moment('missing') : refusals(meant);
    return setRefusal({ refused: true, key: 'until', sentence: '', fields: { until } });
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text size="sm">{t(`about.${act}`)}</Text>
        {act === 'kill' || act === 'retract' ? (
          <Alert color="red" icon={<IconAlertTriangle size={18} aria-hidden />}>
            {t(act === 'kill' ? 'killFollows' : wordsStay ? 'retractFollowsBelow' : 'retractFollows')}
          </Alert>
        ) : null}
        <WrittenFields
          act={act}
          asked={asked}
          words={words}
          onChange={setWords}
          errors={refusal?.fields ?? {}}
        />
        {act === 'retract' ? (
          <Checkbox
            label={t('wordsStay')}
            description={t('wordsStayHint')}
            checked={wordsStay}
            onChange={(event) => setWordsStay(event.currentTarget.checked)}
          />
        ) : null}
        <ReadersSee act={act} words={words} language={language} />
        {waiting && voids[act] ? (
          <Alert color="yellow" icon={<IconCalendarClock size={18} aria-hidden />}>
            {says(voids[act], {
              when: format.dateTime(waiting.at, { dateStyle: 'medium', timeStyle: 'short' }),
            })}
          </Alert>
        ) : null}
        {act === 'set_embargo' ? (
          <MomentFields
            value={time}
            onChange={setTime}
            errors={{ time: refusal?.fields.until }}
            says="embargo"
            ahead
          />
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
