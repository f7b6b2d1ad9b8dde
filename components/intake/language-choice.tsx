import { InputWrapper, SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { useTranslations } from 'use-intl/react';
import type { StoryLanguage } from './new-story.tsx';

/** The language of the story; before a text is read it may be left to the text. */
export function LanguageChoice({
  language,
  choose,
  detect = false,
}: {
  language: StoryLanguage | null;
  choose: (language: StoryLanguage | null) => void;
  detect?: boolean;
}) {
  const t = useTranslations('intake');
  const stories = useTranslations('stories');
  const label = useId();
  const data = (['en', 'ko'] as const).map((value) => ({
    value: value as string,
    label: stories(`language.${value}`),
  }));
  return (
    <InputWrapper label={t('language')} labelElement="div" labelProps={{ id: label }}>
      <div>
        <SegmentedControl
          aria-labelledby={label}
          value={language ?? 'detect'}
          onChange={(value) => choose(value === 'en' || value === 'ko' ? value : null)}
          data={detect ? [{ value: 'detect', label: t('detected') }, ...data] : data}
        />
      </div>
    </InputWrapper>
  );
}
