import type { FilledSlot } from '#newsroom/site/filling.ts';
import { inWords } from '#newsroom/site/moments.ts';
import { paths } from '#newsroom/site/paths.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';
import { LiveBadge } from './live-coverage.tsx';
import { Running } from './run.tsx';

/** On a front: the stories that run live now, each with its newest entries. */
export function FrontLive({ filled, edition }: { filled: FilledSlot; edition: Edition }) {
  const { language, masthead } = edition;
  const t = wordsFor(language, 'live');
  const { running = [], slot } = filled;
  return (
    <section
      className={running.length > 1 ? 'front-live front-live-two' : 'front-live'}
      aria-label={slot.heading || t('readers.also')}
    >
      {running.map((story) => (
        <div key={story.storyId}>
          <LiveBadge edition={edition} />
          <h2>
            <a href={paths.story(story)}>
              <Running text={story.headline} language={language} />
            </a>
          </h2>
          {story.entries.length > 0 ? (
            <ol>
              {story.entries.map(({ id, words, at }) => (
                <li key={id}>
                  <time dateTime={at.toISOString()}>{inWords(at, 'time', language, masthead.timeZone)}</time>
                  <a href={`${paths.story(story)}#entry-${id}`}>
                    <Running text={words} language={language} />
                  </a>
                </li>
              ))}
            </ol>
          ) : (
            <p>{t('readers.none')}</p>
          )}
        </div>
      ))}
    </section>
  );
}
