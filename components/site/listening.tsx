import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';

const speeds = ['0.75', '1', '1.25', '1.5', '2'];

/** Hears the story. Shown by the script where the device has a voice in the story's language. */
export function Listen({ edition }: { edition: Edition }) {
  const t = wordsFor(edition.language, 'reading');
  return (
    <button type="button" className="tool" data-listen={edition.assets.listen} hidden>
      {t('listen.listen')}
    </button>
  );
}

/** What steers the voice while it reads. */
export function ListenBar({ edition }: { edition: Edition }) {
  const t = wordsFor(edition.language, 'reading');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no bar
    <div className="listen-bar" role="group" aria-label={t('listen.listen')} data-listen-bar hidden>
      <button
        type="button"
        className="tool"
        data-listen-toggle
        data-pause={t('listen.pause')}
        data-play={t('listen.play')}
      >
        {t('listen.pause')}
      </button>
      <button type="button" className="tool" data-listen-stop>
        {t('listen.stop')}
      </button>
      <label>
        {t('listen.speed')}{' '}
        <select data-listen-speed defaultValue="1">
          {speeds.map((speed) => (
            <option key={speed} value={speed}>
              {speed}×
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
