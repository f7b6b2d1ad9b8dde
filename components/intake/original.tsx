import { useTranslations } from 'use-intl/react';
import { ReadingView } from '../desk/reading/reading-view.tsx';
import classes from './intake.module.css';
import type { OriginalStory } from './new-story.tsx';

/** The story that is translated, beside its translation. */
export function Original({ story }: { story: OriginalStory }) {
  const t = useTranslations('intake');
  return (
    <aside className={classes.original} aria-label={t('original')}>
      <p className={classes.label}>{t('original')}</p>
      <ReadingView content={story.content} names={story.names} />
    </aside>
  );
}
