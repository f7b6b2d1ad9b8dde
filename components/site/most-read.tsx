import type { Card as StoryCard } from '#newsroom/site/cards.ts';
import { paths } from '#newsroom/site/paths.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';
import { Name, Running } from './run.tsx';

/** What is read most, as a box on other pages; nothing where nothing was read. */
export function MostRead({
  stories,
  edition,
  heading,
}: {
  stories: StoryCard[];
  edition: Edition;
  /** Instead of the usual one. */
  heading?: string;
}) {
  if (stories.length === 0) return null;
  const { language } = edition;
  const t = wordsFor(language, 'readers');
  return (
    <section className="band most-read" aria-labelledby="most-read">
      <h2 id="most-read">
        <a href={paths.mostRead(language)}>{heading || t('mostRead.title')}</a>
      </h2>
      <ol>
        {stories.map((story) => (
          <li key={story.storyId}>
            <p className="kicker">
              <Name of={story.section.names} language={language} />
            </p>
            <h3 className="card-headline">
              <a href={paths.story(story)}>
                <Running text={story.headline} language={language} />
              </a>
            </h3>
          </li>
        ))}
      </ol>
    </section>
  );
}
