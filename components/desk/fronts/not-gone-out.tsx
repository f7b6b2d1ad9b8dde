'use client';

import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { Edition } from '#newsroom/fronts/reading.ts';

/** Says of a front that its last order by the clock came to nothing, or is tried in vain. */
export function NotGoneOut({ editions }: { editions: Edition[] }) {
  const t = useTranslations('fronts.notOut');
  const refusals = useTranslations('refusals');
  const format = useFormatter();
  const waiting = editions.find(({ state, tries }) => state === 'waiting' && tries > 0);
  const edition = waiting ?? (editions[0]?.state === 'failed' ? editions[0] : undefined);
  if (!edition?.at) return null;
  const when = format.dateTime(edition.at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Alert
      color="red"
      icon={<IconAlertTriangle size={18} aria-hidden />}
      title={t(waiting ? 'trying' : 'failed', { when })}
      data-not-out={edition.id}
    >
      {waiting || !edition.why ? null : <Text size="sm">{refusals(edition.why as 'failed')}</Text>}
      <Text size="sm">{t(waiting ? 'tryingText' : 'failedText', { by: edition.by })}</Text>
    </Alert>
  );
}
