import type { ReactNode } from 'react';
import { inLanguage } from '#newsroom/site/in-language.ts';
import { listFolders } from '#newsroom/site/lists.ts';
import { paths } from '#newsroom/site/paths.ts';
import type { SiteStory } from '#newsroom/site/story.ts';
import { placed } from '#newsroom/site/told.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { Body } from './body.tsx';
import { Byline } from './byline.tsx';
import { Corrections, EditorsNote } from './corrections.tsx';
import type { Edition } from './edition.ts';
import { FirstPublishedNote } from './first-published.tsx';
import { Follow } from './follow.tsx';
import type { HeadFacts } from './head.tsx';
import { PrintIcon } from './icons.tsx';
import { Listen, ListenBar } from './listening.tsx';
import { LiveCoverage, LiveLine } from './live-coverage.tsx';
import { Moment } from './moment.tsx';
import { Page } from './page.tsx';
import { Figure } from './picture.tsx';
import { Quoting } from './quoting.tsx';
import { ReadingOptions } from './reading-options.tsx';
import { Coverages, Next, Topics } from './related.tsx';
import { Name, Running } from './run.tsx';
import { SaveButton } from './save-button.tsx';
import { SeriesBoxes } from './series-box.tsx';
import { Share } from './share.tsx';

type Shown = { story: SiteStory; edition: Edition; head: HeadFacts; above?: ReactNode };

/** A story, from its section to what to read next. */
export function StoryPage({ story, edition, head, above }: Shown) {
  const other = edition.language === 'ko' ? 'en' : 'ko';
  const told = placed(story.corrections);
  return (
    <Page
      edition={edition}
      head={head}
      kind="reading"
      section={story.section.slug}
      otherEdition={story.translation ? paths.story(story.translation) : paths.front(other)}
      above={above}
    >
      <article className={story.picture ? 'story' : 'story story-plain'}>
        <StoryHead story={story} edition={edition} head={head} />
        {told.above && <EditorsNote note={told.above} edition={edition} />}
        {story.picture && <Figure picture={story.picture} edition={edition} place="lead" first />}
        <div className="story-words">
          <Body
            body={story.body}
            dateline={story.dateline}
            edition={edition}
            pictureOf={(attrs) => {
              const sizes = story.pictures[attrs.pictureId];
              return sizes ? { ...attrs, sizes } : null;
            }}
          />
          {story.running && <LiveCoverage story={story} running={story.running} edition={edition} />}
          <Corrections corrections={told.under} edition={edition} />
          <SeriesBoxes series={story.series} edition={edition} />
          <Topics topics={story.topics} edition={edition} />
          <FollowOn story={story} edition={edition} />
          <p className="printed">
            {wordsFor(edition.language, 'reading')('printed', { url: edition.site + paths.story(story) })}
          </p>
        </div>
      </article>
      <Coverages coverages={story.coverages} edition={edition} />
      <Next story={story} edition={edition} />
      <ListenBar edition={edition} />
      <Quoting edition={edition} />
    </Page>
  );
}

function StoryHead({ story, edition, head }: Omit<Shown, 'above'>) {
  const { language } = edition;
  const t = wordsFor(language, 'site');
  const section = inLanguage(story.section.names, language);
  return (
    <header className="story-head">
      <p className="kicker">
        {story.section.slug ? (
          <a href={paths.list(language, listFolders.section, story.section.slug)}>
            <Name of={story.section.names} language={language} />
          </a>
        ) : (
          section.text
        )}
      </p>
      <h1>
        <Running text={story.headline} language={language} />
      </h1>
      {story.standfirst && (
        <p className="standfirst">
          <Running text={story.standfirst} language={language} />
        </p>
      )}
      {story.running && <LiveLine running={story.running} edition={edition} />}
      <div className="story-facts">
        <div>
          <Byline authors={story.authors} edition={edition} />
          <Times story={story} edition={edition} />
          {story.firstPublished && <FirstPublishedNote first={story.firstPublished} edition={edition} />}
        </div>
        <div className="tools">
          <ReadingOptions edition={edition} />
          <button type="button" className="tool" data-print hidden>
            <PrintIcon />
            {t('story.print')}
          </button>
          {head.canonical && <SaveButton storyId={story.storyId} edition={edition} />}
          <Share url={edition.site + paths.story(story)} headline={story.headline} edition={edition} />
          <Listen edition={edition} />
        </div>
      </div>
    </header>
  );
}

/** The first topic of a story, or else its section, to be followed. */
function FollowOn({ story, edition }: Pick<Shown, 'story' | 'edition'>) {
  const [topic] = story.topics;
  const { slug, names } = topic ?? story.section;
  if (!slug) return null;
  return <Follow kind={topic ? 'topic' : 'section'} slug={slug} named={names} edition={edition} />;
}

function Times({ story, edition }: { story: SiteStory; edition: Edition }) {
  const t = wordsFor(edition.language, 'site');
  const updated = story.publishedAt.getTime() > story.firstPublishedAt.getTime();
  const other = story.translation;
  return (
    <p className="times">
      <span>
        {t('story.published')} <Moment at={story.firstPublishedAt} edition={edition} />
      </span>
      {updated && (
        <span>
          {t('story.updated')} <Moment at={story.publishedAt} edition={edition} />
          {story.hasChanges && (
            <>
              {' '}
              <a href={paths.changes(story)}>{wordsFor(edition.language, 'corrections')('changes.link')}</a>
            </>
          )}
        </span>
      )}
      <span>{t('minutes', { minutes: story.minutes })}</span>
      {other && (
        <span>
          <a href={paths.story(other)} hrefLang={other.language} lang={other.language} rel="alternate">
            {t('otherEdition')}
          </a>
        </span>
      )}
    </p>
  );
}
