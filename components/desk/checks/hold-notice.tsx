'use client';

import { Alert, Text } from '@mantine/core';
import { IconGavel } from '@tabler/icons-react';
import { useTranslations } from 'use-intl/react';
import type { StoryRead } from '#newsroom/stories/reading.ts';
import { When } from '../when.tsx';
import classes from './checks.module.css';

/** Says in red that a legal hold stands on the story, who put it there and why. */
export function HoldNotice({ hold }: { hold: StoryRead['hold'] }) {
  const t = useTranslations('checks.hold');
  if (!hold) return null;
  return (
    <Alert color="red" icon={<IconGavel aria-hidden />} title={t('title')} role="note" mb="md">
      <q className={classes.reason}>{hold.reason}</q>
      <Text size="sm" mt={4}>
        {t('by', { name: hold.by.name })}, <When at={hold.at} />. {t('lifts')}
      </Text>
    </Alert>
  );
}
