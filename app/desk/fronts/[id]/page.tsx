import type { Metadata } from 'next';
import { FrontEditor } from '#components/desk/fronts/front-editor.tsx';
import { LivePage } from '#components/desk/live/live-page.tsx';
import { seesFronts } from '#newsroom/fronts/permissions.ts';
import { readFrontToLayOut, readStanding, readSubjects } from '#newsroom/fronts/reading.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { mustBeSignedIn } from '../../../signed-in.ts';
import { NotForYou } from '../../not-for-you.tsx';
import { orNotFound } from '../../or-not-found.ts';
import * as actions from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await mustBeSignedIn();
  return { title: wordsFor(language, 'fronts')('title') };
}

type Props = { params: Promise<{ id: string }> };

/** One front page: its layout, its preview, its editions. */
export default async function FrontDesk({ params }: Props) {
  const { who, language } = await mustBeSignedIn();
  if (!seesFronts(who)) return <NotForYou language={language} />;
  const front = await orNotFound(readFrontToLayOut(who, (await params).id));
  const [standing, subjects] = await Promise.all([
    readStanding(who, { frontId: front.id, layout: front.draft }),
    readSubjects(),
  ]);
  return (
    <>
      <LivePage topics={[`front:${front.id}`]} />
      <FrontEditor
        key={front.id}
        front={front}
        standing={standing}
        subjects={subjects}
        actions={{ ...actions }}
      />
    </>
  );
}
