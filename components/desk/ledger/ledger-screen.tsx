'use client';

import { Button, Menu, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import Link from 'next/link';
import { usePathname, useSearchParams } from 'next/navigation';
import { useTranslations } from 'use-intl/react';
import type { Head } from '#newsroom/ledger/reading.ts';
import { withQuery } from '../list/with-query.ts';
import { PageHead } from '../page-head.tsx';
import { Integrity, type Verify } from './integrity.tsx';
import classes from './ledger.module.css';
import { type LedgerChoices, LedgerFilters } from './ledger-filters.tsx';
import { LedgerTable, type SaidRow } from './ledger-table.tsx';

/** The history of the newsroom: narrowed, read, checked, taken away. */
export function LedgerScreen({
  rows,
  older,
  choices,
  whole,
}: {
  rows: SaidRow[];
  older: number | null;
  choices: LedgerChoices;
  /** For those who may read all of it; null for the others. */
  whole: { head: Head | null; verify: Verify } | null;
}) {
  const t = useTranslations('ledger');
  const path = usePathname();
  const query = useSearchParams();
  const page = (before: number | null) =>
    `${withQuery(path, query, before === null ? {} : { before: String(before) })}`;
  return (
    <>
      <PageHead
        title={t('title')}
        about={t(whole ? 'about' : 'aboutStories')}
        actions={<Export query={query} />}
      />
      {whole ? <Integrity {...whole} /> : null}
      <LedgerFilters {...choices} />
      {rows.length > 0 ? (
        <LedgerTable rows={rows} />
      ) : (
        <div>
          <Text fw={600}>{t('none')}</Text>
          <Text size="sm" c="dimmed">
            {t('noneHelp')}
          </Text>
        </div>
      )}
      {older !== null || query.get('before') ? (
        <nav className={classes.pages} aria-label={t('pages')}>
          {query.get('before') ? (
            <Button component={Link} href={page(null)} variant="default">
              {t('newest')}
            </Button>
          ) : null}
          {older === null ? null : (
            <Button component={Link} href={page(older)} variant="default" rel="next">
              {t('older')}
            </Button>
          )}
        </nav>
      ) : null}
    </>
  );
}

/** What is shown, as a file: the same filter, from the first row to the last. */
function Export({ query }: { query: Pick<URLSearchParams, 'toString'> }) {
  const t = useTranslations('ledger');
  const href = (form: 'csv' | 'json') => withQuery('/api/desk/ledger/export', query, { form });
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />}>
          {t('export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={href('csv')} download>
          {t('exportCsv')}
        </Menu.Item>
        <Menu.Item component="a" href={href('json')} download>
          {t('exportJson')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
