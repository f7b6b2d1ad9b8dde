import type { Why } from '#newsroom/site/next.ts';
import { paths } from '#newsroom/site/paths.ts';
import type { Named, SiteStory } from '#newsroom/site/story.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { Card } from './card.tsx';
import type { Edition } from './edition.ts';
import { Day } from './moment.tsx';
import { Name, Running } from './run.tsx';
import { sequence } from './sequence.ts';

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

/** What to read next, each with why it is there. */
export function Next({ story, edition }: { story: SiteStory; edition: Edition }) {
  if (story.next.length === 0) return null;
  const t = wordsFor(edition.language, 'reading');
  return (
    <section className="more" aria-labelledby="next">
      <h2 id="next">{t('next.title')}</h2>
      <div className="row">
        {story.next.map((other) => (
          <Card
            key={other.storyId}
            story={other}
            edition={edition}
            form="tall"
            small
            why={<Because why={other.why} edition={edition} />}
          />
        ))}
      </div>
    </section>
  );
}

function Because({ why, edition }: { why: Why; edition: Edition }) {
  const { language } = edition;
  const t = wordsFor(language, 'reading');
  const name = (of: Named['names']) => () => <Name key={of.en + of.ko} of={of} language={language} />;
  if (why.kind === 'topics')
    return sequence([
      t.rich('next.also', {
        names: () =>
          sequence(why.names.flatMap((of, n) => [n > 0 && (language === 'ko' ? '·' : ', '), name(of)()])),
      }),
    ]);
  return t.rich(`next.${why.kind}`, { name: name(why.name) });
}
