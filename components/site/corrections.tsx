import type { Correction } from '#newsroom/site/story.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';
import { Moment } from './moment.tsx';
import { Running } from './run.tsx';

/** What was wrong and was put right, in a box nobody overlooks. */
export function Corrections({ corrections, edition }: { corrections: Correction[]; edition: Edition }) {
  if (corrections.length === 0) return null;
  const t = wordsFor(edition.language, 'site');
  return (
    <section className="corrections" aria-labelledby="corrections" id="corrections-box">
      <h2 id="corrections">{t(corrections.length > 1 ? 'story.corrections' : 'story.correction')}</h2>
      {corrections.map((correction) => (
        <div key={correction.at.getTime()}>
          <p>
            <Running text={correction.note} language={edition.language} />
          </p>
          <p className="when">
            <Moment at={correction.at} edition={edition} />
          </p>
        </div>
      ))}
    </section>
  );
}
