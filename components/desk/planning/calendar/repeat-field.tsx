'use client';

import { Select, SimpleGrid } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useFormatter, useTranslations } from 'use-intl/react';
import { isDay } from '#newsroom/zoned-time.ts';

const codes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
const nths = ['first', 'second', 'third', 'fourth'] as const;

/** The rules offered for an event that begins on a day, by what they are called. */
function rulesFor(day: string): Record<string, string> {
  const date = new Date(`${isDay(day) ? day : '2026-01-05'}T12:00:00Z`);
  const code = codes[date.getUTCDay()] ?? 'MO';
  const ofMonth = date.getUTCDate();
  const week = Math.ceil(ofMonth / 7);
  return {
    never: '',
    daily: 'FREQ=DAILY',
    weekdays: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    weekly: `FREQ=WEEKLY;BYDAY=${code}`,
    biweekly: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${code}`,
    monthly_day: `FREQ=MONTHLY;BYMONTHDAY=${ofMonth}`,
    monthly_weekday: `FREQ=MONTHLY;BYDAY=${week > 4 ? -1 : week}${code}`,
    yearly: 'FREQ=YEARLY',
  };
}

/** A rule without its end, and the last day it holds on. */
function parted(rrule: string): { rule: string; until: string } {
  const [, day = ''] = /(?:^|;)UNTIL=(\d{8})[^;]*/.exec(rrule) ?? [];
  const rule = rrule.replace(/(^|;)UNTIL=[^;]*/, '').replace(/^;/, '');
  return { rule, until: day && `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6, 8)}` };
}

const joined = (rule: string, until: string) =>
  rule && until ? `${rule};UNTIL=${until.replaceAll('-', '')}T235959` : rule;

/** The same rule may be written in another order. */
const same = (one: string, other: string) =>
  one.split(';').sort().join(';') === other.split(';').sort().join(';');

/** How an event repeats: never, by one of the rules of the trade, or by the one it came with; and until when. */
export function RepeatField(props: {
  rrule: string;
  onChange: (rrule: string) => void;
  /** The day it first happens on. */
  day: string;
  error?: string;
}) {
  const { rrule, onChange, day } = props;
  const t = useTranslations('planning');
  const format = useFormatter();
  const rules = rulesFor(day);
  const { rule, until } = parted(rrule);
  const known = Object.keys(rules).find((name) => same(rules[name] ?? '', rule));
  const date = new Date(`${isDay(day) ? day : '2026-01-05'}T12:00:00Z`);
  const values = {
    weekday: format.dateTime(date, { weekday: 'long', timeZone: 'UTC' }),
    day: date.getUTCDate(),
    date: format.dateTime(date, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
    nth: t(`calendar.nth.${nths[Math.ceil(date.getUTCDate() / 7) - 1] ?? 'last'}`),
  };
  const options = Object.keys(rules).map((name) => ({
    value: name,
    label: t(`calendar.repeat.${name as 'weekly'}`, values),
  }));
  if (!known) options.push({ value: 'own', label: t('calendar.repeat.own', { ...values, rule }) });
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <Select
        label={t('field.rrule')}
        data={options}
        value={known ?? 'own'}
        onChange={(name) => name && name !== 'own' && onChange(joined(rules[name] ?? '', until))}
        error={props.error}
        allowDeselect={false}
      />
      {rule ? (
        <DateInput
          label={t('calendar.ends')}
          value={until || null}
          valueFormat="YYYY-MM-DD"
          placeholder={t('calendar.endsNever')}
          onChange={(last) => onChange(joined(rule, last?.slice(0, 10) ?? ''))}
          minDate={day || undefined}
          clearable
          clearButtonProps={{ 'aria-label': t('calendar.endsNever') }}
        />
      ) : null}
    </SimpleGrid>
  );
}
