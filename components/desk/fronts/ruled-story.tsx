'use client';

import { ActionIcon } from '@mantine/core';
import { IconPin } from '@tabler/icons-react';
import { useTranslations } from 'use-intl/react';
import classes from './fronts.module.css';

/** A story a rule put here, and what makes it a chosen one. */
export function RuledStory({
  story,
  language,
  keep,
}: {
  story: { storyId: string; headline: string };
  language: 'en' | 'ko';
  keep: (() => void) | null;
}) {
  const t = useTranslations('fronts.story');
  return (
    <li className={classes.ruled} data-ruled={story.storyId}>
      <span className={classes.rule}>{t('byRule')}</span>
      <span className={classes.headline} lang={language}>
        {story.headline}
      </span>
      {keep ? (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('keep', { headline: story.headline })}
          onClick={keep}
        >
          <IconPin size={16} aria-hidden />
        </ActionIcon>
      ) : null}
    </li>
  );
}
