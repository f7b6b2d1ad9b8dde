import { inLanguage } from '#newsroom/site/in-language.ts';
import { paths } from '#newsroom/site/paths.ts';
import type { Named, SiteStory } from '#newsroom/site/story.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { Card } from './card.tsx';
import type { Edition } from './edition.ts';
import { Day } from './moment.tsx';
import { Name, Running } from './run.tsx';

/** What the story is about, each with all that is on it. */
export function Topics({ topics, edition }: { topics: Named[]; edition: Edition }) {
  if (topics.length === 0) return null;
  const t = wordsFor(edition.language, 'site');
  return (
    <nav className="topics" aria-labelledby="topics">
      <h2 id="topics">{t('story.topics')}</h2>
      <ul>
        {topics.map((topic) => (
          <li key={topic.slug}>
            <a href={paths.list(edition.language, 'topics', topic.slug)}>
              <Name of={topic.names} language={edition.language} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Special Coverage: the other stories of each package this one belongs to. */
export function Coverages({ coverages, edition }: { coverages: SiteStory['coverages']; edition: Edition }) {
  const { language } = edition;
  const t = wordsFor(language, 'site');
  return coverages.map((coverage) => (
    <section className="coverage" key={coverage.slug} aria-labelledby={`coverage-${coverage.slug}`}>
      <p className="coverage-label">{t('story.coverage')}</p>
      <h2 id={`coverage-${coverage.slug}`}>
        <a href={paths.list(language, 'coverage', coverage.slug)}>
          <Name of={coverage.names} language={language} />
        </a>
      </h2>
      <ul>
        {coverage.stories.map((story) => (
          <li key={story.storyId}>
            <a href={paths.story(story)}>
              <Running text={story.headline} language={language} />
            </a>
            <Day at={story.firstPublishedAt} edition={edition} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** The newest others of the story's section. */
export function More({ story, edition }: { story: SiteStory; edition: Edition }) {
  if (story.more.length === 0) return null;
  const { language } = edition;
  const t = wordsFor(language, 'site');
  const section = inLanguage(story.section.names, language).text;
  return (
    <section className="more" aria-labelledby="more">
      <h2 id="more">{t('story.more', { section })}</h2>
      <div className="row">
        {story.more.map((other) => (
          <Card key={other.storyId} story={other} edition={edition} form="tall" small />
        ))}
      </div>
    </section>
  );
}
