'use client';

import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { getElementFromPointWithoutHoneypot } from '@atlaskit/pragmatic-drag-and-drop/get-element-from-point-without-honey-pot';
import { useSearchParams } from 'next/navigation';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useNow, useTranslations } from 'use-intl/react';
import { type Column, columns } from '#newsroom/board/columns.ts';
import type { Board as BoardRead, Card } from '#newsroom/board/reading.ts';
import { sayRefused } from '../acts/say-done.tsx';
import { ManyBar, type Named } from '../many/many-bar.tsx';
import { SelectionProvider } from '../many/selection.tsx';
import { useWhoIsIn } from '../presence/use-who-is-in.ts';
import classes from './board.module.css';
import { BoardCard } from './board-card.tsx';
import { BoardColumn } from './board-column.tsx';
import { useBoardKeys } from './use-board-keys.ts';
import { type ReadMore, useColumns } from './use-columns.ts';
import { useMoves, useMoveWords } from './use-moves.tsx';
import { useOthersMoves } from './use-others-moves.ts';

/** The newsroom's stories by where they stand. A drag, a menu and a key do the same: the act that leads there. */
export function Board({
  board,
  readMore,
  sections,
}: {
  board: BoardRead;
  readMore: ReadMore;
  sections: Named[];
}) {
  const t = useTranslations('board');
  const query = useSearchParams().toString();
  const now = useNow({ updateInterval: 20_000 });
  const { headlineOf, wayTo } = useMoveWords();
  const { shown, openMore } = useColumns(board, readMore, query);
  const [said, say] = useState('');
  const [lifted, setLifted] = useState<Card | null>(null);
  const [menu, setMenu] = useState<string | null>(null);
  const { move, start, moving, dialogs } = useMoves(say);
  const root = useRef<HTMLDivElement>(null);
  const cards = useMemo(
    () => new Map(columns.flatMap((column) => shown[column].cards.map((card) => [card.id, card] as const))),
    [shown],
  );
  const order = useMemo(() => [...cards.keys()], [cards]);
  const present = useWhoIsIn(order);

  useOthersMoves(shown, moving, say);
  useBoardKeys(root, setMenu);

  function refuse(card: Card, why: string) {
    sayRefused(why);
    say(t('move.refused', { headline: headlineOf(card), why }));
  }

  const drag = useRef({ lift: (_id: unknown) => {}, drop: (_id: unknown, _column: Column | null) => {} });
  useEffect(() => {
    const cardOf = (id: unknown) => (typeof id === 'string' ? cards.get(id) : undefined);
    drag.current = {
      lift(id) {
        const card = cardOf(id);
        if (!card) return;
        setLifted(card);
        const open = columns.filter((column) => 'acts' in wayTo(card, column));
        const headline = headlineOf(card);
        say(
          open.length > 0
            ? t('move.lifted', { headline, columns: open.map((one) => t(`column.${one}`)).join(', ') })
            : t('move.liftedNowhere', { headline }),
        );
      },
      drop(id, column) {
        setLifted(null);
        const card = cardOf(id);
        if (!card) return;
        const way = column ? wayTo(card, column) : null;
        if (column && way && !('here' in way && way.here)) move(card, column);
        else say(t('move.put', { headline: headlineOf(card) }));
      },
    };
  });

  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => typeof source.data.storyId === 'string',
        onDragStart: ({ source }) => drag.current.lift(source.data.storyId),
        onDrop({ source, location }) {
          // A column that does not take the card is no target: what lies under the hand says which one was meant.
          const { clientX: x, clientY: y } = location.current.input;
          const under = getElementFromPointWithoutHoneypot({ x, y })?.closest('[data-column]');
          const column = columns.find((one) => one === under?.getAttribute('data-column')) ?? null;
          drag.current.drop(source.data.storyId, column);
        },
      }),
    [],
  );

  return (
    <SelectionProvider order={order}>
      <div className="visually-hidden" role="status" aria-live="polite" data-board-says>
        {said}
      </div>
      <section aria-label={t('region')} className={classes.scroll}>
        <div ref={root} className={classes.board} data-dragging={lifted !== null}>
          {columns.map((column) => (
            <BoardColumn
              key={column}
              column={column}
              shown={shown[column]}
              lifted={lifted}
              openMore={async () => {
                if (!(await openMore(column))) sayRefused(t('moreFailed'));
              }}
            >
              {shown[column].cards.map((card) => (
                <BoardCard
                  key={card.id}
                  card={card}
                  column={column}
                  now={now}
                  present={present[card.id]}
                  busy={moving === card.id}
                  menuOpened={menu === card.id}
                  setMenuOpened={(opened) => setMenu(opened ? card.id : null)}
                  start={start}
                  refuse={refuse}
                />
              ))}
            </BoardColumn>
          ))}
        </div>
      </section>
      {dialogs}
      <ManyBar sections={sections} />
    </SelectionProvider>
  );
}
