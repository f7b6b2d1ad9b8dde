'use client';

import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { FrontToLayOut } from '#newsroom/fronts/reading.ts';
import { momentTyped, wallTimeOf } from '#newsroom/planning/moments.ts';
import { sayDone } from '../acts/say-done.tsx';
import { useDesk } from '../shell/desk-context.tsx';
import { MomentFields } from '../time/moment-fields.tsx';
import type { FrontActions } from './front-actions.ts';
import type { FrontInHand } from './use-front.ts';
import { WarningMark } from './warning-mark.tsx';

/** Asks when the layout goes out by itself. */
export function ScheduleDialog({
  front,
  inHand,
  waitingAt,
  schedule,
  close,
}: {
  front: FrontToLayOut;
  inHand: FrontInHand;
  waitingAt: Date | null;
  schedule: FrontActions['schedule'];
  close: () => void;
}) {
  const t = useTranslations('fronts');
  const moment = useTranslations('planning.moment');
  const refusals = useTranslations('refusals.field');
  const format = useFormatter();
  const { timeZone } = useDesk();
  const [time, setTime] = useState(() => wallTimeOf(waitingAt, timeZone));
  const [wrong, setWrong] = useState<{ time?: string; sentence?: string }>({});
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const meant = momentTyped(time, timeZone);
    if (!(meant instanceof Date))
      return setWrong({ time: meant === 'missing' ? moment('missing') : refusals(meant) });
    setBusy(true);
    const answer = (await inHand.save())
      ? await schedule({
          frontId: front.id,
          tab: inHand.tab,
          version: inHand.version(),
          at: meant.toISOString(),
        }).catch(() => null)
      : null;
    setBusy(false);
    if (!answer) return setWrong({ sentence: t('state.unreached') });
    if ('refused' in answer)
      return setWrong(answer.fields.at ? { time: answer.fields.at } : { sentence: answer.sentence });
    sayDone(t('scheduled'), null);
    close();
  }

  const { warnings } = inHand.standing;
  return (
    <Modal opened onClose={close} title={t('scheduleTitle')} closeButtonProps={{ 'aria-label': t('close') }}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text size="sm">{t('scheduleAbout')}</Text>
          <MomentFields
            value={time}
            onChange={(next) => {
              setTime(next);
              setWrong({});
            }}
            errors={{ time: wrong.time }}
            says="schedule"
            ahead
          />
          {waitingAt ? (
            <Text size="sm">
              {t('scheduleInstead', {
                when: format.dateTime(waitingAt, { dateStyle: 'medium', timeStyle: 'short' }),
              })}
            </Text>
          ) : null}
          {warnings.length > 0 ? (
            <Group gap="xs">
              {warnings.map((warning) => (
                <WarningMark key={`${warning.slotId} ${warning.storyId} ${warning.kind}`} warning={warning} />
              ))}
            </Group>
          ) : null}
          {wrong.sentence ? (
            <Alert color="red" role="alert">
              {wrong.sentence}
            </Alert>
          ) : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {t('schedule')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
