'use client';

import { ActionIcon, Input, Select } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useTranslations } from 'use-intl/react';
import { contentLimits } from '#newsroom/stories/document/content.ts';
import { useField, useOnScreen } from '../on-screen.tsx';
import classes from './fields.module.css';

/** Whose names stand over the story, in which order. */
export function BylinePicker() {
  const t = useTranslations('editor.details');
  const { offered } = useOnScreen();
  const { value, set, error, editable } = useField('bylines');
  const nameOf = (id: string) => offered.authors.find((author) => author.id === id)?.name ?? '?';

  function move(at: number, by: -1 | 1) {
    const next = [...value];
    const [moved] = next.splice(at, 1);
    if (moved) next.splice(at + by, 0, moved);
    set(next);
  }

  return (
    <Input.Wrapper label={t('byline')} labelElement="div" error={error}>
      {value.length > 0 ? (
        <ol className={classes.names}>
          {value.map((id, at) => {
            const name = nameOf(id);
            return (
              <li key={id} className={classes.name}>
                <span>{name}</span>
                {editable ? (
                  <>
                    <Tool
                      label={t('up', { name })}
                      off={at === 0}
                      Icon={IconArrowUp}
                      press={() => move(at, -1)}
                    />
                    <Tool
                      label={t('down', { name })}
                      off={at === value.length - 1}
                      Icon={IconArrowDown}
                      press={() => move(at, 1)}
                    />
                    <Tool
                      label={t('remove', { name })}
                      off={false}
                      Icon={IconX}
                      press={() => set(value.filter((each) => each !== id))}
                    />
                  </>
                ) : null}
              </li>
            );
          })}
        </ol>
      ) : null}
      <Select
        key={value.length}
        id="field-bylines"
        aria-label={t('addAuthor')}
        placeholder={value.length === 0 ? t('noAuthor') : t('addAuthor')}
        searchable
        limit={50}
        value={null}
        disabled={!editable || value.length >= contentLimits.bylines}
        data={offered.authors
          .filter((author) => !value.includes(author.id))
          .map((author) => ({ value: author.id, label: author.name }))}
        nothingFoundMessage={t('noMatch')}
        onChange={(id) => id && set([...value, id])}
      />
    </Input.Wrapper>
  );
}

function Tool({
  label,
  off,
  Icon,
  press,
}: {
  label: string;
  off: boolean;
  Icon: typeof IconX;
  press: () => void;
}) {
  return (
    <ActionIcon variant="subtle" color="gray" size={28} aria-label={label} disabled={off} onClick={press}>
      <Icon size={15} aria-hidden />
    </ActionIcon>
  );
}
