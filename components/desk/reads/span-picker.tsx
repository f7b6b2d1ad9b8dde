'use client';

import { Group, NativeSelect, SegmentedControl } from '@mantine/core';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useTransition } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Section } from '#newsroom/house/reading.ts';
import { type Span, spans } from '#newsroom/reads/figures-asked.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import { useDesk } from '../shell/desk-context.tsx';

/** How far back, and of which section; the choice stands in the address. */
export function SpanPicker({
  span,
  sections,
  section,
}: {
  span: Span;
  sections?: Section[];
  section?: string;
}) {
  const t = useTranslations('reads');
  const { language } = useDesk();
  const router = useRouter();
  const path = usePathname();
  const query = useSearchParams();
  const [busy, start] = useTransition();
  const go = (name: string, value: string) => {
    const asked = new URLSearchParams(query.toString());
    if (value) asked.set(name, value);
    else asked.delete(name);
    start(() => router.push(`${path}?${asked}`, { scroll: false }));
  };
  return (
    <Group gap="xs" aria-busy={busy}>
      <SegmentedControl
        aria-label={t('span')}
        size="sm"
        value={String(span)}
        data={spans.map((days) => ({ value: String(days), label: t('days', { days }) }))}
        onChange={(days) => go('days', days)}
      />
      {sections ? (
        <NativeSelect
          aria-label={t('section')}
          value={section ?? ''}
          onChange={(event) => go('section', event.currentTarget.value)}
          data={[
            { value: '', label: t('allSections') },
            ...sections.map(({ slug, names }) => ({ value: slug, label: nameIn(names, language) })),
          ]}
        />
      ) : null}
    </Group>
  );
}
