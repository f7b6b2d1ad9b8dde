'use client';

import { Alert, Button, Group } from '@mantine/core';
import { IconCalendarClock } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { CalendarItem } from '#newsroom/planning/calendar/reading.ts';
import { momentTyped, type WallTime } from '#newsroom/planning/moments.ts';
import { dayAfter } from '#newsroom/zoned-time.ts';
import { FormDialog } from '../../../staff/form-dialog.tsx';
import { useSaving } from '../../../staff/use-saving.ts';
import { useDesk } from '../../shell/desk-context.tsx';
import { MomentFields } from '../../time/moment-fields.tsx';
import { isAllDay, placeOf, titleOf } from './entries.ts';
import type { How } from './handling.ts';
import { voidsOrder } from './use-send-move.ts';

const steps = { dayBefore: -1, dayAfter: 1, weekAfter: 7 } as const;
const says = { event: undefined, due: 'due', embargo: 'embargo', scheduled: 'schedule' } as const;

/**
 * Moves an entry without drawing it: by a day at a press, or to a day and an hour that are typed. Asks where the hour
 * comes twice, and says what else the move would undo.
 */
export function MoveDialog(props: {
  item: CalendarItem;
  /** Where it was drawn to. */
  to?: WallTime | undefined;
  move: (item: CalendarItem, to: WallTime, how: How) => void;
  close: () => void;
}) {
  const { item, move, close } = props;
  const t = useTranslations('planning');
  const schedule = useTranslations('schedule');
  const refusals = useTranslations('refusals.field');
  const list = useTranslations('desk.list');
  const format = useFormatter();
  const { timeZone } = useDesk();
  const saving = useSaving();
  const [to, setTo] = useState<WallTime>(props.to ?? placeOf(item, timeZone));
  const [error, setError] = useState('');
  const meant = momentTyped(isAllDay(item) ? { ...to, time: '00:00' } : to, timeZone);
  const asksFor = item.kind === 'due' ? 'field.due' : 'field.start';
  const voided =
    item.kind === 'embargo' && meant instanceof Date && voidsOrder(item, meant) ? item.scheduledFor : null;

  function put(next: WallTime) {
    setTo(next);
    setError('');
  }
  function submit() {
    if (!isAllDay(item) && !(meant instanceof Date))
      return setError(meant === 'missing' ? t('moment.missing') : refusals(meant));
    if (!to.day) return setError(t('moment.missing'));
    move(item, to, { sure: true });
    close();
  }
  return (
    <FormDialog
      opened
      onClose={close}
      title={t('calendar.moving', { title: titleOf(item, list('untitled')) })}
      saving={saving}
      button={t('calendar.act.move_event')}
      submit={submit}
    >
      <Group gap="xs">
        {(Object.keys(steps) as (keyof typeof steps)[]).map((step) => (
          <Button
            key={step}
            variant="default"
            disabled={!to.day}
            onClick={() => put({ ...to, day: dayAfter(to.day, steps[step]), turn: null })}
          >
            {t(`calendar.step.${step}`)}
          </Button>
        ))}
      </Group>
      <MomentFields
        value={to}
        onChange={put}
        labels={
          item.kind === 'event' || item.kind === 'due'
            ? { day: t(`${asksFor}.day`), time: t(`${asksFor}.time`) }
            : undefined
        }
        errors={{ time: error || undefined }}
        says={says[item.kind]}
        withoutTime={isAllDay(item)}
      />
      {voided ? (
        <Alert color="yellow" icon={<IconCalendarClock size={18} aria-hidden />}>
          {schedule('embargoVoids', {
            when: format.dateTime(voided, { dateStyle: 'medium', timeStyle: 'short' }),
          })}
        </Alert>
      ) : null}
    </FormDialog>
  );
}
