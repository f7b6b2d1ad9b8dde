'use client';

import { Alert, Checkbox, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { EventForm } from '#newsroom/planning/calendar/event-fields.ts';
import type { EventItem } from '#newsroom/planning/calendar/reading.ts';
import { type WallTime, wallTimeOf } from '#newsroom/planning/moments.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import { FormDialog } from '../../../staff/form-dialog.tsx';
import { useSaving } from '../../../staff/use-saving.ts';
import { useDesk } from '../../shell/desk-context.tsx';
import { MomentFields } from '../../time/moment-fields.tsx';
import type { Plan, SectionChoice } from '../plan.ts';
import { RepeatField } from './repeat-field.tsx';

const zones = () => ['UTC', ...Intl.supportedValuesOf('timeZone')];

/** Plans an event, or changes one: all of its times. */
export function EventDialog(props: {
  /** The event that is changed; without it a new one is planned. */
  event?: EventItem;
  /** Where a new one begins. */
  day: string;
  time?: string;
  sections: SectionChoice[];
  plan: Plan;
  close: () => void;
}) {
  const { event, plan, close } = props;
  const t = useTranslations('planning');
  const stories = useTranslations('stories');
  const { language, timeZone, who } = useDesk();
  const saving = useSaving();
  const [form, setForm] = useState<EventForm>(() =>
    event ? formOf(event) : freshForm(props.day, props.time ?? '10:00', timeZone, Object.keys(who.sections)),
  );
  const errors = saving.fields;

  function begin(start: WallTime) {
    // The end goes along: it was so many days later, and stays so.
    const end = form.end.day < start.day || form.end.day === form.start.day ? start.day : form.end.day;
    setForm({ ...form, start, end: { ...form.end, day: end } });
  }
  return (
    <FormDialog
      opened
      onClose={close}
      title={event ? t('calendar.changing', { title: event.title }) : t('calendar.planning')}
      saving={saving}
      button={event ? undefined : t('calendar.act.plan_event')}
      submit={() =>
        saving.save(
          () =>
            event
              ? plan('change_event', { ...form, id: event.id, version: event.version })
              : plan('plan_event', form),
          { said: t(event ? 'calendar.did.change_event' : 'calendar.did.plan_event'), after: close },
        )
      }
    >
      {event?.rrule ? <Alert color="yellow">{t('calendar.changesAll')}</Alert> : null}
      <TextInput
        label={t('field.title')}
        value={form.title}
        onChange={(typed) => setForm({ ...form, title: typed.currentTarget.value })}
        error={errors.title}
        maxLength={200}
        required
        data-autofocus
      />
      <Checkbox
        label={t('calendar.wholeDay')}
        checked={form.allDay ?? false}
        onChange={(pressed) => setForm({ ...form, allDay: pressed.currentTarget.checked })}
      />
      <MomentFields
        value={form.start}
        onChange={begin}
        zone={form.zone}
        labels={{ day: t('field.start.day'), time: t('field.start.time') }}
        errors={{ day: errors['start.day'], time: errors['start.time'] }}
        withoutTime={form.allDay}
      />
      <MomentFields
        value={form.end}
        onChange={(end) => setForm({ ...form, end })}
        zone={form.zone}
        labels={{ day: t('field.end.day'), time: t('field.end.time') }}
        errors={{ day: errors['end.day'], time: errors['end.time'] }}
        withoutTime={form.allDay}
      />
      <RepeatField
        rrule={form.rrule ?? ''}
        onChange={(rrule) => setForm({ ...form, rrule })}
        day={form.start.day}
        error={errors.rrule}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput
          label={t('field.place')}
          value={form.place ?? ''}
          onChange={(typed) => setForm({ ...form, place: typed.currentTarget.value })}
          error={errors.place}
          maxLength={200}
        />
        <Select
          label={stories('field.sectionId')}
          data={[
            { value: 'none', label: t('calendar.anySection') },
            ...props.sections.map(({ id, names }) => ({ value: id, label: nameIn(names, language) })),
          ]}
          value={form.sectionId ?? 'none'}
          onChange={(chosen) => setForm({ ...form, sectionId: chosen === 'none' ? null : chosen })}
          error={errors.sectionId}
          allowDeselect={false}
        />
      </SimpleGrid>
      <Select
        label={t('field.zone')}
        description={t('calendar.zoneHint')}
        data={[...new Set([form.zone, ...zones()])]}
        value={form.zone}
        onChange={(zone) => setForm({ ...form, zone: zone ?? timeZone })}
        error={errors.zone}
        searchable
        limit={100}
        allowDeselect={false}
      />
      <Textarea
        label={stories('field.note')}
        value={form.note ?? ''}
        onChange={(typed) => setForm({ ...form, note: typed.currentTarget.value })}
        error={errors.note}
        autosize
        minRows={2}
        maxRows={10}
      />
    </FormDialog>
  );
}

function freshForm(day: string, time: string, zone: string, own: string[]): EventForm {
  const later = Math.min(23, Number(time.slice(0, 2)) + 1);
  return {
    title: '',
    place: '',
    note: '',
    sectionId: own.length === 1 ? (own[0] ?? null) : null,
    allDay: false,
    zone,
    start: { day, time },
    end: { day, time: `${String(later).padStart(2, '0')}:${time.slice(3, 5)}` },
    rrule: '',
  };
}

function formOf(event: EventItem): EventForm {
  const { title, place, note, section, allDay, zone, rrule, first } = event;
  // The last of its days is still part of it.
  const end = allDay ? new Date(first.endsAt.getTime() - 1) : first.endsAt;
  return {
    ...{ title, place, note, allDay, zone, rrule },
    sectionId: section?.id ?? null,
    start: wallTimeOf(first.startsAt, zone),
    end: allDay ? { ...wallTimeOf(end, zone), time: '23:59' } : wallTimeOf(end, zone),
  };
}
