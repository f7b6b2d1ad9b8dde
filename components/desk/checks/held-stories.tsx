'use client';

import { IconGavel } from '@tabler/icons-react';
import { useTranslations } from 'use-intl/react';
import type { HeldStory } from '#newsroom/checks/held-stories.ts';
import { ToldStories } from '../list/told-stories.tsx';

/** What a lawyer keeps from readers: everybody on the desk sees it, with the reason. */
export function HeldStories({ held }: { held: HeldStory[] }) {
  const t = useTranslations('checks.hold');
  if (held.length === 0) return null;
  return (
    <ToldStories
      icon={<IconGavel aria-hidden />}
      title={t('listTitle', { count: held.length })}
      stories={held.map(({ storyId, ...one }) => ({
        ...one,
        key: storyId,
        href: `/desk/stories/${storyId}/review`,
      }))}
    />
  );
}
