'use client';

import { Button, Table } from '@mantine/core';
import { IconArrowLeft, IconDownload, IconPrinter } from '@tabler/icons-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import { nameIn } from '#newsroom/stories/naming.ts';
import { PageHead } from '../page-head.tsx';
import { useDesk } from '../shell/desk-context.tsx';
import { StateBadges } from '../state-badges.tsx';
import ledger from './ledger.module.css';
import classes from './record.module.css';
import { Answers, Holds, Looks, Releases, SignOffs } from './record-parts.tsx';
import { type SaidRecord, useExact } from './said-record.ts';
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
  const exact = useExact();
  return (
    <Table.ScrollContainer
      minWidth={280}
      type="native"
      tabIndex={0}
      role="region"
      aria-label={t('story.acts')}
    >
      <Table verticalSpacing={5} className={`${classes.table} ${ledger.table}`}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={classes.number}>{t('column.seq')}</Table.Th>
            <Table.Th className={classes.when}>{t('column.at')}</Table.Th>
            <Table.Th className={classes.by}>{t('column.by')}</Table.Th>
            <Table.Th>{t('column.act')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.seq}>
              <Table.Td className={classes.number}>{row.seq}</Table.Td>
              <Table.Td className={classes.when}>
                <time dateTime={row.at.toISOString()}>{exact(row.at)}</time>
              </Table.Td>
              <Table.Td className={classes.by}>{row.by ?? t('newsroom')}</Table.Td>
              <Table.Td>
                {row.said}
                <StateChange before={row.before} after={row.after} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Revisions({ record }: { record: SaidRecord }) {
  const t = useTranslations('ledger');
  const why = useTranslations('stories.why');
  const exact = useExact();
  const { content, row } = record.story;
  return (
    <Table.ScrollContainer
      minWidth={280}
      type="native"
      tabIndex={0}
      role="region"
      aria-label={t('story.revisions')}
    >
      <Table verticalSpacing={5} className={`${classes.table} ${ledger.table}`}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={classes.number}>{t('story.number')}</Table.Th>
            <Table.Th className={classes.when}>{t('column.at')}</Table.Th>
            <Table.Th className={classes.by}>{t('column.by')}</Table.Th>
            <Table.Th>{t('story.headline')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {record.revisions.map((revision) => (
            <Table.Tr key={revision.number}>
              <Table.Td className={classes.number}>{revision.number}</Table.Td>
              <Table.Td className={classes.when}>
                <time dateTime={revision.at.toISOString()}>{exact(revision.at)}</time>
              </Table.Td>
              <Table.Td className={classes.by}>{revision.by.name}</Table.Td>
              <Table.Td>
                <Link
                  href={`/desk/stories/${row.id}/history?read=${revision.number}`}
                  lang={content.language}
                >
                  {revision.headline || '–'}
                </Link>{' '}
                <span className={classes.soft}>{why(revision.why)}</span>
                <p className={classes.hash}>{revision.sha256}</p>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
