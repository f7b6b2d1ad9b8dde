import type { Card as StoryCard } from '#newsroom/site/cards.ts';
import type { Front } from '#newsroom/site/front.ts';
import { inLanguage } from '#newsroom/site/in-language.ts';
import { type List, listFolders } from '#newsroom/site/lists.ts';
import { paths } from '#newsroom/site/paths.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { Card } from './card.tsx';
import type { Edition } from './edition.ts';
import { FrontSlots } from './front-slots.tsx';
import type { HeadFacts } from './head.tsx';
import { MostRead } from './most-read.tsx';
import { Older } from './older.tsx';
import { Page } from './page.tsx';
import { Name } from './run.tsx';

type Shown = {
  list: List;
  /** Of this section; empty for other lists. */
  mostRead: StoryCard[];
  edition: Edition;
  head: HeadFacts;
  /** The first page is laid out as a front of its own; older ones are lists. */
  firstPage: boolean;
  /** What its editors put above it; null: it opens with its newest story. */
  top?: Front | null;
};

/** The stories of a section, a topic, an author or a coverage. */
export function ListPage({ list, mostRead, edition, head, firstPage, top = null }: Shown) {
  const { language } = edition;
  const t = wordsFor(language, 'site');
  const here = paths.list(language, listFolders[list.kind], list.subject.slug);
  const other = language === 'ko' ? 'en' : 'ko';
  const opened = firstPage && list.kind !== 'author' && !top;
  const above = new Set(top?.flatMap(({ stories }) => stories.map(({ storyId }) => storyId)));
  const stories = (opened ? list.stories.slice(1) : list.stories).filter(
    ({ storyId }) => !above.has(storyId),
  );
  const opening = opened ? list.stories[0] : undefined;
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
      <ListHead list={list} edition={edition} />
      {top && <FrontSlots front={top} edition={edition} />}
      {opening && (
        <div className="list-opening">
          <Card story={opening} edition={edition} form="lead" level={2} standfirst small first />
        </div>
      )}
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
        !opening && !top?.length && <p className="nothing">{t(firstPage ? 'lists.empty' : 'lists.noMore')}</p>
      )}
      <MostRead stories={mostRead} edition={edition} />
      <Older here={here} older={list.older} firstPage={firstPage} edition={edition} />
    </Page>
  );
}

function ListHead({ list, edition }: { list: List; edition: Edition }) {
  const { language } = edition;
  const t = wordsFor(language, 'site');
  const { kind, subject } = list;
  const title = inLanguage(subject.titles, language);
  const about = inLanguage(subject.about, language);
  return (
    <header className={`list-head list-head-${kind}`}>
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
    </header>
  );
}
