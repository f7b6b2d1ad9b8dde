'use client';

import { useTranslations } from 'use-intl/react';
import type { Row, RowChange } from '#newsroom/stories/comparing.ts';
import classes from './compare.module.css';
import { PictureChangeView } from './picture-change.tsx';
import { Pieces, type Side } from './pieces.tsx';

const signs = { same: '', added: '+', removed: '−', changed: '~' } as const;

/** One paragraph of a comparison, in one text or on one side of two. */
export function RowView({ change, side }: { change: RowChange; side: Side }) {
  const t = useTranslations('history.compare');
  const row = side === 'before' ? change.before : (change.after ?? change.before);
  if (!row) return <div className={classes.blank} aria-hidden="true" />;
  return (
    <div className={classes.row} data-kind={change.kind}>
      <span className={classes.sign} aria-hidden="true">
        {signs[change.kind]}
      </span>
      <div className={classes.words}>
        {change.kind === 'same' ? null : <span className="visually-hidden">{t(`row.${change.kind}`)}</span>}
        <Where row={row} />
        {change.reshaped && side !== 'before' && change.before && change.after ? (
          <small className={classes.note}>
            {t('reshaped', { from: shapeIn(change.before, t), to: shapeIn(change.after, t) })}
          </small>
        ) : null}
        <Text row={row} change={change} side={side} />
      </div>
    </div>
  );
}

function Text({ row, change, side }: { row: Row; change: RowChange; side: Side }) {
  const t = useTranslations('history.compare');
  if (change.picture) return <PictureChangeView change={change.picture} side={side} />;
  if (row.kind === 'divider')
    return (
      <p className={classes.divider}>
        {change.kind === 'added' ? <ins>{t('kind.divider')}</ins> : null}
        {change.kind === 'removed' ? <del>{t('kind.divider')}</del> : null}
        {change.kind === 'same' || change.kind === 'changed' ? t('kind.divider') : null}
      </p>
    );
  const empty = change.pieces.every((piece) => piece.text === '');
  return (
    <p className={classes.text} data-kind={row.kind} data-item={isItem(row) || undefined}>
      {empty ? <small className={classes.note}>{t('emptyParagraph')}</small> : null}
      <Pieces pieces={change.pieces} side={side} />
    </p>
  );
}

/** Whether a list's item begins here. */
function isItem({ within }: Row): boolean {
  const last = within.findLast((at) => at.in !== 'quote');
  return last !== undefined && last.begins !== null;
}

/** A label for what is not a plain paragraph. */
function Where({ row }: { row: Row }) {
  const t = useTranslations('history.compare');
  const plain = row.kind === 'paragraph' && row.within.every((at) => at.begins !== 'all');
  return plain ? null : <small className={classes.where}>{shapeIn(row, t)}</small>;
}

function shapeIn(row: Row, t: ReturnType<typeof useTranslations<'history.compare'>>): string {
  // Who is quoted, and the like, say themselves what they belong to.
  const within = ['cite', 'list_start'].includes(row.kind) ? [] : row.within;
  return [
    ...within.map((at) => t(`in.${at.in}`) + (at.begins === null ? ` (${t('goesOn')})` : '')),
    ...(row.kind === 'paragraph' && row.within.length > 0 ? [] : [t(`kind.${row.kind}`)]),
  ].join(', ');
}
