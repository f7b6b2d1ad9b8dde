'use client';

import { Alert, Button, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { AsItStands } from '#newsroom/stories/as-it-stands.ts';
import type { StoryRead } from '#newsroom/stories/reading.ts';
import { useLive } from '../live/use-live.ts';
import classes from './review.module.css';

type Saved = Pick<AsItStands, 'version' | 'savedBy'>;

/** Says that the story is no longer what stands on the screen; whoever reads it asks for it as it is now. */
export function ChangedMeanwhile({
  shown,
  read,
  onFollow,
}: {
  shown: StoryRead;
  /** As the page read it last. */
  read: StoryRead;
  /** The words of this version are wanted. */
  onFollow: (version: number) => void;
}) {
  const t = useTranslations('history.review');
  const router = useRouter();
  const { id, version } = shown.row;
  const [told, setTold] = useState<Saved>({ version, savedBy: shown.savedBy });
  useLive([`story:${id}`], async () => {
    const response = await fetch(`/api/desk/stories/${id}?since=${version}`, { cache: 'no-store' }).catch(
      () => null,
    );
    if (response?.status === 200) setTold((await response.json()) as AsItStands);
  });
  const newest =
    told.version > read.row.version ? told : { version: read.row.version, savedBy: read.savedBy };
  if (newest.version <= version) return null;
  return (
    <div className={classes.meanwhile}>
      <Alert
        color="yellow"
        role="alert"
        icon={<IconAlertTriangle size={18} aria-hidden />}
        title={t('meanwhile')}
      >
        <Text size="sm">{t('meanwhileAbout', { name: newest.savedBy.name })}</Text>
        <Button
          size="xs"
          mt="xs"
          onClick={() => {
            onFollow(newest.version);
            router.refresh();
          }}
        >
          {t('showNow')}
        </Button>
      </Alert>
    </div>
  );
}
