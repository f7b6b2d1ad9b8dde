'use client';

import Link from 'next/link';
import { useTranslations } from 'use-intl/react';
import type { LedgerRow } from '#newsroom/ledger/reading.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import { useDesk } from '../shell/desk-context.tsx';
import { When } from '../when.tsx';
import classes from './ledger.module.css';
import { RowsTable } from './rows-table.tsx';
import { StateChange } from './state-change.tsx';

export type SaidRow = LedgerRow & {
  /** What was done, in words. */
  said: string;
};

/** Rows of the ledger, newest first, each with all that was sealed. */
export function LedgerTable({ rows }: { rows: SaidRow[] }) {
  const t = useTranslations('ledger');
  return (
    <RowsTable
      label={t('title')}
      number={t('column.seq')}
      what={t('column.act')}
      rows={rows.map((row) => ({
        number: row.seq,
        at: <When at={row.at} exact />,
        by: row.by ?? t('newsroom'),
        what: (
          <>
            <div className={classes.act}>
              <span>{row.said}</span>
              <About row={row} />
            </div>
            <StateChange before={row.before} after={row.after} />
            <details className={classes.details}>
              <summary>{t('details')}</summary>
              <Sealed row={row} />
            </details>
          </>
        ),
      }))}
    />
  );
}

function About({ row }: { row: SaidRow }) {
  const t = useTranslations('ledger.kind');
  const list = useTranslations('desk.list');
  const { language } = useDesk();
  const { subject, subjectKind, subjectId } = row;
  if (subjectKind === 'story')
    return (
      <Link href={`/desk/stories/${subjectId}/ledger`} lang={subject?.language}>
        {subject?.names.en || list('untitled')}
      </Link>
    );
  const kind = t.has(subjectKind as 'story') ? t(subjectKind as 'story') : subjectKind;
  return <span className={classes.about}>{[kind, nameIn(subject?.names, language)].join(' ').trim()}</span>;
}

function Sealed({ row }: { row: SaidRow }) {
  const t = useTranslations('ledger');
  return (
    <dl className={classes.sealed}>
      {(['before', 'after'] as const).map((side) =>
        row[side] === null ? null : (
          <div key={side}>
            <dt>{t(side)}</dt>
            <dd>
              <pre className={classes.json}>{JSON.stringify(row[side], null, 2)}</pre>
            </dd>
          </div>
        ),
      )}
      <div>
        <dt>{t('hash')}</dt>
        <dd className={classes.hash}>{row.hash}</dd>
      </div>
    </dl>
  );
}
