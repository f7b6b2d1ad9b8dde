'use client';

import { Group, Input, Radio, Stack, Text } from '@mantine/core';
import { DateInput, TimePicker } from '@mantine/dates';
import { useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import { momentTyped, type WallTime } from '#newsroom/planning/moments.ts';
import { dayOf, instantsOf, offsetAt } from '#newsroom/zoned-time.ts';
import { useDesk } from '../shell/desk-context.tsx';
import { useOwnZone } from './own-zone.ts';

/**
 * A day and a time on the clock of a zone, the newsroom's unless another is meant. Where clocks go back and the time
 * comes twice it asks which is meant; where they skip it, it says so. The person's own clock stands beside it when it
 * shows something else.
 */
export function MomentFields(props: {
  value: WallTime;
  onChange: (value: WallTime) => void;
  /** IANA name. */
  zone?: string;
  labels?: { day: string; time: string };
  errors?: { day?: string | undefined; time?: string | undefined };
  /** The sentence under the fields, once a time is chosen; without it, just the time in full. */
  says?: 'due' | 'schedule' | 'embargo';
  /** The whole day is meant. */
  withoutTime?: boolean | undefined;
  /** No time at all will do. */
  optional?: boolean;
  /** Only what lies ahead can be chosen. */
  ahead?: boolean;
}) {
  const { value, onChange, says, withoutTime = false, optional = false, errors = {} } = props;
  const t = useTranslations('planning.moment');
  const refusals = useTranslations('refusals.field');
  const format = useFormatter();
  const { timeZone } = useDesk();
  const own = useOwnZone();
  const problem = useId();
  const zone = props.zone ?? timeZone;
  const labels = props.labels ?? { day: t('day'), time: t('time') };
  const typed = withoutTime ? 'missing' : momentTyped(value, zone);
  const meant = typed instanceof Date ? typed : null;
  const whole = !withoutTime && typed !== 'missing';
  const [first, second] = whole ? instantsOf(`${value.day} ${value.time}`, zone) : [];
  const wrong = typed === 'never_comes' ? refusals('never_comes') : errors.time;
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
          minDate={props.ahead ? dayOf(new Date(), zone) : undefined}
          onChange={(day) => onChange({ ...value, day: day?.slice(0, 10) ?? '', turn: null })}
          error={errors.day ?? (wrong ? true : undefined)}
          aria-describedby={wrong ? problem : undefined}
          required={!optional}
        />
        {withoutTime ? null : (
          <TimePicker
            label={labels.time}
            value={value.time}
            onChange={(time) => onChange({ ...value, time: time.slice(0, 5), turn: null })}
            hoursInputLabel={t('hours', { label: labels.time })}
            minutesInputLabel={t('minutes', { label: labels.time })}
            error={wrong ? true : undefined}
            required={!optional}
          />
        )}
      </Group>
      {first && second ? (
        <Radio.Group
          label={t('twice')}
          value={value.turn ?? null}
          onChange={(turn) => onChange({ ...value, turn: turn === 'second' ? 'second' : 'first' })}
        >
          <Group mt={4}>
            <Radio value="first" label={t('first', { offset: offsetAt(first, zone) })} />
            <Radio value="second" label={t('second', { offset: offsetAt(second, zone) })} />
          </Group>
        </Radio.Group>
      ) : null}
      {wrong ? (
        <Input.Error id={problem} role="alert">
          {wrong}
        </Input.Error>
      ) : null}
      {withoutTime ? null : (
        <Text size="sm" c="dimmed" aria-live="polite" component="div">
          {meant
            ? t(`says.${says ?? 'at'}`, {
                when: shown(meant, zone),
                zone,
                offset: offsetAt(meant, zone),
                left: format.relativeTime(meant, new Date()),
              })
            : t('zone', { zone })}
          {meant && own && offsetAt(meant, own) !== offsetAt(meant, zone) ? (
            <div>{t('yours', { when: shown(meant, own), zone: own })}</div>
          ) : null}
        </Text>
      )}
    </Stack>
  );
}
