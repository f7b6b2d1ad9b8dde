'use client';

import { Group, Input, Stack, Text } from '@mantine/core';
import { DateInput, TimePicker } from '@mantine/dates';
import { useFormatter, useTranslations } from 'use-intl/react';
import { dayOf, instantOf, wallClock } from '#newsroom/zoned-time.ts';
import { useDesk } from '../shell/desk-context.tsx';

/** A day and a time on the newsroom's wall clock. */
export type EmbargoTime = { day: string | null; time: string };

/** The fields' first values: the embargo that stands, or nothing yet. */
export function embargoTime(until: Date | null, timeZone: string): EmbargoTime {
  if (!until) return { day: null, time: '' };
  const [day = '', time = ''] = wallClock(until, timeZone).split(' ');
  return { day, time: time.slice(0, 5) };
}

/** The instant meant, in ISO 8601, or null while something is missing. */
export function embargoInstant({ day, time }: EmbargoTime, timeZone: string): string | null {
  if (!day || !/^\d{2}:\d{2}/.test(time)) return null;
  return instantOf(`${day.slice(0, 10)} ${time.slice(0, 5)}`, timeZone).toISOString();
}

/** Until when a story must not go out, in the newsroom's own time zone, which is named. */
export function EmbargoFields({
  time,
  onChange,
  error,
}: {
  time: EmbargoTime;
  onChange: (time: EmbargoTime) => void;
  error?: string;
}) {
  const t = useTranslations('desk.acts');
  const format = useFormatter();
  const { timeZone } = useDesk();
  const instant = embargoInstant(time, timeZone);
  return (
    <Stack gap="xs">
      <Group grow align="flex-start" gap="sm">
        <DateInput
          label={t('day')}
          value={time.day}
          valueFormat="YYYY-MM-DD"
          placeholder="YYYY-MM-DD"
          minDate={dayOf(new Date(), timeZone)}
          onChange={(day) => onChange({ ...time, day })}
          clearable={false}
          required
        />
        <TimePicker
          label={t('time')}
          value={time.time}
          onChange={(value) => onChange({ ...time, time: value })}
          hoursInputLabel={t('hours')}
          minutesInputLabel={t('minutes')}
          required
        />
      </Group>
      {error ? <Input.Error>{error}</Input.Error> : null}
      <Text size="sm" c="dimmed" aria-live="polite">
        {instant
          ? t('embargoSays', {
              when: format.dateTime(new Date(instant), {
                dateStyle: 'full',
                timeStyle: 'short',
              }),
              zone: timeZone,
            })
          : t('zone', { zone: timeZone })}
      </Text>
    </Stack>
  );
}
