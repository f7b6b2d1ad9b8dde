'use client';

import { Button } from '@mantine/core';
import { IconArrowLeft, IconDownload, IconPrinter } from '@tabler/icons-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import { nameIn } from '#newsroom/stories/naming.ts';
import { PageHead } from '../page-head.tsx';
import { useDesk } from '../shell/desk-context.tsx';
import { StateBadges } from '../state-badges.tsx';
import classes from './record.module.css';
import { Answers, Exact, Holds, Looks, Releases, SignOffs } from './record-parts.tsx';
import { RowsTable } from './rows-table.tsx';
import type { SaidRecord } from './said-record.ts';
import { StateChange } from './state-change.tsx';

/** Who wrote, changed, approved and published a story, and when, on one page to be read or printed. */
export function StoryRecordScreen({ record, takenAt }: { record: SaidRecord; takenAt: Date }) {
  const t = useTranslations('ledger.story');
  const list = useTranslations('desk.list');
  const format = useFormatter();
  const { timeZone } = useDesk();
  const { story, head } = record;
  const { row, content } = story;
  const file = (form: string) => `/api/desk/ledger/export?form=${form}&kind=story&subject=${row.id}`;
  return (
    <article className={classes.record}>
      <PageHead
        above={
          <Link href={`/desk/stories/${row.id}`} className={classes.back}>
            <IconArrowLeft size={14} aria-hidden /> {t('back')}
          </Link>
        }
        title={<span lang={content.language}>{content.headline || list('untitled')}</span>}
        about={t('about', {
          when: format.dateTime(takenAt, { dateStyle: 'long', timeStyle: 'short' }),
          zone: timeZone,
        })}
        actions={
          <div className={classes.tools}>
            <Button
              component="a"
              href={file('csv')}
              download
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden />}
            >
              {t('export')}
            </Button>
            <Button component="a" href={file('json')} download variant="default">
              {t('exportJson')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconPrinter size={16} aria-hidden />}
              onClick={() => window.print()}
            >
              {t('print')}
            </Button>
          </div>
        }
      />
      <Facts record={record} />
      <Part title={t('acts')}>
        <Acts rows={record.rows} />
      </Part>
      <Part title={t('revisions')}>
        <Revisions record={record} />
      </Part>
      <Part title={t('reviews')}>
        <Answers record={record} />
      </Part>
      <Part title={t('publications')}>
        <Releases record={record} />
      </Part>
      <Part title={t('holds')}>
        <Holds holds={record.holds} />
      </Part>
      <Part title={t('signOffs')}>
        <SignOffs signOffs={record.signOffs} />
      </Part>
      <Part title={t('looks')}>
        <Looks looks={record.looks} />
      </Part>
      <p className={classes.how}>{t('how')}</p>
      {head ? <p className={classes.hash}>{t('seal', { seq: head.seq, hash: head.hash })}</p> : null}
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.part}>
      <h2 className={classes.title}>{title}</h2>
      {children}
    </section>
  );
}

function Facts({ record }: { record: SaidRecord }) {
  const t = useTranslations('ledger.story');
  const languages = useTranslations('stories.language');
  const { language } = useDesk();
  const { row, section, content, facts } = record.story;
  const shown: [string, ReactNode][] = [
    [t('id'), <code key="id">{row.id}</code>],
    [t('language'), languages(content.language)],
    [t('section'), nameIn(section?.names, language) || t('noSection')],
    [
      t('state'),
      <StateBadges
        key="state"
        working={row.working}
        public={row.public}
        newlyApproved={facts.newlyApproved}
      />,
    ],
    ...(row.slug ? ([[t('address'), `/${row.language}/stories/${row.slug}`]] as [string, ReactNode][]) : []),
  ];
  return (
    <dl className={classes.facts}>
      {shown.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Acts({ rows }: { rows: SaidRecord['rows'] }) {
  const t = useTranslations('ledger');
  return (
    <RowsTable
      label={t('story.acts')}
      number={t('column.seq')}
      what={t('column.act')}
      rows={rows.map((row) => ({
        number: row.seq,
        at: <Exact at={row.at} />,
        by: row.by ?? t('newsroom'),
        what: (
          <>
            {row.said}
            <StateChange before={row.before} after={row.after} />
          </>
        ),
      }))}
    />
  );
}

function Revisions({ record }: { record: SaidRecord }) {
  const t = useTranslations('ledger.story');
  const why = useTranslations('stories.why');
  const { content, row } = record.story;
  return (
    <RowsTable
      label={t('revisions')}
      number={t('number')}
      what={t('headline')}
      rows={record.revisions.map((revision) => ({
        number: revision.number,
        at: <Exact at={revision.at} />,
        by: revision.by.name,
        what: (
          <>
            <Link href={`/desk/stories/${row.id}/history?read=${revision.number}`} lang={content.language}>
              {revision.headline || '–'}
            </Link>{' '}
            <span className={classes.soft}>{why(revision.why)}</span>
            <p className={classes.hash}>{revision.sha256}</p>
          </>
        ),
      }))}
    />
  );
}
