'use client';

import { Button, Group, SegmentedControl, Select, Text } from '@mantine/core';
import { IconCheck, IconChecks } from '@tabler/icons-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { useTranslations } from 'use-intl/react';
import { type NoticeKind, noticeKinds } from '#newsroom/notices/kinds.ts';
import type { NoticeLine } from '#newsroom/notices/reading.ts';
import { PageHead } from '../page-head.tsx';
import { When } from '../when.tsx';
import { NoticeSentence } from './notice-sentence.tsx';
import classes from './notices-page.module.css';

type Asked = { unseen: boolean; kind?: NoticeKind; before?: number };

/** All of one's notices, seen and unseen. */
export function NoticesPage({
  notices,
  older,
  asked,
  seeNotice,
  seeNotices,
}: {
  notices: NoticeLine[];
  older: number | null;
  asked: Asked;
  seeNotice: (id: number) => Promise<void>;
  seeNotices: (upTo: number) => Promise<void>;
}) {
  const t = useTranslations('notices');
  const router = useRouter();
  const [busy, start] = useTransition();
  const newest = Math.max(0, ...notices.map(({ id }) => id));
  const unseen = notices.some(({ seenAt }) => seenAt === null);
  const go = (next: Partial<Asked>) => router.push(addressOf({ ...asked, before: undefined, ...next }));
  return (
    <div className={classes.page}>
      <PageHead
        title={t('title')}
        about={t('page.about')}
        actions={
          unseen && asked.before === undefined ? (
            <Button
              variant="default"
              loading={busy}
              leftSection={<IconChecks size={16} aria-hidden />}
              onClick={() => start(() => seeNotices(newest))}
            >
              {t('seenAll')}
            </Button>
          ) : undefined
        }
      />
      <Group mb="md" align="flex-end">
        <SegmentedControl
          aria-label={t('page.show')}
          value={asked.unseen ? 'unseen' : 'every'}
          onChange={(value) => go({ unseen: value === 'unseen' })}
          data={(['every', 'unseen'] as const).map((value) => ({ value, label: t(`page.${value}`) }))}
        />
        <Select
          label={t('page.group')}
          placeholder={t('page.anyGroup')}
          value={asked.kind ?? null}
          onChange={(kind) => go({ kind: (kind as NoticeKind | null) ?? undefined })}
          data={noticeKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          clearable
          clearButtonProps={{ 'aria-label': t('page.anyGroup') }}
          w={220}
        />
      </Group>
      {notices.length === 0 ? (
        <Text c="dimmed">{t('page.none')}</Text>
      ) : (
        <ul className={classes.list}>
          {notices.map((notice) => (
            <li key={notice.id} className={classes.line} data-alarm={notice.alarm || undefined}>
              <div className={classes.words}>
                <Link
                  href={notice.href}
                  className={classes.link}
                  data-seen={notice.seenAt !== null || undefined}
                >
                  <NoticeSentence notice={notice} />
                </Link>
                {notice.note ? <q className={classes.note}>{notice.note}</q> : null}
                <Text size="xs" c="dimmed">
                  {t(`kind.${notice.kind}`)} · <When at={notice.at} />
                </Text>
              </div>
              {notice.seenAt === null ? (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  leftSection={<IconCheck size={14} aria-hidden />}
                  onClick={() => start(() => seeNotice(notice.id))}
                >
                  {t('seenOne')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <Group mt="md">
        {asked.before === undefined ? null : (
          <Button component={Link} href={addressOf({ ...asked, before: undefined })} variant="default">
            {t('page.newest')}
          </Button>
        )}
        {older === null ? null : (
          <Button component={Link} href={addressOf({ ...asked, before: older })} variant="default">
            {t('page.older')}
          </Button>
        )}
      </Group>
    </div>
  );
}

function addressOf({ unseen, kind, before }: Asked): string {
  const query = new URLSearchParams({
    ...(unseen ? { show: 'unseen' } : {}),
    ...(kind ? { about: kind } : {}),
    ...(before === undefined ? {} : { before: String(before) }),
  });
  return query.size > 0 ? `/desk/notices?${query}` : '/desk/notices';
}
