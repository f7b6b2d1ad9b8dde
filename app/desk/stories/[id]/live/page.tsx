import type { Metadata } from 'next';
import { LivePage } from '#components/desk/live/live-page.tsx';
import { LiveScreen } from '#components/desk/live-coverage/live-screen.tsx';
import { readRun } from '#newsroom/live-coverage/reading.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { mustBeSignedIn } from '../../../../signed-in.ts';
import { orNotFound } from '../../../or-not-found.ts';
import * as actions from './actions.ts';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await mustBeSignedIn();
  return { title: wordsFor(language, 'live')('run.label') };
}

/** Live coverage of a story: what is written for it, what waits, and what is out. */
export default async function LiveCoveragePage({ params }: Props) {
  const { who } = await mustBeSignedIn();
  const { id } = await params;
  const run = await orNotFound(readRun(who, id));
  return (
    <>
      <LivePage topics={[`story:${id}`]} />
      <LiveScreen run={run} actions={{ ...actions }} />
    </>
  );
}
