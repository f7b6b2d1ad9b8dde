'use client';

import { Button, Group } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl/react';
import { LinkButton } from '#components/desk/link-button.tsx';
import { PageHead } from '#components/desk/page-head.tsx';

/** A fault on a page of the desk; the shell around it stands. */
export default function Broken({ error, reset }: { error: Error; reset: () => void }) {
  const t = useTranslations('desk.pages');
  useEffect(() => console.error(error), [error]);
  return (
    <div role="alert">
      <PageHead title={t('broken')} about={t('brokenHelp')} />
      <Group gap="xs">
        <Button onClick={reset}>{t('again')}</Button>
        <LinkButton href="/desk" variant="default">
          {t('toDesk')}
        </LinkButton>
      </Group>
    </div>
  );
}
