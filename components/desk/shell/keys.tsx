'use client';

import { Modal, Switch, Text } from '@mantine/core';
import { type HotkeyItem, useHotkeys, useLocalStorage } from '@mantine/hooks';
import { useRouter } from 'next/navigation';
import { useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import classes from './keys.module.css';

/** A key, and the Hangul letter on the same key of a Korean keyboard. */
const hangul: Record<string, string> = {
  j: 'ㅓ',
  k: 'ㅏ',
  n: 'ㅜ',
  g: 'ㅎ',
  d: 'ㅇ',
  t: 'ㅅ',
  h: 'ㅗ',
  l: 'ㅣ',
  m: 'ㅡ',
  x: 'ㅌ',
  b: 'ㅠ',
  c: 'ㅊ',
};

/** Keys without Ctrl can be switched off: speech input would press them (WCAG 2.1.4). */
export function useKeysOn() {
  return useLocalStorage({ key: 'desk-keys', defaultValue: true, getInitialValueInEffect: true });
}

/**
 * Listens for single keys while nobody is typing and keys are switched on.
 * @param keys what each key does
 */
export function useDeskKeys(keys: Record<string, (event: KeyboardEvent) => void>) {
  const [on] = useKeysOn();
  const items: HotkeyItem[] = Object.entries(keys).flatMap(([key, act]): HotkeyItem[] => {
    const item: HotkeyItem = [key, act];
    const same = hangul[key];
    return same ? [item, [same, act]] : [item];
  });
  useHotkeys(on ? items : []);
}

/** After `g`, the next key says where to, for this many milliseconds. */
const patience = 1500;

/** The desk's keys, and the dialog that lists them. */
export function Keys({
  opened,
  open,
  close,
  mayCreate,
}: {
  opened: boolean;
  open: () => void;
  close: () => void;
  mayCreate: boolean;
}) {
  const t = useTranslations('desk.keys');
  const router = useRouter();
  const [on, setOn] = useKeysOn();
  const goingSince = useRef(0);

  function search() {
    const field = document.getElementById('desk-search');
    if (field instanceof HTMLInputElement && field.offsetParent !== null) {
      field.focus();
      field.select();
    } else router.push('/desk#stories');
  }

  const going = (path: string) => () => {
    if (Date.now() - goingSince.current < patience) router.push(path);
    goingSince.current = 0;
  };

  useDeskKeys({
    'shift+?': open,
    '/': search,
    g: () => {
      goingSince.current = Date.now();
    },
    d: going('/desk'),
    b: going('/desk/board'),
    t: going('/desk/day'),
    n: () => {
      if (mayCreate) router.push('/desk/stories/new');
    },
  });

  const rows: [string[], string][] = [
    [['?'], t('help')],
    [['Ctrl', 'K'], t('palette')],
    [['/'], t('search')],
    [['j'], t('down')],
    [['k'], t('up')],
    [['h', 'l'], t('aside')],
    [['Enter'], t('open')],
    [['m'], t('move')],
    [['x'], t('select')],
    ...(mayCreate ? ([[['n'], t('new')]] as [string[], string][]) : []),
    [['c'], t('comment')],
    [['g', 'd'], t('goDesk')],
    [['g', 'b'], t('goBoard')],
    [['g', 't'], t('goDay')],
  ];
  return (
    <Modal opened={opened} onClose={close} title={t('title')} closeButtonProps={{ 'aria-label': t('close') }}>
      <dl className={classes.keys}>
        {rows.map(([keys, does]) => (
          <div key={does} className={classes.row}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} className={classes.key}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Text size="sm" c="dimmed" my="md">
        {t('notTyping')}
      </Text>
      <Switch
        checked={on}
        onChange={(event) => setOn(event.currentTarget.checked)}
        label={t('on')}
        data-autofocus
      />
    </Modal>
  );
}
