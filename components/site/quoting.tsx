import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';

/** Stands beside selected words of a story: copies them with an address that leads to them, or hands them to an app. */
export function Quoting({ edition }: { edition: Edition }) {
  const t = wordsFor(edition.language, 'reading');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no bar
    <div
      className="quoting"
      role="group"
      aria-label={t('quote.title')}
      data-quoting={edition.assets.quote}
      hidden
    >
      <button type="button" className="tool" data-quote-copy data-done={t('quote.copied')}>
        {t('quote.copy')}
      </button>
      <button type="button" className="tool" data-quote-device hidden>
        {t('quote.device')}
      </button>
      <span className="unseen" role="status" data-quote-said />
    </div>
  );
}
