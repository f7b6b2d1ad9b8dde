'use client';

import { Divider, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import type { ContentField } from '#newsroom/stories/document/content.ts';
import { BylinePicker } from './byline-picker.tsx';
import { FirstPublishedFields } from './first-published.tsx';
import { LeadPicture } from './lead-picture.tsx';
import { Missing } from './missing.tsx';
import { DatelineField, LanguageShown, SectionField, SubjectsField } from './placing.tsx';
import { SearchWords } from './search-words.tsx';
import { SlugField } from './slug-field.tsx';

/** Everything a story says besides headline, standfirst and body. */
export function Details({
  goTo,
  checks,
  checklist,
  style,
}: {
  goTo: (field: ContentField) => void;
  checks: boolean;
  checklist: ReactNode;
  style: ReactNode;
}) {
  const t = useTranslations('editor.details');
  const list = useTranslations('checks.list');
  const words = useTranslations('checks.style');
  return (
    <Stack gap="md">
      {checks ? (
        <div>
          <Title order={3} size="h6" mb={6}>
            {t('missing')}
          </Title>
          <Missing goTo={goTo} />
        </div>
      ) : null}
      <div>
        <Title order={3} size="h6" mb={6}>
          {list('title')}
        </Title>
        {checklist}
      </div>
      <div>
        <Title order={3} size="h6" mb={6}>
          {words('title')}
        </Title>
        {style}
      </div>
      <BylinePicker />
      <DatelineField />
      <SectionField />
      <SubjectsField name="topics" />
      <SubjectsField name="coverages" />
      <LeadPicture />
      <SlugField />
      <LanguageShown />
      <Divider />
      <div>
        <Title order={3} size="h6" mb={6}>
          {t('search')}
        </Title>
        <SearchWords />
      </div>
      <Divider />
      <div>
        <Title order={3} size="h6" mb={6}>
          {t('first')}
        </Title>
        <FirstPublishedFields />
      </div>
    </Stack>
  );
}
