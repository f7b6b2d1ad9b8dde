import type { Metadata } from 'next';
import { Board } from '#components/desk/board/board.tsx';
import { BoardFilters } from '#components/desk/board/board-filters.tsx';
import { LivePage } from '#components/desk/live/live-page.tsx';
import { PageHead } from '#components/desk/page-head.tsx';
import { ViewsMenu } from '#components/desk/views/views-menu.tsx';
import { askedBoard } from '#newsroom/board/asked-board.ts';
import { readBoard } from '#newsroom/board/reading.ts';
import { startOfToday } from '#newsroom/board/today.ts';
import { readSections } from '#newsroom/house/reading.ts';
import { readAuthors } from '#newsroom/stories/authors.ts';
import { readViews } from '#newsroom/views/views.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { mustBeSignedIn } from '../../signed-in.ts';
import * as viewActions from '../views/actions.ts';
import { moreCards } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await mustBeSignedIn();
  return { title: wordsFor(language, 'board')('title') };
}

type Query = Promise<Record<string, string | string[] | undefined>>;

export default async function BoardPage({ searchParams }: { searchParams: Query }) {
  const { who, language } = await mustBeSignedIn();
  const asked = askedBoard(await searchParams);
  const [board, sections, authors, views] = await Promise.all([
    startOfToday().then((today) => readBoard(asked, today)),
    readSections(),
    readAuthors(),
    readViews(who, 'board'),
  ]);
  const t = wordsFor(language, 'board');
  return (
    <>
      <LivePage topics={['story']} />
      <PageHead
        title={t('title')}
        about={t('about')}
        actions={<ViewsMenu place="board" views={views} actions={{ ...viewActions }} />}
      />
      <BoardFilters sections={sections} authors={authors} />
      <Board key={JSON.stringify(asked)} board={board} readMore={moreCards} sections={sections} />
    </>
  );
}
