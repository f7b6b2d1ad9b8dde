'use client';

import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { EarlierTheme } from '#newsroom/theme/reading.ts';
import { Part } from '../part.tsx';

/** What was published before, each to be had again. */
export function EarlierThemes(props: { published: EarlierTheme[]; restore: (id: string) => void }) {
  const t = useTranslations('theme.earlier');
  const format = useFormatter();
  return (
    <Part title={t('title')}>
      {props.published.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('none')}
        </Text>
      )}
      <Stack gap="xs">
        {props.published.map((theme, place) => {
          const when = () => (
            <time key="when" dateTime={theme.publishedAt.toISOString()}>
              {format.dateTime(theme.publishedAt, { dateStyle: 'medium', timeStyle: 'short' })}
            </time>
          );
          return (
            <Group key={theme.id} justify="space-between" gap="xs">
              <Text size="sm">
                {theme.by ? t.rich('by', { name: theme.by, when }) : t.rich('nobody', { when })}
              </Text>
              {place === 0 ? (
                <Badge variant="default">{t('now')}</Badge>
              ) : (
                <Button size="compact-sm" variant="default" onClick={() => props.restore(theme.id)}>
                  {t('restore')}
                </Button>
              )}
            </Group>
          );
        })}
      </Stack>
    </Part>
  );
}
