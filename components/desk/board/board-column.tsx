'use client';

import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { Column } from '#newsroom/board/columns.ts';
import { countedUpTo } from '#newsroom/board/counted.ts';
import type { Card } from '#newsroom/board/reading.ts';
import classes from './board.module.css';
import type { ShownColumn } from './use-columns.ts';
import { useMoveWords } from './use-moves.tsx';

/** One column: takes the cards that may come here, and says why the others may not while they are in the hand. */
export function BoardColumn({
  column,
  shown,
  lifted,
  openMore,
  children,
}: {
  column: Column;
  shown: ShownColumn;
  /** The card in the hand. */
  lifted: Card | null;
  openMore: () => Promise<void>;
  children: ReactNode;
}) {
  const t = useTranslations('board');
  const names = useTranslations('stories.act');
  const format = useFormatter();
  const { wayTo } = useMoveWords();
  const root = useRef<HTMLElement>(null);
  const [over, setOver] = useState(false);
  const [reading, setReading] = useState(false);
  const way = lifted ? wayTo(lifted, column) : null;
  const taken = way !== null && 'acts' in way;
  const takes = useRef(taken);
  useEffect(() => {
    takes.current = taken;
  });

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    return dropTargetForElements({
      element,
      canDrop: () => takes.current,
      getData: () => ({ column }),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    });
  }, [column]);

  const { count } = shown;
  return (
    <section
      ref={root}
      aria-labelledby={`column-${column}`}
      className={classes.column}
      data-column={column}
      data-takes={way === null || ('here' in way && way.here) ? undefined : taken}
      data-over={over || undefined}
    >
      <h2 className={classes.head} id={`column-${column}`}>
        {t(`column.${column}`)}
        <span className={classes.count} data-none={count === 0 || undefined}>
          <span aria-hidden="true">
            {count > countedUpTo ? t('many', { count: format.number(countedUpTo) }) : format.number(count)}
          </span>
          <span className="visually-hidden">{t('cards', { count })}</span>
        </span>
      </h2>
      {way === null ? null : 'acts' in way ? (
        <p className={classes.says}>
          {t('move.drop', { act: way.acts.map((act) => names(act)).join(' / ') })}
        </p>
      ) : way.here ? null : (
        <p className={classes.says}>{way.why}</p>
      )}
      {shown.cards.length > 0 ? (
        <ul className={classes.cards}>{children}</ul>
      ) : (
        <p className={classes.empty}>{t(`empty.${column}`)}</p>
      )}
      {shown.more ? (
        <Button
          variant="subtle"
          size="compact-sm"
          fullWidth
          loading={reading}
          aria-label={`${t('more')}: ${t(`column.${column}`)}`}
          onClick={async () => {
            setReading(true);
            await openMore();
            setReading(false);
          }}
        >
          {t('more')}
        </Button>
      ) : null}
    </section>
  );
}
