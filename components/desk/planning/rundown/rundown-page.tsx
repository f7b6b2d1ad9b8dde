'use client';

import { ActionIcon, Button, Group } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconPrinter } from '@tabler/icons-react';
import Link from 'next/link';
import type { CSSProperties } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { Rundown } from '#newsroom/planning/rundown.ts';
import { dayAfter } from '#newsroom/zoned-time.ts';
import { LinkButton } from '../../link-button.tsx';
import { PageHead } from '../../page-head.tsx';
import { useDesk } from '../../shell/desk-context.tsx';
import classes from './rundown.module.css';
import { RundownAround } from './rundown-around.tsx';
import { RundownTable } from './rundown-table.tsx';

/** A day of the paper on one page: to look at, and to print and pin up. */
export function RundownPage({ day, today, rundown }: { day: string; today: string; rundown: Rundown }) {
  const t = useTranslations('planning.rundown');
  const format = useFormatter();
  const { timeZone } = useDesk();
  const to = (other: string) => (other === today ? '/desk/rundown' : `/desk/rundown?day=${other}`);
  const { bySection, events, out, late, asked, written } = rundown;
  const work = bySection.reduce((sum, { lines }) => sum + lines.length, 0);
  const empty = work + events.length + out.length === 0;
  // On paper every line is one line, and all of them are one page.
  const rows = work + bySection.length + events.length + out.length + 7;
  return (
    <div className={classes.page} style={{ '--rows': rows } as CSSProperties}>
      <PageHead
        title={t('titleOf', {
          day: format.dateTime(new Date(`${day}T12:00:00Z`), { dateStyle: 'full', timeZone: 'UTC' }),
        })}
        about={
          <>
            {t('summary', { work, late })}
            {asked > 0 ? (
              <> {t('lengths', { asked: format.number(asked), written: format.number(written) })}</>
            ) : null}{' '}
            {t('zone', { zone: timeZone })}
          </>
        }
        actions={
          <Group gap={6} className={classes.tools}>
            <ActionIcon
              component={Link}
              href={to(dayAfter(day, -1))}
              variant="default"
              size={36}
              aria-label={t('before')}
            >
              <IconChevronLeft size={18} aria-hidden />
            </ActionIcon>
            {day === today ? null : (
              <LinkButton href={to(today)} variant="default">
                {t('today')}
              </LinkButton>
            )}
            <ActionIcon
              component={Link}
              href={to(dayAfter(day))}
              variant="default"
              size={36}
              aria-label={t('after')}
            >
              <IconChevronRight size={18} aria-hidden />
            </ActionIcon>
            <Button
              variant="default"
              leftSection={<IconPrinter size={16} aria-hidden />}
              onClick={() => window.print()}
            >
              {t('print')}
            </Button>
          </Group>
        }
      />
      {empty ? <p className={classes.none}>{t('none')}</p> : null}
      <RundownAround events={events} out={out} />
      {work > 0 ? <RundownTable bySection={bySection} day={day} /> : null}
    </div>
  );
}
