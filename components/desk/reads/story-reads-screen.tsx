'use client';

import { Group, Text } from '@mantine/core';
import { useTranslations } from 'use-intl/react';
import type { ReadFigures } from '#newsroom/reads/figures.ts';
import type { StoryRead } from '#newsroom/stories/reading.ts';
import { StoryHead } from '../story-head.tsx';
import { ReadsParts } from './reads-parts.tsx';
import { SpanPicker } from './span-picker.tsx';

/** How one story is read. */
export function StoryReadsScreen({ story, figures }: { story: StoryRead; figures: ReadFigures }) {
  const t = useTranslations('reads');
  return (
    <>
      <StoryHead story={story} here="reads" />
      <Group justify="space-between" align="start" mb="md" gap="md">
        <Text size="sm" c="dimmed" maw="46rem">
          {t('about')}
        </Text>
        <SpanPicker span={figures.span} />
      </Group>
      <ReadsParts figures={figures} />
    </>
  );
}
