'use client';

import { Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl/react';
import { contentLimits } from '#newsroom/stories/document/content.ts';
import { proposeSlug } from '#newsroom/stories/document/slug.ts';
import { useFieldLate } from '../a-moment-late.ts';
import { useField, useFieldNow, useOnScreen } from '../on-screen.tsx';
import classes from './fields.module.css';

/** Title and description for search engines and shared links, and how a result will look. */
export function SearchWords() {
  const t = useTranslations('editor.details');
  const { draft } = useOnScreen();
  const fields = {
    headline: useFieldLate(draft, 'headline'),
    standfirst: useFieldLate(draft, 'standfirst'),
    slug: useFieldNow('slug'),
    language: useFieldNow('language'),
  };
  const title = useField('searchTitle');
  const description = useField('searchDescription');
  const slug = fields.slug || proposeSlug(fields.headline, fields.language);
  return (
    <>
      <TextInput
        id="field-searchTitle"
        label={t('searchTitle')}
        description={t('searchTitleHint')}
        value={title.value}
        maxLength={contentLimits.searchTitle}
        readOnly={!title.editable}
        error={title.error}
        lang={fields.language}
        onChange={(event) => title.set(event.currentTarget.value)}
      />
      <Textarea
        id="field-searchDescription"
        mt="sm"
        autosize
        minRows={2}
        label={t('searchDescription')}
        description={t('searchDescriptionHint')}
        value={description.value}
        maxLength={contentLimits.searchDescription}
        readOnly={!description.editable}
        error={description.error}
        lang={fields.language}
        onChange={(event) => description.set(event.currentTarget.value.replace(/\n/g, ' '))}
      />
      <figure style={{ margin: '0.75rem 0 0' }} aria-label={t('searchPreview')}>
        <div className={classes.result} lang={fields.language}>
          <div>
            /{fields.language}/stories/{slug}
          </div>
          <div className={classes.resultTitle}>{title.value || fields.headline || '…'}</div>
          <div>{cut(description.value || fields.standfirst, 160)}</div>
        </div>
      </figure>
    </>
  );
}

/** Search engines show about this many characters of a description. */
function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;
}
