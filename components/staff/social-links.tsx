'use client';

import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { randomId } from '@mantine/hooks';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'use-intl/react';
import classes from './social-links.module.css';

export type SocialLink = {
  /** Tells links apart while they are typed. */
  key: string;
  name: string;
  url: string;
};

/** The newsroom's pages elsewhere, in the order readers see them. */
export function SocialLinks(props: {
  links: SocialLink[];
  onChange: (links: SocialLink[]) => void;
  errors: Record<string, string>;
}) {
  const t = useTranslations('house.settings');
  const change = (place: number, with_: Partial<SocialLink>) =>
    props.onChange(props.links.map((link, at) => (at === place ? { ...link, ...with_ } : link)));
  return (
    <Stack gap="sm">
      {props.links.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('socialNone')}
        </Text>
      )}
      {props.links.map((link, place) => (
        <div key={link.key} className={classes.link}>
          <TextInput
            label={t('socialName')}
            value={link.name}
            onChange={(event) => change(place, { name: event.currentTarget.value })}
            error={props.errors[`social.${place}.name`]}
          />
          <TextInput
            label={t('socialUrl')}
            type="url"
            inputMode="url"
            placeholder="https://"
            value={link.url}
            onChange={(event) => change(place, { url: event.currentTarget.value })}
            error={props.errors[`social.${place}.url`]}
          />
          <ActionIcon
            variant="default"
            size={36}
            mt={25}
            onClick={() => props.onChange(props.links.filter((_, at) => at !== place))}
            aria-label={t('socialRemove', { name: link.name || link.url || String(place + 1) })}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => props.onChange([...props.links, { key: randomId(), name: '', url: '' }])}
        >
          {t('socialAdd')}
        </Button>
      </Group>
    </Stack>
  );
}
