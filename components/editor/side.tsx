'use client';

import { Drawer, Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import classes from './editor.module.css';

export type SidePart = 'details' | 'talk';

/** What stands beside the story: its details, and what is said about it. On a phone each is a sheet. */
export function Side({
  wide,
  part,
  onPart,
  onClose,
  open,
  details,
  talk,
  openThreads,
}: {
  wide: boolean;
  part: SidePart;
  onPart: (part: SidePart) => void;
  /** Where it is a sheet: whether it is there. */
  open: boolean;
  onClose: () => void;
  details: ReactNode;
  talk: ReactNode;
  openThreads: number;
}) {
  const t = useTranslations('editor');
  const said = useTranslations('talk');
  const phone = useMediaQuery('(max-width: 48em)', false);
  if (wide)
    return (
      <aside className={classes.side} aria-label={t('details.beside')}>
        <Tabs value={part} onChange={(value) => onPart(value === 'talk' ? 'talk' : 'details')}>
          <Tabs.List mb="sm" grow>
            <Tabs.Tab value="details">{t('details.title')}</Tabs.Tab>
            <Tabs.Tab value="talk" aria-label={said('open', { count: openThreads })}>
              {said('title')}
              {openThreads > 0 ? <span className={classes.tabCount}>{openThreads}</span> : null}
            </Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="details">
            <h2 className="visually-hidden">{t('details.title')}</h2>
            {details}
          </Tabs.Panel>
          <Tabs.Panel value="talk">
            <h2 className="visually-hidden">{said('title')}</h2>
            {talk}
          </Tabs.Panel>
        </Tabs>
      </aside>
    );
  const isTalk = part === 'talk';
  return (
    <Drawer
      opened={open}
      onClose={onClose}
      position={phone && isTalk ? 'bottom' : 'right'}
      size={phone && isTalk ? '85%' : 'min(26rem, 100%)'}
      title={isTalk ? said('title') : t('details.title')}
      // A dialog's <header> would count as a second banner of the page.
      attributes={{ header: { role: 'presentation' } }}
      closeButtonProps={{ 'aria-label': isTalk ? said('close') : t('head.closeDetails') }}
    >
      {isTalk ? talk : details}
    </Drawer>
  );
}
