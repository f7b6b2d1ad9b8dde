'use client';

import { Alert, Button } from '@mantine/core';
import { IconAlarm } from '@tabler/icons-react';
import Link from 'next/link';
import { useTransition } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { OpenAlarm } from '#newsroom/schedules/reading.ts';
import type { Refused } from '#newsroom/words/refused.ts';
import { sayRefused } from '../acts/say-done.tsx';
import classes from './schedule-alarms.module.css';

type TakeUp = (id: string) => Promise<{ done: true } | Refused>;

/** What did not go out as it was told to: in red on the front of those who can act, until one of them takes it up. */
export function ScheduleAlarms({ alarms, takeUp }: { alarms: OpenAlarm[]; takeUp: TakeUp }) {
  const t = useTranslations('schedule.alarms');
  if (alarms.length === 0) return null;
  return (
    <Alert
      color="red"
      variant="outline"
      icon={<IconAlarm aria-hidden />}
      title={t('title', { count: alarms.length })}
      mb="lg"
      className={classes.alarms}
    >
      <ul className={classes.list}>
        {alarms.map((alarm) => (
          <Line key={alarm.id} alarm={alarm} takeUp={takeUp} />
        ))}
      </ul>
    </Alert>
  );
}

function Line({ alarm, takeUp }: { alarm: OpenAlarm; takeUp: TakeUp }) {
  const t = useTranslations('schedule.alarms');
  const list = useTranslations('desk.list');
  const reasons = useTranslations('refusals');
  const format = useFormatter();
  const [busy, start] = useTransition();
  const why = alarm.why as 'not_allowed.embargoed';
  return (
    <li className={classes.line}>
      <div className={classes.words}>
        <Link href={`/desk/stories/${alarm.storyId}/review`}>{alarm.headline || list('untitled')}</Link>
        <span>
          {t(alarm.what, {
            when: format.dateTime(alarm.at, { dateStyle: 'medium', timeStyle: 'short' }),
            minutes: Math.round((alarm.lateMs ?? 0) / 60_000),
          })}{' '}
          {alarm.what === 'failed' && reasons.has(why) ? reasons(why) : null}
        </span>
      </div>
      {alarm.stands ? null : (
        <Button
          size="compact-sm"
          variant="default"
          loading={busy}
          aria-label={t('takeUpOf', { headline: alarm.headline || list('untitled') })}
          onClick={() =>
            start(async () => {
              const answer = await takeUp(alarm.id);
              if ('refused' in answer) sayRefused(answer.sentence);
            })
          }
        >
          {t('takeUp')}
        </Button>
      )}
    </li>
  );
}
