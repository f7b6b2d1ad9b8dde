'use client';

import { IconBolt } from '@tabler/icons-react';
import { useTranslations } from 'use-intl/react';
import type { PublishedAlone } from '#newsroom/stories/published-alone.ts';
import { ToldStories } from './told-stories.tsx';

/** Where the desk shows what was let out. */
export const whereOf = ({ storyId, entryId }: PublishedAlone): string =>
  `/desk/stories/${storyId}/${entryId ? 'live' : 'history'}`;

/** What one pair of eyes let out today: everybody on the desk sees it, with the reason. */
export function AloneNotices({ published }: { published: PublishedAlone[] }) {
  const t = useTranslations('desk.alone');
  if (published.length === 0) return null;
  return (
    <ToldStories
      icon={<IconBolt aria-hidden />}
      title={t('title', { count: published.length })}
      stories={published.map((one) => ({
        ...one,
        key: `${one.entryId ?? one.storyId}${one.at.getTime()}`,
        href: whereOf(one),
        about: one.entryId ? t('entry') : undefined,
      }))}
    />
  );
}
