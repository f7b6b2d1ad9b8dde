'use client';

import { Anchor, Text } from '@mantine/core';
import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslations } from 'use-intl/react';
import { whatIsMissing } from '#newsroom/stories/document/complete.ts';
import type { ContentField } from '#newsroom/stories/document/content.ts';
import { useContentNow } from '../a-moment-late.ts';
import { useOnScreen } from '../on-screen.tsx';
import classes from './fields.module.css';

/** What the story still needs before it can be submitted, each with a way to its field. */
export function Missing({ goTo }: { goTo: (field: ContentField) => void }) {
  const t = useTranslations('editor.details');
  const names = useTranslations('stories.field');
  const { draft } = useOnScreen();
  const content = useContentNow(draft);
  const missing = Object.entries(whatIsMissing(content))
    // An empty slug is made from the headline at submission.
    .filter(([field, why]) => !(field === 'slug' && why === 'missing'))
    .map(([field]) => field as ContentField);
  if (missing.length === 0)
    return (
      <Text size="sm" c="dimmed">
        <IconCircleCheck size={15} aria-hidden style={{ verticalAlign: '-2px' }} /> {t('missingNothing')}
      </Text>
    );
  return (
    <ul className={classes.missing}>
      {missing.map((field) => (
        <li key={field}>
          <IconCircle size={14} aria-hidden />
          <Anchor component="button" type="button" size="sm" onClick={() => goTo(field)}>
            {t('missingField', { field: names(field as never) })}
          </Anchor>
        </li>
      ))}
    </ul>
  );
}
