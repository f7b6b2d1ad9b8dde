'use client';

import { Text } from '@mantine/core';
import Link from 'next/link';
import { useTranslations } from 'use-intl/react';
import { nameIn } from '#newsroom/stories/naming.ts';
import type { Wait, WaitingList } from '#newsroom/stories/waiting.ts';
import { DueLine } from '../due-line.tsx';
import { useDesk } from '../shell/desk-context.tsx';
import { When } from '../when.tsx';
import classes from './waiting-board.module.css';

/** What waits for the person, a column for each kind of work; columns nobody of their kind fills are not there. */
export function WaitingBoard({ waiting, offered }: { waiting: Record<Wait, WaitingList>; offered: Wait[] }) {
  const t = useTranslations('desk.waiting');
  const total = offered.reduce((sum, wait) => sum + waiting[wait].count, 0);
  if (offered.length === 0) return null;
  return (
    <section aria-labelledby="waiting-title" className={classes.section}>
      <h2 id="waiting-title" className="visually-hidden">
        {t('title')}
      </h2>
      {total === 0 ? (
        <p className={classes.nothing}>{t('nothing')}</p>
      ) : (
        <div className={classes.board}>
          {offered
            // Nobody has to do anything about what goes out by itself: without any, there is no column.
            .filter((wait) => wait !== 'to_go_out' || waiting[wait].count > 0)
            .map((wait) => (
              <Column key={wait} wait={wait} list={waiting[wait]} />
            ))}
        </div>
      )}
    </section>
  );
}

const listOf: Record<Wait, string> = {
  to_write: 'working=draft',
  to_fix: 'working=changes_requested',
  to_approve: 'working=submitted',
  to_publish: 'working=approved',
  to_go_out: 'clock=scheduled',
};

function Column({ wait, list }: { wait: Wait; list: WaitingList }) {
  const t = useTranslations('desk.waiting');
  const words = useTranslations('desk.list');
  const hold = useTranslations('checks.hold');
  const { language } = useDesk();
  const leadsTo = wait === 'to_approve' ? '/review' : '';
  return (
    <div className={classes.column}>
      <h3 className={classes.head}>
        {t(wait)}
        <span className={classes.count} data-none={list.count === 0 || undefined}>
          {list.andMore ? t('many', { count: list.count }) : list.count}
        </span>
      </h3>
      {list.count === 0 ? (
        <Text size="sm" c="dimmed">
          {t(`none.${wait}`)}
        </Text>
      ) : (
        <ul className={classes.lines}>
          {list.lines.map((line) => (
            <li key={line.id} className={classes.line}>
              <Link
                href={`/desk/stories/${line.id}${leadsTo}`}
                className={classes.headline}
                lang={line.language}
              >
                {line.headline || words('untitled')}
              </Link>
              <span className={classes.about}>
                {line.held ? <strong className={classes.held}>{hold('badge')} · </strong> : null}
                {[
                  line.section ? nameIn(line.section, language) : words('noSection'),
                  wait === 'to_approve' || wait === 'to_publish' || wait === 'to_go_out'
                    ? line.bylines.map((name) => nameIn(name, line.language)).join(', ')
                    : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
                {wait === 'to_go_out' ? null : (
                  <>
                    {' · '}
                    <When at={line.stateSince} />
                  </>
                )}
              </span>
              {wait === 'to_go_out' ? <DueLine scheduledFor={line.scheduledFor} embargoUntil={null} /> : null}
            </li>
          ))}
        </ul>
      )}
      {list.count > list.lines.length ? (
        <Link href={`/desk?${listOf[wait]}#stories`} className={classes.all}>
          {t('all')}
        </Link>
      ) : null}
    </div>
  );
}
