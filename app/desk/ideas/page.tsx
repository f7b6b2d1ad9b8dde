import type { Metadata } from 'next';
import { LivePage } from '#components/desk/live/live-page.tsx';
import { Ideas } from '#components/desk/planning/ideas.tsx';
import { readSections } from '#newsroom/house/reading.ts';
import { askedIdeas, countIdeas, openIdeas, readIdeas } from '#newsroom/planning/ideas.ts';
import { assignablePeople } from '#newsroom/planning/people.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { mustBeSignedIn } from '../../signed-in.ts';
import { doPlan } from '../plan-actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await mustBeSignedIn();
  return { title: wordsFor(language, 'planning')('ideas.title') };
}

type Query = Promise<Record<string, string | string[] | undefined>>;

export default async function IdeasPage({ searchParams }: { searchParams: Query }) {
  const { who } = await mustBeSignedIn();
  const asked = askedIdeas(await searchParams);
  const [{ lines, after, state }, counts, others, sections, people] = await Promise.all([
    readIdeas(who, asked),
    countIdeas(),
    openIdeas(),
    readSections(),
    assignablePeople(),
  ]);
  return (
    <>
      <LivePage topics={['idea', 'assignment']} />
      <Ideas
        lines={lines}
        state={state}
        after={after}
        later={asked.after !== undefined}
        counts={counts}
        others={others}
        sections={sections}
        people={people}
        plan={doPlan}
      />
    </>
  );
}
