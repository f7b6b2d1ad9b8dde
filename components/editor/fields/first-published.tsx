'use client';

import { TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl/react';
import { contentLimits } from '#newsroom/stories/document/content.ts';
import { firstPublishedIsWrong } from '#newsroom/stories/document/first-published.ts';
import { useField } from '../on-screen.tsx';

/** Where a story that others published first stands with them: search engines are led there. */
export function FirstPublishedFields() {
  const t = useTranslations('editor.details');
  const { value, set, error, editable } = useField('firstPublished');
  const given = value ?? { name: '', url: '' };
  const wrong = firstPublishedIsWrong(value);
  function change(next: typeof given) {
    // Nothing given: the words are as if it had never been there.
    set(next.name || next.url ? next : undefined);
  }
  return (
    <>
      <TextInput
        id="field-firstPublished"
        label={t('firstName')}
        description={t('firstHint')}
        value={given.name}
        maxLength={contentLimits.firstName}
        readOnly={!editable}
        onChange={(event) => change({ ...given, name: event.currentTarget.value })}
      />
      <TextInput
        mt="sm"
        type="url"
        label={t('firstUrl')}
        placeholder="https://"
        value={given.url}
        maxLength={contentLimits.firstUrl}
        readOnly={!editable}
        error={error ?? (wrong ? t('firstWrong') : undefined)}
        onChange={(event) => change({ ...given, url: event.currentTarget.value })}
      />
    </>
  );
}
