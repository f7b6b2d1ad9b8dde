import { paths } from '#newsroom/site/paths.ts';
import type { Running } from '#newsroom/site/running.ts';
import type { SiteStory } from '#newsroom/site/story.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import type { Edition } from './edition.ts';
import type { HeadFacts } from './head.tsx';
import { LiveCoverage } from './live-coverage.tsx';
import { Page } from './page.tsx';
import { Running as Words } from './run.tsx';

type Shown = { story: SiteStory; running: Running; edition: Edition; head: HeadFacts };

/** Every entry of a story that runs live, or ran. */
export function LivePage({ story, running, edition, head }: Shown) {
  const { language } = edition;
  const t = wordsFor(language, 'live');
  return (
    <Page
      edition={edition}
      head={head}
      kind="list"
      section={story.section.slug}
      otherEdition={paths.front(language === 'ko' ? 'en' : 'ko')}
    >
      <div className="live-whole">
        <header className="story-head">
          <h1>
            <Words text={story.headline} language={language} />
          </h1>
          <p>
            <a href={paths.story(story)}>{t('readers.back')}</a>
          </p>
        </header>
        <LiveCoverage story={story} running={running} edition={edition} whole />
      </div>
    </Page>
  );
}
