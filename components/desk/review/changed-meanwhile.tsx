'use client';

import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { AsItStands } from '#newsroom/stories/as-it-stands.ts';
import { useLive } from '../live/use-live.ts';

/**
 * Says that the story is no longer what stands on the screen. The words are not changed under the eyes of somebody who
 * is reading them to approve them: they ask for the new ones.
 */
export function ChangedMeanwhile({ storyId, version }: { storyId: string; version: number }) {
  const t = useTranslations('history.review');
  const router = useRouter();
  const [newest, setNewest] = useState({ version, by: '' });
  useLive([`story:${storyId}`], async () => {
    const response = await fetch(`/api/desk/stories/${storyId}?since=${version}`, {
      cache: 'no-store',
    }).catch(() => null);
    if (response?.status !== 200) return;
    const now: AsItStands = await response.json();
    setNewest({ version: now.version, by: now.savedBy.name });
  });
  if (newest.version <= version) return null;
  return (
    <Alert
      color="yellow"
      role="alert"
      icon={<IconAlertTriangle size={18} aria-hidden />}
      title={t('meanwhile')}
      mb="sm"
    >
      <p>{t('meanwhileAbout', { name: newest.by })}</p>
      <Button size="xs" mt="xs" onClick={() => router.refresh()}>
        {t('showNow')}
      </Button>
    </Alert>
  );
}
