'use client';

import { Skeleton, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl/react';

/** Of lines as uneven as those of a text, in percent. */
const widths = [96, 88, 92, 70, 94, 85, 90, 62];

/** Stands where a page will be, in about its shape. */
export function LoadingLines() {
  const t = useTranslations('desk.pages');
  return (
    <Stack gap="sm" role="status" aria-label={t('loading')}>
      <Skeleton height={30} width="40%" mb="md" />
      {widths.map((width) => (
        <Skeleton key={width} height={18} width={`${width}%`} />
      ))}
    </Stack>
  );
}
