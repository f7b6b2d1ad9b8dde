import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';

/**
 * What a reader may choose, and what there is to choose from; the first is what the house has. The names stand in
 * `options.css`, which acts on them, and `reading.js` remembers them on the reader's device.
 */
const choices = {
  'text-size': ['2', '1', '3', '4', '5'],
  colours: ['system', 'light', 'dark'],
  contrast: ['usual', 'high'],
  letters: ['usual', 'easy'],
  lines: ['usual', 'wide'],
} as const;

type Choice = keyof typeof choices;

/** How a story is to look. Opens and acts without script; only remembering takes one. */
export function ReadingOptions({ edition }: { edition: Edition }) {
  const t = wordsFor(edition.language, 'reading');
  const letter = edition.language === 'ko' ? '가' : 'A';
  return (
    <details className="options">
      <summary className="tool">
        <span aria-hidden="true">{edition.language === 'ko' ? '가가' : 'Aa'}</span>
        {t('options.title')}
      </summary>
      <div className="options-panel">
        {(Object.keys(choices) as Choice[]).map((choice) => (
          <fieldset key={choice} className={`options-${choice}`}>
            <legend>{t(`options.${choice}`)}</legend>
            {inOrder(choice).map((value) => (
              <label key={value}>
                <input
                  type="radio"
                  name={choice}
                  id={`${choice}-${value}`}
                  value={value}
                  defaultChecked={value === choices[choice][0]}
                  data-choice
                />
                {choice === 'text-size' ? (
                  <>
                    <span aria-hidden="true">{letter}</span>
                    <span className="unseen">{t(`options.sizes.${value}` as 'options.sizes.1')}</span>
                  </>
                ) : (
                  t(`options.${choice}Values.${value}` as 'options.coloursValues.dark')
                )}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  );
}

/** Sizes stand from small to large, whichever of them is the usual one. */
function inOrder(choice: Choice): readonly string[] {
  return choice === 'text-size' ? choices[choice].toSorted() : choices[choice];
}
