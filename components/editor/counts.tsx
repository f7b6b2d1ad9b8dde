'use client';

import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl/react';
import {
  countCharacters,
  countWords,
  plainText,
  readingMinutes,
} from '#newsroom/stories/document/plain-text.ts';
import { useBodyNow } from './a-moment-late.ts';
import { useFieldNow, useOnScreen } from './on-screen.tsx';

/** Words, characters and reading time of the body, as it is written. */
export function Counts() {
  const t = useTranslations('editor.counts');
  const { draft } = useOnScreen();
  const language = useFieldNow('language');
  const body = useBodyNow(draft);
  const text = plainText(body);
  return (
    <Text size="sm" c="dimmed" role="group" aria-label={t('label')}>
      {t('words', { count: countWords(text) })} · {t('characters', { count: countCharacters(text) })} ·{' '}
      {t('minutes', { count: readingMinutes(body, language) })}
    </Text>
  );
}
