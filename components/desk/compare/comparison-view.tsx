'use client';

import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Comparison, RowChange } from '#newsroom/stories/comparing.ts';
import type { Names } from '#newsroom/stories/names-in.ts';
import { inOrder } from '../in-order.ts';
import classes from './compare.module.css';
import { FieldChanges } from './field-changes.tsx';
import { RowView } from './row-view.tsx';

/** So many unchanged paragraphs stay on either side of a change, to read it in its place. */
const around = 1;

/** How two states of a story differ: fields first, then the body, with what stayed the same folded away. */
export function ComparisonView({
  comparison,
  names,
  layout,
  language,
}: {
  comparison: Comparison;
  names: Names;
  layout: 'inline' | 'sides';
  /** Of the story. */
  language: 'en' | 'ko';
}) {
  const t = useTranslations('history.compare');
  if (comparison.changes === 0)
    return (
      <Text c="dimmed" className={classes.none}>
        {t('nothing')}
      </Text>
    );
  return (
    <div lang={language}>
      {comparison.structure ? <p className={classes.note}>{t('structure')}</p> : null}
      <FieldChanges comparison={comparison} names={names} />
      <div className={classes.body} data-layout={layout}>
        {layout === 'sides' ? (
          <div className={classes.sideHeads}>
            <span>{t('before')}</span>
            <span>{t('after')}</span>
          </div>
        ) : null}
        {folded(comparison.rows).map((part) =>
          part.same ? (
            <Fold key={`fold-${part.from}`} rows={part.rows} layout={layout} />
          ) : (
            <Rows key={`rows-${part.from}`} rows={part.rows} layout={layout} />
          ),
        )}
      </div>
    </div>
  );
}

function Rows({ rows, layout }: { rows: RowChange[]; layout: 'inline' | 'sides' }) {
  return inOrder(rows).map(({ thing: change, place }) =>
    layout === 'inline' ? (
      <RowView key={place} change={change} side="both" />
    ) : (
      <div key={place} className={classes.sides}>
        <RowView change={change.kind === 'added' ? { ...change, before: null } : change} side="before" />
        {change.after ? (
          <RowView change={change} side="after" />
        ) : (
          <div className={classes.blank} aria-hidden="true" />
        )}
      </div>
    ),
  );
}

function Fold({ rows, layout }: { rows: RowChange[]; layout: 'inline' | 'sides' }) {
  const t = useTranslations('history.compare');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        size="compact-xs"
        color="gray"
        className={classes.fold}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t(open ? 'hideSame' : 'showSame', { count: rows.length })}
      </Button>
      {open ? <Rows rows={rows} layout={layout} /> : null}
    </>
  );
}

type Part = { same: boolean; from: number; rows: RowChange[] };

/** Cuts the rows into those to show and runs of unchanged ones long enough to fold. */
function folded(rows: RowChange[]): Part[] {
  const near = rows.map((_, at) =>
    rows.slice(Math.max(0, at - around), at + around + 1).some((row) => row.kind !== 'same'),
  );
  const parts: Part[] = [];
  rows.forEach((row, at) => {
    const same = !near[at];
    const last = parts.at(-1);
    if (last?.same === same) last.rows.push(row);
    else parts.push({ same, from: at, rows: [row] });
  });
  return parts.map((part) => (part.rows.length < 2 ? { ...part, same: false } : part));
}
