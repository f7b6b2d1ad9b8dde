'use client';

import { ActionIcon, Group, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconX } from '@tabler/icons-react';
import { type DragEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import classes from './packages.module.css';

type Item = { id: string; name: string };

/** Things in an order that is changed by dragging, by buttons, or with Alt and an arrow key. */
export function OrderedList<Kind extends Item>(props: {
  label: string;
  items: Kind[];
  onOrder: (ids: string[]) => void;
  onRemove?: (id: string) => void;
  about?: (item: Kind) => ReactNode;
}) {
  const t = useTranslations('packages.desk');
  const [dragged, setDragged] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const ids = props.items.map(({ id }) => id);

  function put(id: string, place: number) {
    const others = ids.filter((each) => each !== id);
    const to = Math.max(0, Math.min(place, others.length));
    others.splice(to, 0, id);
    if (others.every((each, n) => each === ids[n])) return;
    props.onOrder(others);
    const name = props.items.find((item) => item.id === id)?.name ?? '';
    setSaid(t('moved', { name, place: to + 1, of: ids.length }));
  }

  function pressed(event: KeyboardEvent, id: string) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    put(id, ids.indexOf(id) + (event.key === 'ArrowUp' ? -1 : 1));
  }

  function over(event: DragEvent, id: string) {
    if (!dragged) return;
    event.preventDefault();
    if (dragged !== id) put(dragged, ids.indexOf(id));
  }

  return (
    <>
      <ol className={classes.list} aria-label={props.label}>
        {props.items.map((item, place) => (
          <li
            key={item.id}
            className={classes.item}
            draggable
            data-dragged={dragged === item.id || undefined}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', item.name);
              setDragged(item.id);
            }}
            onDragOver={(event) => over(event, item.id)}
            onDrop={(event) => event.preventDefault()}
            onDragEnd={() => setDragged(null)}
            onKeyDown={(event) => pressed(event, item.id)}
          >
            <IconGripVertical size={16} aria-hidden className={classes.grip} />
            <Text component="span" className={classes.name}>
              {place + 1}. {item.name}
            </Text>
            {props.about?.(item)}
            <Group gap={4} wrap="nowrap">
              <ActionIcon
                variant="default"
                size={36}
                aria-disabled={place === 0}
                onClick={() => put(item.id, place - 1)}
                aria-label={t('up', { name: item.name })}
              >
                <IconArrowUp size={16} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="default"
                size={36}
                aria-disabled={place === ids.length - 1}
                onClick={() => put(item.id, place + 1)}
                aria-label={t('down', { name: item.name })}
              >
                <IconArrowDown size={16} aria-hidden />
              </ActionIcon>
              {props.onRemove && (
                <ActionIcon
                  variant="default"
                  size={36}
                  onClick={() => props.onRemove?.(item.id)}
                  aria-label={t('remove', { name: item.name })}
                >
                  <IconX size={16} aria-hidden />
                </ActionIcon>
              )}
            </Group>
          </li>
        ))}
      </ol>
      <span role="status" className={classes.unseen}>
        {said}
      </span>
    </>
  );
}
