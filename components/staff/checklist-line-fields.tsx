'use client';

import { ActionIcon, Group, Select, Stack } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'use-intl/react';
import { useDesk } from '../desk/shell/desk-context.tsx';
import { Bilingual } from './bilingual.tsx';

export type TickedLine = {
  /** Of the fields on the screen; a new line has no id yet. */
  key: string;
  id?: string;
  kind: 'must' | 'should';
  texts: { en: string; ko: string };
  tickedBy: 'writers' | 'editors' | 'lawyers';
};

/** One line of a checklist that a person ticks: its words in both languages, its weight, whose tick counts. */
export function ChecklistLineFields(props: {
  line: TickedLine;
  first: boolean;
  last: boolean;
  errors: Record<string, string>;
  /** Of the line as the server names it. */
  name: string;
  /** Null takes the line off the list. */
  onChange: (line: TickedLine | null) => void;
  onMove: (by: 1 | -1) => void;
}) {
  const t = useTranslations('checks');
  const { language } = useDesk();
  const { line } = props;
  const text = line.texts[language] || t('section.untitled');
  return (
    <Group align="flex-start" gap="xs" wrap="nowrap" role="group" aria-label={text}>
      <Stack gap="xs" style={{ flex: 1, minWidth: 0 }}>
        <Bilingual
          label={t('section.text')}
          name={`${props.name}.texts`}
          value={line.texts}
          onChange={(texts) => props.onChange({ ...line, texts })}
          errors={props.errors}
        />
        <Group gap="sm">
          <Select
            size="xs"
            aria-label={t('section.kind', { name: text })}
            value={line.kind}
            allowDeselect={false}
            data={(['must', 'should'] as const).map((kind) => ({ value: kind, label: t(`list.${kind}`) }))}
            onChange={(kind) => props.onChange({ ...line, kind: kind === 'must' ? 'must' : 'should' })}
            w={120}
          />
          <Select
            size="xs"
            aria-label={t('section.whose')}
            value={line.tickedBy}
            allowDeselect={false}
            data={(['writers', 'editors', 'lawyers'] as const).map((who) => ({
              value: who,
              label: t(`section.who.${who}`),
            }))}
            onChange={(who) =>
              props.onChange({ ...line, tickedBy: (who ?? 'writers') as TickedLine['tickedBy'] })
            }
            w={240}
          />
        </Group>
      </Stack>
      <Stack gap={4}>
        <ActionIcon
          variant="default"
          disabled={props.first}
          onClick={() => props.onMove(-1)}
          aria-label={t('section.up', { text })}
        >
          <IconArrowUp size={14} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          disabled={props.last}
          onClick={() => props.onMove(1)}
          aria-label={t('section.down', { text })}
        >
          <IconArrowDown size={14} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          color="red"
          onClick={() => props.onChange(null)}
          aria-label={t('section.removeLine', { text })}
        >
          <IconTrash size={14} aria-hidden />
        </ActionIcon>
      </Stack>
    </Group>
  );
}
