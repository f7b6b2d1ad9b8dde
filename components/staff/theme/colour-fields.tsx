'use client';

import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl/react';
import { type Part as ColourPart, checked, type SchemeName, schemes } from '#newsroom/theme/contrast.ts';
import type { Look } from '#newsroom/theme/look.ts';
import { colourPattern, ownLook } from '#newsroom/theme/own-look.ts';
import { Part } from '../part.tsx';
import classes from './theme-editor.module.css';

const parts: ColourPart[] = ['accent', 'link', 'ground', 'ink'];
type Colours = Look['colours'];

/** The colours of both schemes, each with how clearly it is told from what it stands on. */
export function ColourFields(props: {
  value: Colours;
  onChange: (value: Colours) => void;
  errors: Record<string, string>;
}) {
  const t = useTranslations('theme.colours');
  const { value } = props;
  const change = (scheme: SchemeName, part: ColourPart, colour: string) =>
    props.onChange({ ...value, [scheme]: { ...value[scheme], [part]: colour } });
  return (
    <Part title={t('title')} about={t('about')}>
      <div className={classes.colours}>
        {schemes.map((scheme) => (
          <Stack key={scheme} gap="xs" role="group" aria-label={t(scheme)}>
            <Text fw={600} size="sm">
              {t(scheme)}
            </Text>
            {parts.map((part) => (
              <Colour
                key={part}
                scheme={scheme}
                part={part}
                colours={value}
                onChange={(colour) => change(scheme, part, colour)}
                error={props.errors[`colours.${scheme}.${part}`]}
              />
            ))}
          </Stack>
        ))}
      </div>
      <Group>
        <Button variant="default" size="compact-sm" onClick={() => props.onChange(ownLook.colours)}>
          {t('own')}
        </Button>
      </Group>
    </Part>
  );
}

function Colour(props: {
  scheme: SchemeName;
  part: ColourPart;
  colours: Colours;
  onChange: (colour: string) => void;
  error?: string;
}) {
  const t = useTranslations('theme.colours');
  const { scheme, part, colours } = props;
  const typed = colours[scheme][part];
  const readable = parts.every((each) => colourPattern.test(colours[scheme][each]));
  const found = readable ? checked(colours[scheme], scheme).find((one) => one.part === part) : undefined;
  const ratio = found ? (Math.floor(found.ratio * 10) / 10).toFixed(1) : '';
  return (
    <div>
      <TextInput
        label={t(part)}
        value={typed}
        onChange={(event) => props.onChange(event.currentTarget.value.trim().toLowerCase())}
        error={
          props.error ?? (found && !found.passes ? t('needs', { ratio, least: found.least }) : undefined)
        }
        description={found?.passes ? t('ratio', { ratio }) : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        spellCheck={false}
        autoComplete="off"
        maxLength={7}
        leftSection={
          <input
            type="color"
            className={classes.swatch}
            aria-label={t('pick', { part: t(part), scheme: t(scheme) })}
            value={colourPattern.test(typed) ? typed : '#000000'}
            onChange={(event) => props.onChange(event.currentTarget.value)}
          />
        }
        leftSectionPointerEvents="all"
      />
      {found?.nearest && (
        <Button
          mt={6}
          size="compact-xs"
          variant="default"
          leftSection={
            <svg width="12" height="12" aria-hidden="true">
              <rect width="12" height="12" rx="2" fill={found.nearest} />
            </svg>
          }
          onClick={() => props.onChange(found.nearest as string)}
        >
          {t('take', { colour: found.nearest })}
        </Button>
      )}
    </div>
  );
}
