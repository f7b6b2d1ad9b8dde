'use client';

import { Skeleton, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl/react';

/** Stands where a page will be, in about its shape. */
export function LoadingLines({ lines = 8 }: { lines?: number }) {
  const t = useTranslations('desk.pages');
  return (
    <Stack gap="sm" role="status" aria-label={t('loading')}>
      <Skeleton height={30} width="40%" mb="md" />
      {Array.from({ length: lines }, (_, nth) => (
        <Skeleton key={`line-${nth + 1}`} height={18} width={`${96 - ((nth * 37) % 30)}%`} />
      ))}
    </Stack>
  );
}
