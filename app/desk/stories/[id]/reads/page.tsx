import type { Metadata } from 'next';
import { StoryReadsScreen } from '#components/desk/reads/story-reads-screen.tsx';
import { readReads } from '#newsroom/reads/figures.ts';
import { askedSpan } from '#newsroom/reads/figures-asked.ts';
import { readStory } from '#newsroom/stories/reading.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { mustBeSignedIn } from '../../../../signed-in.ts';
import { orNotFound } from '../../../or-not-found.ts';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ days?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await mustBeSignedIn();
  return { title: wordsFor(language, 'reads')('ofStory') };
}

/** How a story is read: for whoever may read the story, which is everybody on the staff. */
export default async function StoryReadsPage({ params, searchParams }: Props) {
  const { who } = await mustBeSignedIn();
  const { id } = await params;
  const story = await orNotFound(readStory(who, id));
  const figures = await readReads({ storyId: story.row.id }, askedSpan((await searchParams).days));
  return <StoryReadsScreen story={story} figures={figures} />;
}
