import type { Card as StoryCard } from '#newsroom/site/cards.ts';
import { showsNothingElse } from '#newsroom/site/filling.ts';
import type { Front } from '#newsroom/site/front.ts';
import { inLanguage } from '#newsroom/site/in-language.ts';
import type { ListExtras } from '#newsroom/site/list-extras.ts';
import { type List, listFolders } from '#newsroom/site/lists.ts';
import { paths } from '#newsroom/site/paths.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { AuthorFacts } from './author-facts.tsx';
import { Card } from './card.tsx';
import type { Edition } from './edition.ts';
import { Follow } from './follow.tsx';
import { FrontSlots } from './front-slots.tsx';
import type { HeadFacts } from './head.tsx';
import { MostRead } from './most-read.tsx';
import { Older } from './older.tsx';
import { Page } from './page.tsx';
import { Parts } from './parts.tsx';
import { Picture } from './picture.tsx';
import { Name } from './run.tsx';
import { Timeline } from './timeline.tsx';

type Shown = {
  list: List;
  extras: ListExtras;
  /** Of this section; empty for other lists. */
  mostRead: StoryCard[];
  edition: Edition;
  head: HeadFacts;
  /** The first page is laid out as a front of its own; older ones are lists. */
  firstPage: boolean;
  /** What stands above it; unless it is more than what runs live, the list opens with its newest story. */
  top: Front;
};

/** The stories of a section, a topic, an author, a coverage or a series. */
export function ListPage({ list, extras, mostRead, edition, head, firstPage, top }: Shown) {
  const { language } = edition;
  const t = wordsFor(language, 'site');
  const here = paths.list(language, listFolders[list.kind], list.subject.slug);
  const other = language === 'ko' ? 'en' : 'ko';
  const { keyStories, parts, timeline } = extras;
  const [key, ...keys] = keyStories;
  const opened = firstPage && list.kind !== 'author' && showsNothingElse(top) && !key;
  const above = new Set(
    [...top.flatMap(({ stories }) => stories), ...keyStories].map(({ storyId }) => storyId),
  );
  // A series is read in its order and has no other list.
  const listed = parts.length > 0 ? [] : list.stories.filter(({ storyId }) => !above.has(storyId));
  const opening = opened ? listed[0] : undefined;
  const stories = opening ? listed.slice(1) : listed;
  return (
    <Page
      edition={edition}
      head={head}
      kind="list"
      section={list.kind === 'section' ? list.subject.slug : undefined}
      otherEdition={
        list.languages.includes(other)
          ? paths.list(other, listFolders[list.kind], list.subject.slug)
          : paths.front(other)
      }
    >
      <ListHead list={list} extras={extras} edition={edition} />
      <FrontSlots front={top} edition={edition} />
      {key && (
        <section className="key-stories" aria-labelledby="key-stories">
          <h2 id="key-stories">{wordsFor(language, 'packages')('site.keyStories')}</h2>
          <Card story={key} edition={edition} form="lead" standfirst small first />
          {keys.length > 0 && (
            <div className="row">
              {keys.map((story) => (
                <Card key={story.storyId} story={story} edition={edition} form="tall" small />
              ))}
            </div>
          )}
        </section>
      )}
      <Timeline entries={timeline} edition={edition} />
      <Parts parts={parts} edition={edition} />
      {opening && (
        <div className="list-opening">
          <Card story={opening} edition={edition} form="lead" level={2} standfirst small first />
        </div>
      )}
      {key && stories.length > 0 && <h2 className="list-heading">{t('lists.latest')}</h2>}
      {stories.length > 0 ? (
        <div className="list">
          {stories.map((story) => (
            <Card
              key={story.storyId}
              story={story}
              edition={edition}
              form="side"
              level={2}
              standfirst
              small
              kicker={list.kind !== 'section'}
            />
          ))}
        </div>
      ) : (
        !opening &&
        !key &&
        parts.length === 0 &&
        top.length === 0 && <p className="nothing">{t(firstPage ? 'lists.empty' : 'lists.noMore')}</p>
      )}
      <MostRead stories={mostRead} edition={edition} />
      <Older here={here} older={list.older} firstPage={firstPage} edition={edition} />
    </Page>
  );
}

function ListHead({ list, extras, edition }: Pick<Shown, 'list' | 'extras' | 'edition'>) {
  const { language } = edition;
  const t = wordsFor(language, 'site');
  const { kind, subject } = list;
  const title = inLanguage(subject.titles, language);
  const about = inLanguage(subject.about, language);
  return (
    <header className={`list-head list-head-${kind}`}>
      {extras.profile?.portrait && (
        <div className="portrait">
          <Picture picture={extras.profile.portrait} edition={edition} place="small" first />
        </div>
      )}
      {kind !== 'section' && kind !== 'author' && <p className="kicker">{t(`lists.${kind}`)}</p>}
      <h1>
        <Name of={subject.names} language={language} />
      </h1>
      {title.text && (
        <p className="list-title" lang={title.language === language ? undefined : title.language}>
          {title.text}
        </p>
      )}
      {about.text && (
        <p className="list-about" lang={about.language === language ? undefined : about.language}>
          {about.text}
        </p>
      )}
      {extras.profile && <AuthorFacts profile={extras.profile} edition={edition} />}
      <Follow kind={kind} slug={subject.slug} edition={edition} />
    </header>
  );
}
