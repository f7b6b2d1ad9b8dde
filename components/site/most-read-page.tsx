import type { Card as StoryCard } from '#newsroom/site/cards.ts';
import { paths } from '#newsroom/site/paths.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { Card } from './card.tsx';
import type { Edition } from './edition.ts';
import type { HeadFacts } from './head.tsx';
import { Page } from './page.tsx';

type Shown = { stories: StoryCard[]; edition: Edition; head: HeadFacts };

/** What is read most, first things first, and how that is known. */
export function MostReadPage({ stories, edition, head }: Shown) {
  const { language } = edition;
  const t = wordsFor(language, 'readers');
  return (
    <Page
      edition={edition}
      head={head}
      kind="list"
      otherEdition={paths.mostRead(language === 'ko' ? 'en' : 'ko')}
    >
      <header className="list-head">
        <h1>{t('mostRead.title')}</h1>
        <p className="list-about">{t('mostRead.about')}</p>
      </header>
      {stories.length > 0 ? (
        <ol className="list most-read-list">
          {stories.map((story) => (
            <li key={story.storyId}>
              <Card story={story} edition={edition} form="side" level={2} standfirst small kicker />
            </li>
          ))}
        </ol>
      ) : (
        <p className="nothing">{t('mostRead.nothing')}</p>
      )}
    </Page>
  );
}
