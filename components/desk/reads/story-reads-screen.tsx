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
  const { row, content, facts } = story;
  return (
    <>
      <StoryHead
        storyId={row.id}
        headline={content.headline}
        language={content.language}
        working={row.working}
        public={row.public}
        newlyApproved={facts.newlyApproved}
        hold={story.hold}
        due={{ waiting: story.waiting, embargoUntil: row.embargoUntil }}
        here="reads"
        sectionId={row.sectionId}
      />
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
