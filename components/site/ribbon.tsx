import type { ReactNode } from 'react';
import type { Language } from '#newsroom/stories/document/content.ts';
import { wordsFor } from '#newsroom/words/index.ts';

/** Says that this is not what readers see. In the language of whoever looks, which may not be the story's. */
export function Ribbon({
  language,
  storyId,
  children,
}: {
  language: Language;
  storyId: string;
  /** What else is to be known of it. */
  children?: ReactNode;
}) {
  const t = wordsFor(language, 'site');
  return (
    <aside className="ribbon" lang={language} aria-label={t('preview.ribbon')}>
      <strong>{t('preview.ribbon')}</strong> <span>{t('preview.text')}</span>{' '}
      <a href={`/desk/stories/${storyId}`}>{t('preview.back')}</a>
      {children}
    </aside>
  );
}
