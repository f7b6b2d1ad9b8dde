'use client';

import { Group, SegmentedControl, Select } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { RevisionLine } from '#newsroom/stories/history.ts';
import type { Names } from '#newsroom/stories/names-in.ts';
import { ComparisonView } from '../compare/comparison-view.tsx';
import classes from './history.module.css';
import type { Shown } from './history-screen.tsx';

/** How any two revisions differ. */
export function ComparePane({
  storyId,
  language,
  revisions,
  shown,
  names,
}: {
  storyId: string;
  language: 'en' | 'ko';
  revisions: RevisionLine[];
  shown: Extract<Shown, { kind: 'compare' }>;
  names: Names;
}) {
  const t = useTranslations('history.history');
  const review = useTranslations('history.review');
  const why = useTranslations('stories.why');
  const router = useRouter();
  const [layout, setLayout] = useState<'inline' | 'sides'>('inline');
  const options = revisions.map((one) => ({
    value: String(one.number),
    label: `${one.number} · ${why(one.why)} · ${one.by.name}`,
  }));
  const go = (from: number | string | null, to: number | string | null) =>
    router.push(`/desk/stories/${storyId}/history?from=${from}&to=${to}`, { scroll: false });
  return (
    <>
      <Group align="flex-end" gap="sm" mb="md">
        <Select
          size="xs"
          label={t('from')}
          data={options}
          value={String(shown.from)}
          onChange={(from) => go(from, shown.to)}
          allowDeselect={false}
          className={classes.choice}
        />
        <Select
          size="xs"
          label={t('to')}
          data={options}
          value={String(shown.to)}
          onChange={(to) => go(shown.from, to)}
          allowDeselect={false}
          className={classes.choice}
        />
        <SegmentedControl
          size="xs"
          aria-label={review('show')}
          value={layout}
          onChange={(value) => setLayout(value as typeof layout)}
          data={[
            { value: 'inline', label: review('inline') },
            { value: 'sides', label: review('sides') },
          ]}
        />
      </Group>
      <h2 className={classes.title}>{review('changes', { count: shown.comparison.changes })}</h2>
      <ComparisonView comparison={shown.comparison} names={names} layout={layout} language={language} />
    </>
  );
}
