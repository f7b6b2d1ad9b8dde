'use client';

import { Divider, Stack, Title } from '@mantine/core';
import { useTranslations } from 'use-intl/react';
import type { ContentField } from '#newsroom/stories/document/content.ts';
import { BylinePicker } from './byline-picker.tsx';
import { LeadPicture } from './lead-picture.tsx';
import { Missing } from './missing.tsx';
import { DatelineField, LanguageShown, SectionField, SubjectsField } from './placing.tsx';
import { SearchWords } from './search-words.tsx';
import { SlugField } from './slug-field.tsx';

/** Everything a story says besides headline, standfirst and body. */
export function Details({ goTo, checks }: { goTo: (field: ContentField) => void; checks: boolean }) {
  const t = useTranslations('editor.details');
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
    </Stack>
  );
}
