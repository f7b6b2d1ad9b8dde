'use client';

import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPencil, IconSearch } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Both } from './bilingual.tsx';
import classes from './entries.module.css';

export type Entry = { id: string; slug: string; names: Both };

/** A list of things with a name in two languages, each with its own words and a button to change it. */
export function Entries<Kind extends Entry>(props: {
  entries: Kind[];
  language: 'en' | 'ko';
  none: string;
  about: (entry: Kind) => ReactNode;
  before?: (entry: Kind, place: number) => ReactNode;
  onEdit: (entry: Kind) => void;
  /** From this many on, a field to search in. */
  searchFrom?: number;
}) {
  const t = useTranslations('house');
  const [wanted, setWanted] = useState('');
  const other = props.language === 'en' ? 'ko' : 'en';
  const words = wanted.trim().toLowerCase();
  const shown = props.entries.filter((entry) =>
    [entry.slug, entry.names.en, entry.names.ko].some((text) => text.toLowerCase().includes(words)),
  );
  if (props.entries.length === 0) return <Text className={classes.none}>{props.none}</Text>;
  return (
    <Stack gap="sm">
      {props.entries.length >= (props.searchFrom ?? 9) && (
        <TextInput
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
          aria-label={t('search')}
          placeholder={t('search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          maw={360}
        />
      )}
      {shown.length === 0 && <Text className={classes.none}>{t('noMatch')}</Text>}
      <ul className={classes.entries}>
        {shown.map((entry, place) => (
          <li key={entry.id} className={classes.entry}>
            {props.before?.(entry, place)}
            <div className={classes.words}>
              <Group gap="xs" wrap="wrap">
                <Text fw={600} component="span">
                  {entry.names[props.language]}
                </Text>
                {entry.names[other] !== entry.names[props.language] && (
                  <Text c="dimmed" size="sm" component="span" lang={other}>
                    {entry.names[other]}
                  </Text>
                )}
              </Group>
              <div className={classes.about}>{props.about(entry)}</div>
            </div>
            <Button
              variant="default"
              size="xs"
              leftSection={<IconPencil size={14} aria-hidden />}
              onClick={() => props.onEdit(entry)}
              aria-label={`${t('edit')}: ${entry.names[props.language]}`}
            >
              {t('edit')}
            </Button>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
