'use client';

import { Table } from '@mantine/core';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { Load, LoadCell } from '#newsroom/planning/load.ts';
import type { Assignable } from '#newsroom/planning/people.ts';
import { ScrollRegion } from '../scroll-region.tsx';
import classes from './planning.module.css';

/** So many words on one day fill the bar. */
const fullDay = 1500;

/** Who carries how much: open, late, and what is due on each of the next days. */
export function LoadTable({
  load,
  days,
  person,
}: {
  load: Load[];
  days: string[];
  person: Assignable | null;
}) {
  const t = useTranslations('planning.assignments');
  const format = useFormatter();
  const day = (of: string) =>
    format.dateTime(new Date(`${of}T12:00:00Z`), { weekday: 'short', day: 'numeric', timeZone: 'UTC' });
  return (
    <div className={classes.load}>
      <h2 className={classes.groupTitle}>{t('loadTitle')}</h2>
      <p className={classes.about}>{t('loadAbout')}</p>
      <ScrollRegion className={classes.loadTable} name={t('loadTitle')}>
        <Table verticalSpacing={5} horizontalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('loadPerson')}</Table.Th>
              <Table.Th className={classes.number}>{t('loadOpen')}</Table.Th>
              <Table.Th className={classes.number}>{t('loadLate')}</Table.Th>
              {days.map((one) => (
                <Table.Th key={one}>{day(one)}</Table.Th>
              ))}
              <Table.Th>{t('loadLater')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {load.map((line) => (
              <Table.Tr key={line.person.id} data-chosen={line.person.id === person?.id || undefined}>
                <Table.Th scope="row" className={classes.person}>
                  <Link
                    href={
                      line.person.id === person?.id
                        ? '/desk/assignments?show=desk'
                        : `/desk/assignments?show=desk&person=${line.person.id}`
                    }
                    aria-current={line.person.id === person?.id || undefined}
                    title={
                      line.person.id === person?.id
                        ? t('everybody')
                        : t('showPerson', { name: line.person.name })
                    }
                  >
                    {line.person.name}
                  </Link>
                </Table.Th>
                <Table.Td className={classes.number}>{line.open || '–'}</Table.Td>
                <Table.Td className={classes.number} data-late={line.late > 0 || undefined}>
                  {line.late || '–'}
                </Table.Td>
                {days.map((one, at) => (
                  <Table.Td key={one}>
                    <Cell cell={line.days[at]} />
                  </Table.Td>
                ))}
                <Table.Td>
                  <Cell cell={line.later} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
    </div>
  );
}

function Cell({ cell }: { cell: LoadCell | undefined }) {
  const t = useTranslations('planning.assignments');
  const format = useFormatter();
  if (!cell || cell.count === 0)
    return (
      <span className={classes.free} role="img" aria-label={t('free')}>
        ·
      </span>
    );
  return (
    <span className={classes.cell}>
      <span className={classes.hidden}>{t('cell', { count: cell.count, words: cell.words })}</span>
      <span aria-hidden="true" className={classes.cellCount}>
        {cell.count}
        {cell.words > 0 ? <span className={classes.cellWords}>{format.number(cell.words)}</span> : null}
      </span>
      <span
        aria-hidden="true"
        className={classes.bar}
        style={{ width: `${Math.max(8, Math.min(100, (cell.words / fullDay) * 100))}%` }}
        data-full={cell.words > fullDay || undefined}
      />
    </span>
  );
}
