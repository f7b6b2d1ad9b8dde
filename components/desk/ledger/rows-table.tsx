'use client';

import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import classes from './ledger.module.css';

export type Row = { number: number; at: ReactNode; by: string; what: ReactNode };

/** Rows with a number, a time, a person and what it is about; on a phone what it is about stands below the rest. */
export function RowsTable({
  label,
  number,
  what,
  rows,
}: {
  label: string;
  /** Head of the first column. */
  number: string;
  /** Head of the last column. */
  what: string;
  rows: Row[];
}) {
  const t = useTranslations('ledger.column');
  return (
    <Table.ScrollContainer minWidth={280} type="native" tabIndex={0} role="region" aria-label={label}>
      <Table verticalSpacing={6} className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={classes.seq}>{number}</Table.Th>
            <Table.Th className={classes.when}>{t('at')}</Table.Th>
            <Table.Th className={classes.by}>{t('by')}</Table.Th>
            <Table.Th>{what}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.number}>
              <Table.Td className={classes.seq}>{row.number}</Table.Td>
              <Table.Td className={classes.when}>{row.at}</Table.Td>
              <Table.Td className={classes.by}>{row.by}</Table.Td>
              <Table.Td>{row.what}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
