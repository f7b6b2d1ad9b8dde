'use client';

import { Group, Input, Radio, Stack, Text } from '@mantine/core';
import { DateInput, TimePicker } from '@mantine/dates';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { WallTime } from '#newsroom/planning/moments.ts';
import { instantsOf, isDay, offsetAt } from '#newsroom/zoned-time.ts';
import { useOwnZone } from './own-zone.ts';

const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/**
 * A day and a time on the clock of a zone. Where clocks go back and the time comes twice it asks which is meant; where
 * they skip it, it says so. The person's own clock stands beside it when it shows something else.
 */
export function MomentFields(props: {
  value: WallTime;
  onChange: (value: WallTime) => void;
  zone: string;
  labels: { day: string; time: string };
  errors: { day?: string; time?: string };
  /** The whole day is meant. */
  withoutTime?: boolean;
}) {
  const { value, onChange, zone, labels, errors, withoutTime = false } = props;
  const t = useTranslations('planning.moment');
  const format = useFormatter();
  const own = useOwnZone();
  const whole = isDay(value.day) && isTime(value.time);
  const instants = whole && !withoutTime ? instantsOf(`${value.day} ${value.time}`, zone) : [];
  const [first, second] = instants;
  const meant = second ? (value.turn === 'second' ? second : value.turn === 'first' ? first : null) : first;
  const shown = (at: Date, timeZone: string) =>
    format.dateTime(at, { dateStyle: 'full', timeStyle: 'short', timeZone });
  return (
    <Stack gap={6}>
      <Group grow align="flex-start" gap="sm" preventGrowOverflow={false}>
        <DateInput
          label={labels.day}
          value={value.day || null}
          valueFormat="YYYY-MM-DD"
          placeholder="YYYY-MM-DD"
          onChange={(day) => onChange({ ...value, day: day?.slice(0, 10) ?? '' })}
          error={errors.day}
          required
        />
        {withoutTime ? null : (
          <TimePicker
            label={labels.time}
            value={value.time}
            onChange={(time) => onChange({ ...value, time: time.slice(0, 5) })}
            hoursInputLabel={t('hours', { label: labels.time })}
            minutesInputLabel={t('minutes', { label: labels.time })}
            error={second && !value.turn ? undefined : errors.time}
            required
          />
        )}
      </Group>
      {second ? (
        <Radio.Group
          label={t('twice')}
          value={value.turn ?? null}
          onChange={(turn) => onChange({ ...value, turn: turn === 'second' ? 'second' : 'first' })}
          error={value.turn ? undefined : errors.time}
        >
          <Group mt={4}>
            {first ? <Radio value="first" label={t('first', { offset: offsetAt(first, zone) })} /> : null}
            <Radio value="second" label={t('second', { offset: offsetAt(second, zone) })} />
          </Group>
        </Radio.Group>
      ) : null}
      {whole && !withoutTime && instants.length === 0 ? <Input.Error>{t('never')}</Input.Error> : null}
      {withoutTime ? null : (
        <Text size="sm" c="dimmed" aria-live="polite">
          {meant
            ? t('says', { when: shown(meant, zone), zone, offset: offsetAt(meant, zone) })
            : t('zone', { zone })}
          {meant && own && offsetAt(meant, own) !== offsetAt(meant, zone) ? (
            <> {t('yours', { when: shown(meant, own), zone: own })}</>
          ) : null}
        </Text>
      )}
    </Stack>
  );
}
