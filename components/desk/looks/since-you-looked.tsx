'use client';

import { Button, Modal } from '@mantine/core';
import { IconEyeCheck, IconHistoryToggle } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import { ComparisonView } from '../compare/comparison-view.tsx';
import { LedgerLines } from '../history/ledger-lines.tsx';
import classes from './since.module.css';
import { useSince } from './use-since.ts';

/** In the head of a story: how much others changed since one last looked; a press shows what. */
export function SinceYouLooked({ storyId, language }: { storyId: string; language: 'en' | 'ko' }) {
  const t = useTranslations('history.since');
  const format = useFormatter();
  const [open, setOpen] = useState(false);
  const { since, caughtUp } = useSince(storyId);
  if (!since) return null;
  const when = format.dateTime(since.at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <Button
        size="compact-sm"
        variant="light"
        leftSection={<IconHistoryToggle size={15} aria-hidden />}
        className={classes.news}
        onClick={() => setOpen(true)}
      >
        {t('news', { count: since.count, when })}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        size="xl"
        title={t('title', { when })}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        {since.comparison ? (
          <section aria-label={t('words')}>
            <h3 className={classes.part}>{t('words')}</h3>
            <ComparisonView
              comparison={since.comparison}
              names={since.names}
              layout="inline"
              language={language}
            />
          </section>
        ) : null}
        {since.acts.length > 0 ? (
          <section aria-label={t('acts')}>
            <h3 className={classes.part}>{t('acts')}</h3>
            <LedgerLines lines={since.acts} />
          </section>
        ) : null}
        <Button
          mt="md"
          leftSection={<IconEyeCheck size={16} aria-hidden />}
          onClick={() => {
            setOpen(false);
            caughtUp();
          }}
        >
          {t('caughtUp')}
        </Button>
      </Modal>
    </>
  );
}
