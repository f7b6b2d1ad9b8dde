import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';

/** Smaller and larger text; the choice is remembered on the reader's device. Without script it is not there. */
export function TextSize({ edition }: { edition: Edition }) {
  const t = wordsFor(edition.language, 'site');
  return (
    <fieldset className="text-size" data-text-size-control hidden>
      <legend className="unseen">{t('story.textSize')}</legend>
      <button type="button" data-text-size-step="-1" aria-label={t('story.smaller')}>
        <span aria-hidden="true">{edition.language === 'ko' ? '가' : 'A'}</span>
      </button>
      <button type="button" data-text-size-step="1" aria-label={t('story.larger')}>
        <span aria-hidden="true">{edition.language === 'ko' ? '가' : 'A'}</span>
      </button>
    </fieldset>
  );
}
