'use client';

import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconDots, IconExternalLink } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl/react';
import { columns } from '#newsroom/board/columns.ts';
import type { Card } from '#newsroom/board/reading.ts';
import { may } from '#newsroom/stories/permissions.ts';
import { type PressedAct, pressedActs } from '#newsroom/stories/workflow.ts';
import { actIcons } from '../acts/act-icons.ts';
import { useDesk } from '../shell/desk-context.tsx';
import classes from './board.module.css';
import { useMoveWords } from './use-moves.tsx';

/** Done on the story's own page, where its words stand. */
const onItsPage: readonly string[] = ['approve', 'publish_alone'];

/**
 * What a drag does, and every other act, for keyboard and touch: each column with the act that leads there, or why
 * none does. Filled only while it is open: a board has many cards.
 */
export function CardMenu({
  card,
  opened,
  setOpened,
  start,
  refuse,
}: {
  card: Card;
  opened: boolean;
  setOpened: (opened: boolean) => void;
  start: (card: Card, act: PressedAct) => void;
  refuse: (card: Card, why: string) => void;
}) {
  const t = useTranslations('board.card');
  const { headlineOf } = useMoveWords();
  const button = (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={26}
      className={classes.menu}
      aria-label={t('menu', { headline: headlineOf(card) })}
      aria-haspopup="menu"
      onClick={() => setOpened(!opened)}
      data-card-menu
    >
      <IconDots size={16} aria-hidden />
    </ActionIcon>
  );
  if (!opened) return button;
  return (
    <Menu
      opened
      onChange={setOpened}
      position="bottom-end"
      width={260}
      shadow="md"
      withinPortal
      // Not keydown: the very key that opens it would close it again.
      clickOutsideEvents={['mousedown', 'touchstart']}
    >
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
        <Filling card={card} start={start} refuse={refuse} />
      </Menu.Dropdown>
    </Menu>
  );
}

function Filling({
  card,
  start,
  refuse,
}: {
  card: Card;
  start: (card: Card, act: PressedAct) => void;
  refuse: (card: Card, why: string) => void;
}) {
  const t = useTranslations('board');
  const names = useTranslations('stories.act');
  const { who } = useDesk();
  const { wayTo } = useMoveWords();
  const ways = columns.map((column) => ({ column, way: wayTo(card, column) }));
  const leading = ways.flatMap(({ way }) => ('acts' in way ? way.acts : []));
  const rest = pressedActs.filter(
    (act) => !onItsPage.includes(act) && !leading.includes(act) && may(who, act, card.facts).allowed,
  );
  return (
    <>
      <Menu.Item
        component={Link}
        href={`/desk/stories/${card.id}`}
        leftSection={<IconExternalLink size={16} aria-hidden />}
      >
        {t('card.open')}
      </Menu.Item>
      <Menu.Label>{t('move.to')}</Menu.Label>
      {ways.map(({ column, way }) => {
        if ('acts' in way)
          return way.acts.map((act) => {
            const Icon = actIcons[act];
            return (
              <Menu.Item
                key={`${column}-${act}`}
                leftSection={<Icon size={16} aria-hidden />}
                onClick={() => start(card, act)}
              >
                {t('move.by', { column: t(`column.${column}`), act: names(act) })}
              </Menu.Item>
            );
          });
        if (way.here) return null;
        return (
          <Menu.Item
            key={column}
            aria-disabled
            closeMenuOnClick={false}
            onClick={() => refuse(card, way.why)}
          >
            <Text size="sm" c="dimmed" component="span" display="block">
              {t(`column.${column}`)}
            </Text>
            <Text size="xs" c="dimmed" component="span" display="block">
              {way.why}
            </Text>
          </Menu.Item>
        );
      })}
      {rest.length > 0 ? <Menu.Label>{t('move.other')}</Menu.Label> : null}
      {rest.map((act) => {
        const Icon = actIcons[act];
        return (
          <Menu.Item
            key={act}
            color={act === 'kill' ? 'red' : undefined}
            leftSection={<Icon size={16} aria-hidden />}
            onClick={() => start(card, act)}
          >
            {names(act)}
          </Menu.Item>
        );
      })}
    </>
  );
}
