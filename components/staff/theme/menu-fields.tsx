'use client';

import { ActionIcon, Checkbox, Stack, Switch, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslations } from 'use-intl/react';
import type { Look } from '#newsroom/theme/look.ts';
import { useDesk } from '../../desk/shell/desk-context.tsx';
import { Part } from '../part.tsx';
import classes from './theme-editor.module.css';

export type MenuSection = { id: string; names: { en: string; ko: string } };
const both = ['en', 'ko'] as const;
type Language = (typeof both)[number];

/** Which editions there are, and which sections stand in the menu of each. */
export function MenuFields(props: {
  look: Look;
  sections: MenuSection[];
  onChange: (next: Partial<Look>) => void;
  errors: Record<string, string>;
}) {
  const t = useTranslations('theme');
  const { look } = props;
  return (
    <>
      <Part title={t('menu.title')} about={t('menu.about')}>
        {both.map((language) => (
          <Menu
            key={language}
            language={language}
            chosen={look.menu[language]}
            sections={props.sections}
            onChange={(order) => props.onChange({ menu: { ...look.menu, [language]: order } })}
          />
        ))}
      </Part>
      <Part title={t('editions.title')} about={t('editions.about')}>
        <Checkbox.Group
          aria-label={t('editions.title')}
          value={look.languages}
          onChange={(chosen) => props.onChange({ languages: both.filter((each) => chosen.includes(each)) })}
          error={props.errors.languages}
        >
          <Stack gap="xs">
            {both.map((language) => (
              <Checkbox key={language} value={language} label={t(`editions.${language}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
      </Part>
    </>
  );
}

function Menu(props: {
  language: Language;
  chosen: string[] | null;
  sections: MenuSection[];
  onChange: (order: string[] | null) => void;
}) {
  const t = useTranslations('theme.menu');
  const { language: own } = useDesk();
  const all = props.sections.map((section) => section.id);
  const shown = (props.chosen ?? all).filter((id) => all.includes(id));
  const order = [...shown, ...all.filter((id) => !shown.includes(id))];
  function move(id: string, by: 1 | -1) {
    const next = [...shown];
    const place = next.indexOf(id);
    next.splice(place, 1);
    next.splice(place + by, 0, id);
    props.onChange(next);
  }
  return (
    <Stack gap={4} role="group" aria-label={t(props.language)}>
      <Text size="sm" fw={600}>
        {t(props.language)}
      </Text>
      <Switch
        label={t('all')}
        checked={props.chosen === null}
        onChange={(event) => props.onChange(event.currentTarget.checked ? null : all)}
      />
      {props.chosen !== null &&
        order.map((id) => {
          const section = props.sections.find((each) => each.id === id);
          const name = section?.names[own] ?? '';
          const place = shown.indexOf(id);
          return (
            <div key={id} className={classes.row}>
              <Checkbox
                label={name}
                aria-label={t('shown', { name })}
                checked={place >= 0}
                onChange={(event) =>
                  props.onChange(
                    event.currentTarget.checked ? [...shown, id] : shown.filter((each) => each !== id),
                  )
                }
              />
              <ActionIcon
                variant="default"
                disabled={place <= 0}
                onClick={() => move(id, -1)}
                aria-label={t('up', { name })}
              >
                <IconArrowUp size={14} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="default"
                disabled={place < 0 || place === shown.length - 1}
                onClick={() => move(id, 1)}
                aria-label={t('down', { name })}
              >
                <IconArrowDown size={14} aria-hidden />
              </ActionIcon>
            </div>
          );
        })}
    </Stack>
  );
}
