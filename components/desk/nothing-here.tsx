'use client';

import { useTranslations } from 'use-intl/react';
import { LinkButton } from './link-button.tsx';
import { PageHead } from './page-head.tsx';

/** An address of the desk at which there is nothing. */
export function NothingHere() {
  const t = useTranslations('desk.pages');
  return (
    <>
      <PageHead title={t('notFound')} about={t('notFoundHelp')} />
      <LinkButton href="/desk">{t('toDesk')}</LinkButton>
    </>
  );
}
