'use client';

import { ActionIcon, Button, Paper, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { randomId } from '@mantine/hooks';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'use-intl/react';
import type { Member } from '#newsroom/house/arrange-coverage.ts';
import { Bilingual } from './bilingual.tsx';
import classes from './packages.module.css';

export type Entry = {
  /** Tells entries apart while they are typed. */
  key: string;
  day: string;
  texts: { en: string; ko: string };
  storyId: string | null;
};

/** The entries of a timeline; readers see them in the order of their days. */
export function TimelineFields(props: {
  entries: Entry[];
  onChange: (entries: Entry[]) => void;
  stories: Member[];
  errors: Record<string, string>;
}) {
  const t = useTranslations('packages.desk');
  const words = useTranslations('house');
  const change = (key: string, with_: Partial<Entry>) =>
    props.onChange(props.entries.map((entry) => (entry.key === key ? { ...entry, ...with_ } : entry)));
  return (
    <section aria-labelledby="timeline">
      <Title order={2} size="h4" id="timeline">
        {t('timeline')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('timelineHint')}
      </Text>
      <Stack gap="sm">
        {props.entries.map((entry, place) => (
          <Paper key={entry.key} withBorder p="sm" className={classes.entry}>
            <TextInput
              type="date"
              label={t('day')}
              value={entry.day}
              onChange={(event) => change(entry.key, { day: event.currentTarget.value })}
              error={props.errors[`entries.${place}.day`]}
            />
            <Bilingual
              label={t('what')}
              name={`entries.${place}.texts`}
              value={entry.texts}
              onChange={(texts) => change(entry.key, { texts })}
              errors={props.errors}
            />
            <Select
              label={t('told')}
              placeholder={t('toldNone')}
              data={props.stories.map(({ id, headline }) => ({ value: id, label: headline }))}
              value={entry.storyId}
              onChange={(storyId) => change(entry.key, { storyId })}
              nothingFoundMessage={words('noMatch')}
              searchable
              clearable
            />
            <ActionIcon
              variant="default"
              size={36}
              className={classes.remove}
              onClick={() => props.onChange(props.entries.filter(({ key }) => key !== entry.key))}
              aria-label={t('removeEntry', { name: entry.texts.en || entry.texts.ko || String(place + 1) })}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </Paper>
        ))}
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() =>
              props.onChange([
                ...props.entries,
                { key: randomId(), day: '', texts: { en: '', ko: '' }, storyId: null },
              ])
            }
          >
            {t('addEntry')}
          </Button>
        </div>
      </Stack>
    </section>
  );
}
