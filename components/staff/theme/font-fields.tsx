'use client';

import { Radio, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl/react';
import { type FontKey, fontKeys, pairNames } from '#newsroom/theme/font-pairs.ts';
import { Part } from '../part.tsx';

/** Which fonts the site is set in. */
export function FontFields(props: { value: FontKey; onChange: (value: FontKey) => void }) {
  const t = useTranslations('theme.fonts');
  return (
    <Part title={t('title')} about={t('about')}>
      <Radio.Group
        aria-label={t('title')}
        value={props.value}
        onChange={(chosen) => props.onChange(fontKeys.find((key) => key === chosen) ?? 'house')}
      >
        <Stack gap="sm">
          {fontKeys.map((key) => (
            <Radio key={key} value={key} label={t(key)} description={pairNames[key]} />
          ))}
        </Stack>
      </Radio.Group>
    </Part>
  );
}
