'use client';

import { Group, SegmentedControl } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { useMediaQuery } from '@mantine/hooks';
import { usePathname, useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { useTranslations } from 'use-intl/react';
import { daysIn, type Period, spans } from '#newsroom/figures/asked.ts';
import { dayAfter } from '#newsroom/zoned-time.ts';

/** Which days the figures are of. The choice stands in the address. */
export function PeriodPicker({ period, today }: { period: Period; today: string }) {
  const t = useTranslations('figures');
  const router = useRouter();
  const path = usePathname();
  const narrow = useMediaQuery('(max-width: 48em)', false);
  const [busy, start] = useTransition();
  const go = (from: string, to: string) =>
    start(() => router.push(`${path}?from=${from}&to=${to}`, { scroll: false }));
  const days = period.to === today ? daysIn(period) : 0;
  return (
    <Group gap="xs" aria-busy={busy}>
      <SegmentedControl
        aria-label={t('period')}
        size="sm"
        value={String(days)}
        data={spans.map((span) => ({ value: String(span), label: t('days', { days: span }) }))}
        onChange={(span) => go(dayAfter(today, 1 - Number(span)), today)}
      />
      <DatePickerInput
        key={`${period.from}${period.to}`}
        type="range"
        aria-label={t('choose')}
        valueFormat="YYYY-MM-DD"
        numberOfColumns={narrow ? 1 : 2}
        allowSingleDateInRange
        defaultValue={[period.from, period.to]}
        maxDate={today}
        onChange={([from, to]) => {
          if (from && to) go(from.slice(0, 10), to.slice(0, 10));
        }}
        w={220}
      />
    </Group>
  );
}
