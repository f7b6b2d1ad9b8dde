'use client';

import { Anchor, Table, Text, Title } from '@mantine/core';
import { useSearchParams } from 'next/navigation';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { type TableName, tableNames } from '#newsroom/figures/tables.ts';
import classes from './figures.module.css';

type Cell = string | number | null;

/** One question about the desk: a chart, and the numbers behind it in a table anybody can read. */
export function FigurePart({
  name,
  title,
  about,
  said,
  chart,
  head,
  rows,
}: {
  /** Of a table that can be taken away as a file, or any other of its own. */
  name: TableName | `reads-${string}`;
  title: string;
  about: string;
  /** The answer in a sentence. */
  said?: ReactNode;
  chart: ReactNode;
  head: string[];
  rows: Cell[][];
}) {
  const t = useTranslations('figures');
  const query = useSearchParams();
  const file = new URLSearchParams(query.toString());
  file.set('table', name);
  return (
    <section className={classes.part} aria-labelledby={`figure-${name}`}>
      <div className={classes.partHead}>
        <Title order={2} size="h4" id={`figure-${name}`}>
          {title}
        </Title>
        {rows.length > 0 && tableNames.some((each) => each === name) ? (
          <Anchor
            href={`/api/desk/figures/export?${file}`}
            download
            size="sm"
            underline="always"
            aria-label={t('exportOf', { title })}
          >
            {t('export')}
          </Anchor>
        ) : null}
      </div>
      <Text size="sm" c="dimmed">
        {about}
      </Text>
      {said ? <Text mt={6}>{said}</Text> : null}
      {rows.length > 0 ? (
        <>
          <div role="img" aria-label={t('chart', { title })} className={classes.chart}>
            {chart}
          </div>
          <Table.ScrollContainer
            minWidth={320}
            type="native"
            tabIndex={0}
            role="region"
            aria-label={`${title}: ${t('numbers')}`}
            mah={360}
          >
            <Table verticalSpacing={4} className={classes.table}>
              <Table.Thead>
                <Table.Tr>
                  {head.map((cell, place) => (
                    <Table.Th key={cell} scope="col" className={place > 0 ? classes.number : undefined}>
                      {cell}
                    </Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {rows.map(([first, ...cells]) => (
                  <Table.Tr key={String(first)}>
                    <Table.Th scope="row" fw={400}>
                      {first}
                    </Table.Th>
                    {cells.map((cell, place) => (
                      <Table.Td key={head[place + 1]} className={classes.number}>
                        {cell ?? '–'}
                      </Table.Td>
                    ))}
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </>
      ) : (
        <p className={classes.none}>{t('none')}</p>
      )}
    </section>
  );
}
