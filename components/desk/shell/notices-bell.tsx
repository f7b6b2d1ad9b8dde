'use client';

import { ActionIcon, Button, Group, Popover, Text } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import Link from 'next/link';
import { useState, useTransition } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Notice } from '#newsroom/notices/reading.ts';
import { useLivePage } from '../live/use-live-page.ts';
import { NoticeSentence } from '../notices/notice-sentence.tsx';
import { When } from '../when.tsx';
import classes from './notices-bell.module.css';

/** What happened to what concerns one, since one last looked. */
export function NoticesBell({
  notices,
  seeNotices,
}: {
  notices: Notice[];
  seeNotices: (upTo: number) => Promise<void>;
}) {
  const t = useTranslations('notices');
  const [opened, setOpened] = useState(false);
  const [busy, start] = useTransition();
  useLivePage(['notices']);
  const newest = Math.max(0, ...notices.map((notice) => notice.id));
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width={360}
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          aria-label={t('bell', { count: notices.length })}
          onClick={() => setOpened(!opened)}
          className={classes.bell}
        >
          <IconBell size={20} stroke={1.6} aria-hidden />
          {notices.length > 0 ? (
            <span className={classes.number} aria-hidden="true">
              {notices.length}
            </span>
          ) : null}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={t('title')} className={classes.dropdown}>
        <Group justify="space-between" className={classes.head}>
          <Text fw={600} size="sm">
            {t('title')}
          </Text>
          {notices.length > 0 ? (
            <Button
              size="compact-xs"
              variant="subtle"
              loading={busy}
              onClick={() => start(() => seeNotices(newest))}
            >
              {t('seenAll')}
            </Button>
          ) : null}
        </Group>
        {notices.length === 0 ? (
          <Text size="sm" c="dimmed" p="sm" pt={0}>
            {t('none')}
          </Text>
        ) : (
          <ul className={classes.list}>
            {notices.map((notice) => (
              <li key={notice.id}>
                <Link
                  href={notice.href}
                  className={classes.notice}
                  data-alarm={notice.alarm || undefined}
                  onClick={() => setOpened(false)}
                >
                  <span>
                    <NoticeSentence notice={notice} />
                  </span>
                  {notice.note ? <q className={classes.note}>{notice.note}</q> : null}
                  <Text size="xs" c="dimmed" span>
                    <When at={notice.at} />
                  </Text>
                </Link>
              </li>
            ))}
          </ul>
        )}
        <Link href="/desk/notices" className={classes.all} onClick={() => setOpened(false)}>
          {t('all')}
        </Link>
      </Popover.Dropdown>
    </Popover>
  );
}
