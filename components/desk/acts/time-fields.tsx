'use client';

import { Group, Input, Radio, Stack, Text } from '@mantine/core';
import { DateInput, TimePicker } from '@mantine/dates';
import { useEffect, useId, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import { dayOf, offsetAt } from '#newsroom/zoned-time.ts';
import { useDesk } from '../shell/desk-context.tsx';
import { meant, type WallTime } from './wall-time.ts';

/**
 * A day and a time of day in the newsroom's own zone, which is named; the person's own zone stands beside where it
 * differs. Which of two hours of the same name is meant is asked.
 */
export function TimeFields({
  time,
  onChange,
  error,
  says,
  optional = false,
}: {
  time: WallTime;
  onChange: (time: WallTime) => void;
  error?: string;
  /** The sentence under the fields, once a time is chosen. */
  says: 'embargoSays' | 'scheduleSays' | 'dueSays';
  /** True: no time at all will do, and one that is over. */
  optional?: boolean;
}) {
  const t = useTranslations('desk.acts');
  const words = useTranslations('schedule.time');
  const format = useFormatter();
  const { timeZone } = useDesk();
  const theirs = useOwnZone();
  const problem = useId();
  const answer = meant(time, timeZone);
  const at = 'at' in answer ? answer.at : null;
  const twice = time.nth === null ? answer : meant({ ...time, nth: null }, timeZone);
  const skipped = 'wrong' in answer && answer.wrong === 'skipped' ? words('skipped') : undefined;
  const wrong = skipped ?? error;
  return (
    <Stack gap="xs">
      <Group grow align="flex-start" gap="sm" preventGrowOverflow={false}>
        <DateInput
          label={t('day')}
          value={time.day}
          valueFormat="YYYY-MM-DD"
          placeholder="YYYY-MM-DD"
          minDate={optional ? undefined : dayOf(new Date(), timeZone)}
          onChange={(day) => onChange({ ...time, day, nth: null })}
          clearable={false}
          required={!optional}
          error={wrong ? true : undefined}
          aria-describedby={wrong ? problem : undefined}
        />
        <TimePicker
          label={t('time')}
          value={time.time}
          onChange={(value) => onChange({ ...time, time: value, nth: null })}
          hoursInputLabel={t('hours')}
          minutesInputLabel={t('minutes')}
          required={!optional}
          error={wrong ? true : undefined}
        />
      </Group>
      {'twice' in twice ? (
        <Radio.Group
          label={words('twice')}
          value={time.nth === null ? null : String(time.nth)}
          onChange={(value) => onChange({ ...time, nth: value === '1' ? 1 : 0 })}
        >
          <Stack gap={4} mt={4}>
            {twice.twice.map((one, nth) => (
              <Radio
                key={one.getTime()}
                value={String(nth)}
                label={words(nth === 0 ? 'first' : 'second', {
                  time: time.time.slice(0, 5),
                  offset: offsetAt(one, timeZone),
                })}
              />
            ))}
          </Stack>
        </Radio.Group>
      ) : null}
      {wrong ? (
        <Input.Error id={problem} role="alert">
          {wrong}
        </Input.Error>
      ) : null}
      <Text size="sm" c="dimmed" aria-live="polite" component="div">
        {at
          ? words(says, {
              when: format.dateTime(at, { dateStyle: 'full', timeStyle: 'short' }),
              zone: timeZone,
              left: format.relativeTime(at, new Date()),
            })
          : t('zone', { zone: timeZone })}
        {at && theirs && theirs !== timeZone ? (
          <div>
            {words('yours', {
              when: format.dateTime(at, { dateStyle: 'full', timeStyle: 'short', timeZone: theirs }),
              zone: theirs,
            })}
          </div>
        ) : null}
      </Text>
    </Stack>
  );
}

/** The zone of the person's own machine; null until the page stands. */
function useOwnZone(): string | null {
  const [zone, setZone] = useState<string | null>(null);
  useEffect(() => setZone(Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  return zone;
}
