'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { CalendarItem } from '#newsroom/planning/calendar/reading.ts';
import type { WallTime } from '#newsroom/planning/moments.ts';
import { momentMeant } from '#newsroom/planning/moments.ts';
import { FormDialog } from '../../../staff/form-dialog.tsx';
import { useSaving } from '../../../staff/use-saving.ts';
import { useDesk } from '../../shell/desk-context.tsx';
import { MomentFields } from '../moment-fields.tsx';
import { isAllDay, placeOf, titleOf } from './entries.ts';

/** Moves an entry to a day and an hour that are typed; asks where the hour comes twice. */
export function MoveDialog(props: {
  item: CalendarItem;
  /** Where it was drawn to. */
  to?: WallTime;
  move: (item: CalendarItem, to: WallTime) => void;
  close: () => void;
}) {
  const { item, move, close } = props;
  const t = useTranslations('planning');
  const refusals = useTranslations('refusals.field');
  const list = useTranslations('desk.list');
  const { timeZone } = useDesk();
  const saving = useSaving();
  const [to, setTo] = useState<WallTime>(props.to ?? placeOf(item, timeZone));
  const [error, setError] = useState('');
  const due = item.kind === 'due';

  function submit() {
    const { day, time } = to;
    if (!day || (!isAllDay(item) && !time)) return;
    const meant = isAllDay(item) ? new Date() : momentMeant(to, timeZone);
    if (typeof meant === 'string') return setError(refusals(meant));
    move(item, to);
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
      <MomentFields
        value={to}
        onChange={(next) => {
          setTo(next);
          setError('');
        }}
        zone={timeZone}
        labels={{
          day: t(due ? 'field.due.day' : 'field.start.day'),
          time: t(due ? 'field.due.time' : 'field.start.time'),
        }}
        errors={{ time: error }}
        withoutTime={isAllDay(item)}
      />
    </FormDialog>
  );
}
