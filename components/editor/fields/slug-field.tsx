'use client';

import { Button, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl/react';
import { contentLimits } from '#newsroom/stories/document/content.ts';
import { isSlug, proposeSlug } from '#newsroom/stories/document/slug.ts';
import { useFieldLate } from '../a-moment-late.ts';
import { useField, useFieldNow, useOnScreen } from '../on-screen.tsx';

/** The story's name in its address, proposed from the headline. */
export function SlugField() {
  const t = useTranslations('editor.details');
  const { draft, liveSlug } = useOnScreen();
  const headline = useFieldLate(draft, 'headline');
  const language = useFieldNow('language');
  const { value, set, error, editable } = useField('slug');
  const proposal = proposeSlug(headline, language);
  const moves = liveSlug !== null && value !== liveSlug && isSlug(value);
  return (
    <div>
      <TextInput
        id="field-slug"
        label={t('slug')}
        description={moves ? t('slugMoves', { slug: liveSlug }) : value ? t('slugHint') : t('slugProposed')}
        placeholder={proposal}
        value={value}
        maxLength={contentLimits.slug}
        readOnly={!editable}
        spellCheck={false}
        autoCapitalize="off"
        error={value && !isSlug(value) ? t('slugWrong') : error}
        onChange={(event) => set(event.currentTarget.value)}
      />
      {editable && headline.trim() && value !== proposal ? (
        <Button variant="subtle" size="compact-xs" mt={4} onClick={() => set(proposal)}>
          {t('slugUse')}
        </Button>
      ) : null}
    </div>
  );
}
