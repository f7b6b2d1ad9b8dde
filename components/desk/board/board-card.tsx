'use client';

import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { Checkbox } from '@mantine/core';
import { IconAlarm, IconGavel } from '@tabler/icons-react';
import Link from 'next/link';
import { type MouseEvent, useEffect, useRef } from 'react';
import { useFormatter, useTranslations } from 'use-intl/react';
import type { Column } from '#newsroom/board/columns.ts';
import type { Card } from '#newsroom/board/reading.ts';
import type { Present } from '#newsroom/presence/who-is-in.ts';
import type { PressedAct } from '#newsroom/stories/acts/index.ts';
import { nameIn } from '#newsroom/stories/naming.ts';
import { DueLine } from '../due-line.tsx';
import { useSelection } from '../many/selection.tsx';
import { offeredFor } from '../many/way.ts';
import { PresenceDot } from '../presence/presence-dot.tsx';
import { useDesk } from '../shell/desk-context.tsx';
import classes from './board.module.css';
import { CardMenu } from './card-menu.tsx';
import { useMoveWords } from './use-moves.tsx';

/** One story on the board: what it is, who has it, how urgent it is, and what it waits for. */
export function BoardCard({
  card,
  column,
  now,
  present,
  busy,
  menuOpened,
  setMenuOpened,
  start,
  refuse,
}: {
  card: Card;
  column: Column;
  now: Date;
  /** Who has it open now. */
  present: Present[] | undefined;
  /** An act on it is being sent. */
  busy: boolean;
  menuOpened: boolean;
  setMenuOpened: (opened: boolean) => void;
  start: (card: Card, act: PressedAct) => void;
  refuse: (card: Card, why: string) => void;
}) {
  const t = useTranslations('board.card');
  const many = useTranslations('many');
  const languages = useTranslations('stories.language');
  const { language, who } = useDesk();
  const { headlineOf } = useMoveWords();
  const selection = useSelection();
  const root = useRef<HTMLLIElement>(null);
  const { id } = card;

  useEffect(() => {
    const element = root.current;
    return element ? draggable({ element, getInitialData: () => ({ storyId: id }) }) : undefined;
  }, [id]);

  const headline = headlineOf(card);
  const chosen = selection.ids.has(id);
  const bylines = card.bylines.map((names) => nameIn(names, card.language)).join(', ');
  return (
    <li
      ref={root}
      className={classes.card}
      data-card={id}
      data-priority={card.priority}
      data-chosen={chosen || undefined}
      aria-busy={busy || undefined}
    >
      <div className={classes.top}>
        {offeredFor(who).length > 0 ? (
          <Checkbox
            size="xs"
            checked={chosen}
            onChange={() => {}}
            onClick={(event: MouseEvent) => selection.toggle(id, event.shiftKey)}
            aria-label={many('select', { headline })}
            classNames={{ root: classes.check }}
          />
        ) : null}
        {card.priority === 3 ? null : (
          <span className={classes.priority} data-priority={card.priority}>
            <span aria-hidden="true">{card.priority}</span>
            <span className="visually-hidden">{t('priority', { priority: card.priority })}</span>
          </span>
        )}
        <span className={classes.section}>
          {card.section ? nameIn(card.section, language) : t('noSection')}
          {card.language === language ? null : ` · ${languages(card.language)}`}
        </span>
        <CardMenu card={card} opened={menuOpened} setOpened={setMenuOpened} start={start} refuse={refuse} />
      </div>
      <Link
        href={`/desk/stories/${id}`}
        className={classes.headline}
        lang={card.language}
        draggable={false}
        prefetch={false}
        data-line
        data-untitled={card.headline ? undefined : true}
      >
        {headline}
      </Link>
      <PresenceDot people={present} />
      <Marks card={card} column={column} now={now} />
      <span className={classes.foot}>
        <span className={classes.byline}>{bylines || t('noByline')}</span>
        <span>{t('words', { count: card.words })}</span>
      </span>
    </li>
  );
}

/** Times, and what keeps it from going out. */
function Marks({ card, column, now }: { card: Card; column: Column; now: Date }) {
  const t = useTranslations('board.card');
  const hold = useTranslations('checks.hold');
  const format = useFormatter();
  const near = (at: Date) => format.relativeTime(at, now);
  const full = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' });
  const { dueAt, publishedAt } = card;
  const overdue = dueAt !== null && dueAt < now && column !== 'live';
  const out = column === 'live' && publishedAt;
  return (
    <span className={classes.marks}>
      {card.held ? (
        <span className={classes.mark} data-alarm>
          <IconGavel size={14} aria-hidden />
          {hold('badge')}
        </span>
      ) : null}
      {dueAt && column !== 'live' ? (
        <time
          className={classes.mark}
          data-alarm={overdue || undefined}
          dateTime={dueAt.toISOString()}
          title={full(dueAt)}
        >
          <IconAlarm size={14} aria-hidden />
          {t(overdue ? 'overdue' : 'due', { when: near(dueAt) })}
        </time>
      ) : null}
      <DueLine scheduledFor={card.scheduledFor} embargoUntil={card.embargoUntil} />
      <time
        className={classes.quiet}
        dateTime={(out || card.stateSince).toISOString()}
        title={full(out || card.stateSince)}
      >
        {out ? t('went', { when: near(out) }) : t('since', { when: near(card.stateSince) })}
      </time>
      {card.public === 'live' && column !== 'live' ? <span className={classes.live}>{t('live')}</span> : null}
    </span>
  );
}
