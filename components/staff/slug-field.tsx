'use client';

import { TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl/react';

/** The part of an address something has. */
export function SlugField(props: {
  existing: boolean;
  value: string;
  onChange: (value: string) => void;
  error?: string;
}) {
  const t = useTranslations('house');
  const trade = useTranslations('stories');
  return (
    <TextInput
      label={trade('field.slug')}
      description={props.existing ? t('slugChange') : t('slugHint')}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      error={props.error}
      autoCapitalize="none"
      spellCheck={false}
    />
  );
}
