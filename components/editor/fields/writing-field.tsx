'use client';

import { Textarea } from '@mantine/core';
import { useTranslations } from 'use-intl/react';
import { contentLimits } from '#newsroom/stories/document/content.ts';
import { useField, useFieldNow } from '../on-screen.tsx';
import classes from './fields.module.css';

/** The headline or the standfirst: a text field that grows and looks like the page. */
export function WritingField({ name, onEnter }: { name: 'headline' | 'standfirst'; onEnter: () => void }) {
  const t = useTranslations('editor.fields');
  const { value, set, error, editable } = useField(name);
  const language = useFieldNow('language');
  const max = contentLimits[name];
  const near = value.length > max * 0.8;
  const over = value.length - max;
  return (
    <Textarea
      id={`field-${name}`}
      aria-label={t(name)}
      placeholder={t(name)}
      lang={language}
      variant="unstyled"
      autosize
      minRows={1}
      value={value}
      readOnly={!editable}
      error={over > 0 ? t('tooLong', { over }) : error}
      description={near && over <= 0 ? t('characters', { count: value.length, max }) : undefined}
      inputWrapperOrder={['input', 'description', 'error']}
      classNames={{ input: classes[name], root: classes.writing }}
      onChange={(event) => set(event.currentTarget.value.replace(/\n/g, ' '))}
      onKeyDown={(event) => {
        // A headline is one paragraph; Enter goes on to what follows. While a syllable is composed it ends that.
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onEnter();
      }}
    />
  );
}
