'use client';

import { Button, Group, Image, SimpleGrid, Stack, Text } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { LogoFile, Look } from '#newsroom/theme/look.ts';
import { Bilingual } from '../bilingual.tsx';
import { FileChooser } from '../file-chooser.tsx';
import { Part } from '../part.tsx';
import classes from './theme-editor.module.css';

type Logo = Look['logo'];

/** The newsroom's logo on light and on dark, and what it says. */
export function LogoFields(props: {
  value: Logo;
  onChange: (value: Logo) => void;
  errors: Record<string, string>;
}) {
  const t = useTranslations('theme.logo');
  const { value } = props;
  return (
    <Part title={t('title')} about={t('about')}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <One
          label={t('light')}
          ground={classes.onLight}
          file={value.light}
          onChange={(light) => props.onChange({ ...value, light })}
        />
        <One
          label={t('dark')}
          ground={classes.onDark}
          file={value.dark}
          onChange={(dark) => props.onChange({ ...value, dark })}
        />
      </SimpleGrid>
      <Text size="xs" c="dimmed">
        {value.light || value.dark ? t('darkHint') : t('none')}
      </Text>
      {(value.light || value.dark) && (
        <Bilingual
          label={t('alt')}
          hint={t('altHint')}
          name="logo.alt"
          value={value.alt}
          onChange={(alt) => props.onChange({ ...value, alt })}
          errors={props.errors}
        />
      )}
    </Part>
  );
}

function One(props: {
  label: string;
  ground?: string;
  file: LogoFile | null;
  onChange: (file: LogoFile | null) => void;
}) {
  const t = useTranslations('theme.logo');
  const id = useId();
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);

  async function send(file: File) {
    setBusy(true);
    setError('');
    try {
      const response = await fetch('/api/desk/logos', { method: 'POST', body: file });
      const said = await response.json();
      if (response.ok) props.onChange(said);
      else setError(said.sentence ?? t('failed'));
    } catch {
      setError(t('failed'));
    }
    setBusy(false);
  }

  return (
    <Stack gap={6} role="group" aria-label={props.label}>
      <Text size="sm" fw={500}>
        {props.label}
      </Text>
      <div className={`${classes.logo} ${props.ground}`}>
        {props.file && (
          <Image
            w="auto"
            src={`/desk/house/theme/preview?part=logo&file=${props.file.sha256}`}
            alt={props.label}
          />
        )}
      </div>
      <Group gap="xs">
        <FileChooser
          label={props.file ? t('replace') : t('choose')}
          accept=".svg,image/svg+xml,image/png,image/jpeg,image/webp"
          small
          disabled={busy}
          describedBy={error ? `${id}-error` : undefined}
          choose={send}
        />
        {props.file && (
          <Button variant="default" size="xs" onClick={() => props.onChange(null)}>
            {t('remove')}
          </Button>
        )}
      </Group>
      {error && (
        <Text id={`${id}-error`} size="xs" c="var(--mantine-color-error)" role="alert">
          {error}
        </Text>
      )}
    </Stack>
  );
}
