import type { Card as StoryCard } from '#newsroom/site/cards.ts';
import type { Front } from '#newsroom/site/front.ts';
import { inLanguage } from '#newsroom/site/in-language.ts';
import { paths } from '#newsroom/site/paths.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { Card } from './card.tsx';
import type { Edition } from './edition.ts';
import type { HeadFacts } from './head.tsx';
import { Day } from './moment.tsx';
import { MostRead } from './most-read.tsx';
import { Page } from './page.tsx';
import { Name, Running } from './run.tsx';

type Shown = { front: Front; mostRead: StoryCard[]; edition: Edition; head: HeadFacts };

/** The front page of a language: what is most important first, then by section. */
export function FrontPage({ front, mostRead, edition, head }: Shown) {
  const t = wordsFor(edition.language, 'site');
  return (
    <Page
      edition={edition}
      head={head}
      kind="front"
      otherEdition={paths.front(edition.language === 'ko' ? 'en' : 'ko')}
      editionOf={newestOf(front)}
    >
      {front.lead ? (
        <>
          <Top front={front} edition={edition} />
          <MostRead stories={mostRead} edition={edition} />
          <Coverage coverage={front.coverage} edition={edition} />
          {front.rivers.map((river) => (
            <River key={river.section.id} river={river} edition={edition} />
          ))}
        </>
      ) : (
        <section className="notice">
          <h2>{t('frontEmpty.title')}</h2>
          <p>{t('frontEmpty.text')}</p>
        </section>
      )}
    </Page>
  );
}

/** When the newest story on the front came out or was changed. */
function newestOf(front: Front): Date | undefined {
  const times = [front.lead, ...front.seconds, ...front.latest].flatMap(
    (story) => story?.publishedAt.getTime() ?? [],
  );
  return times.length > 0 ? new Date(Math.max(...times)) : undefined;
}

function Top({ front, edition }: { front: Front; edition: Edition }) {
  const t = wordsFor(edition.language, 'site');
  return (
    <div className="front-top">
      {front.lead && (
        <div className="front-lead">
          <Card story={front.lead} edition={edition} form="lead" level={2} kicker standfirst small first />
        </div>
      )}
      <div className="front-seconds">
        {front.seconds.map((story, n) => (
          <Card
            key={story.storyId}
            story={story}
            edition={edition}
            form={n === 0 ? 'tall' : 'side'}
            level={2}
            kicker
            standfirst={n === 0 || !story.picture}
          />
        ))}
      </div>
      {front.latest.length > 0 && (
        <section className="front-latest" aria-labelledby="latest">
          <h2 id="latest">{t('lists.latest')}</h2>
          <ol>
            {front.latest.map((story) => (
              <li key={story.storyId}>
                <a href={paths.story(story)}>
                  <Running text={story.headline} language={edition.language} />
                </a>
                <Day at={story.firstPublishedAt} edition={edition} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

function Coverage({ coverage, edition }: { coverage: Front['coverage']; edition: Edition }) {
  if (!coverage) return null;
  const { language } = edition;
  const t = wordsFor(language, 'site');
  const { subject, stories } = coverage;
  const about = inLanguage(subject.about, language);
  return (
    <section className="band" aria-labelledby="coverage">
      <div className="band-head">
        <p className="coverage-label">{t('story.coverage')}</p>
        <h2 id="coverage">
          <a href={paths.list(language, 'coverage', subject.slug)}>
            <Name of={subject.names} language={language} />
          </a>
        </h2>
        {about.text && <p lang={about.language === language ? undefined : about.language}>{about.text}</p>}
      </div>
      <div className="row">
        {stories.map((story) => (
          <Card key={story.storyId} story={story} edition={edition} form="plain" small />
        ))}
      </div>
    </section>
  );
}

function River({ river, edition }: { river: Front['rivers'][number]; edition: Edition }) {
  const { section, stories } = river;
  // The first with a picture opens the river; where none has one, the newest does.
  const opening = stories.find((story) => story.picture) ?? stories[0];
  // A river of few stories has room for all their pictures.
  const others = stories.length > 3 ? 'plain' : 'tall';
  return (
    <section className="river" aria-labelledby={`river-${section.slug}`}>
      <h2 id={`river-${section.slug}`} className="river-name">
        <a href={paths.list(edition.language, 'sections', section.slug)}>
          <Name of={section.names} language={edition.language} />
        </a>
      </h2>
      <div className={`river-stories river-of-${Math.min(stories.length, 3)}`}>
        {opening && <Card story={opening} edition={edition} form="tall" standfirst small />}
        {stories
          .filter((story) => story !== opening)
          .map((story) => (
            <Card key={story.storyId} story={story} edition={edition} form={others} standfirst small />
          ))}
      </div>
    </section>
  );
}
