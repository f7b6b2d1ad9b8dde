'use client';

import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { randomId } from '@mantine/hooks';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { Look } from '#newsroom/theme/look.ts';
import { Bilingual } from '../bilingual.tsx';
import { Part } from '../part.tsx';
import classes from './theme-editor.module.css';

type Footer = Look['footer'];
type Link = Footer['links']['en'][number];

/** What stands at the foot of every page, beside sections and social links. */
export function FooterFields(props: {
  value: Footer;
  onChange: (value: Footer) => void;
  errors: Record<string, string>;
}) {
  const t = useTranslations('theme');
  const { value } = props;
  return (
    <Part title={t('footer.title')}>
      <Bilingual
        label={t('footer.text')}
        hint={t('footer.textHint')}
        name="footer.text"
        lines={2}
        value={value.text}
        onChange={(text) => props.onChange({ ...value, text })}
        errors={props.errors}
      />
      {(['en', 'ko'] as const).map((language) => (
        <Links
          key={language}
          label={t('footer.links', { edition: t(`menu.${language}`) })}
          name={`footer.links.${language}`}
          links={value.links[language]}
          onChange={(links) => props.onChange({ ...value, links: { ...value.links, [language]: links } })}
          errors={props.errors}
        />
      ))}
    </Part>
  );
}

function Links(props: {
  label: string;
  name: string;
  links: Link[];
  onChange: (links: Link[]) => void;
  errors: Record<string, string>;
}) {
  const t = useTranslations('theme.footer');
  // Keys of their own: a row keeps its field while others come and go.
  const [keys, setKeys] = useState(() => props.links.map(() => randomId()));
  const change = (place: number, next: Partial<Link>) =>
    props.onChange(props.links.map((link, at) => (at === place ? { ...link, ...next } : link)));
  return (
    <Stack gap="xs" role="group" aria-label={props.label}>
      <Text size="sm" fw={600}>
        {props.label}
      </Text>
      {props.links.map((link, place) => (
        <div key={keys[place]} className={classes.link}>
          <TextInput
            label={t('name')}
            value={link.name}
            onChange={(event) => change(place, { name: event.currentTarget.value })}
            error={props.errors[`${props.name}.${place}.name`]}
          />
          <TextInput
            label={t('url')}
            description={place === 0 ? t('urlHint') : undefined}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            inputMode="url"
            value={link.url}
            onChange={(event) => change(place, { url: event.currentTarget.value })}
            error={props.errors[`${props.name}.${place}.url`]}
          />
          <ActionIcon
            variant="default"
            size={36}
            mt={25}
            aria-label={t('remove', { name: link.name || String(place + 1) })}
            onClick={() => {
              setKeys(keys.filter((_, at) => at !== place));
              props.onChange(props.links.filter((_, at) => at !== place));
            }}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Group>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => {
            setKeys([...keys, randomId()]);
            props.onChange([...props.links, { name: '', url: '' }]);
          }}
        >
          {t('add')}
        </Button>
      </Group>
    </Stack>
  );
}
