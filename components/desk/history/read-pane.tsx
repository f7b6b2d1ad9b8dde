'use client';

import { Group, Text } from '@mantine/core';
import { useTranslations } from 'use-intl/react';
import type { StoryContent } from '#newsroom/stories/document/content.ts';
import type { RevisionLine } from '#newsroom/stories/history.ts';
import type { Names } from '#newsroom/stories/names-in.ts';
import { may } from '#newsroom/stories/permissions.ts';
import type { StoryRead } from '#newsroom/stories/reading.ts';
import { editIn } from '#newsroom/stories/workflow.ts';
import { ReadingView } from '../reading/reading-view.tsx';
import { useDesk } from '../shell/desk-context.tsx';
import { When } from '../when.tsx';
import { type BringBack, RestoreButton } from './restore-button.tsx';

/** One revision as it read, and the way back to it. */
export function ReadPane({
  story,
  revision,
  content,
  names,
  bringBack,
}: {
  story: StoryRead;
  revision: RevisionLine | null;
  content: StoryContent;
  names: Names;
  bringBack: BringBack;
}) {
  const t = useTranslations('history.history');
  const { who } = useDesk();
  if (!revision) return null;
  const edit = editIn(story.facts);
  const mayRestore = revision.sha256 !== story.sha256 && edit !== null && may(who, edit, story.facts).allowed;
  return (
    <>
      <Group justify="space-between" align="flex-start" mb="lg" gap="sm">
        <Text size="sm" c="dimmed">
          {t('reading', { number: revision.number, name: revision.by.name })} <When at={revision.at} exact />
        </Text>
        {mayRestore ? (
          <RestoreButton
            storyId={story.row.id}
            version={story.row.version}
            number={revision.number}
            voids={edit === 'edit_approved'}
            bringBack={bringBack}
          />
        ) : null}
      </Group>
      <ReadingView content={content} names={names} />
    </>
  );
}
