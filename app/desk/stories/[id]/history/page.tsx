import type { Metadata } from 'next';
import { HistoryScreen, type Shown } from '#components/desk/history/history-screen.tsx';
import { compare } from '#newsroom/stories/comparing.ts';
import type { StoryContent } from '#newsroom/stories/document/content.ts';
import { contentOf, ledgerOf, type RevisionLine, revisionsOf } from '#newsroom/stories/history.ts';
import { namesIn } from '#newsroom/stories/names-in.ts';
import { readStory } from '#newsroom/stories/reading.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { mustBeSignedIn } from '../../../../signed-in.ts';
import { orNotFound } from '../../../or-not-found.ts';
import { bringBack } from './actions.ts';

type Asked = { read?: string | string[]; from?: string | string[]; to?: string | string[] };
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> };

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await mustBeSignedIn();
  return { title: wordsFor(language, 'history')('pages.history') };
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const { who } = await mustBeSignedIn();
  const { id } = await params;
  const story = await orNotFound(readStory(who, id));
  const [revisions, ledger, asked] = await Promise.all([revisionsOf(id), ledgerOf(id), searchParams]);
  const { shown, contents } = await orNotFound(show(id, revisions, asked));
  return (
    <HistoryScreen
      story={story}
      revisions={revisions}
      ledger={ledger}
      shown={shown}
      names={await namesIn(contents)}
      bringBack={bringBack}
    />
  );
}

/** One revision to read, or two to compare: those asked for, else the newest and the one before it. */
async function show(
  storyId: string,
  revisions: RevisionLine[],
  asked: Asked,
): Promise<{ shown: Shown; contents: StoryContent[] }> {
  const read = numberIn(asked.read);
  if (read) {
    const content = await contentOf(storyId, read);
    return { shown: { kind: 'read', number: read, content }, contents: [content] };
  }
  const to = numberIn(asked.to) ?? revisions[0]?.number;
  const from = numberIn(asked.from) ?? revisions.find((one) => one.number < (to ?? 0))?.number;
  if (!to || !from) return { shown: null, contents: [] };
  const [before, after] = await Promise.all([contentOf(storyId, from), contentOf(storyId, to)]);
  return {
    shown: { kind: 'compare', from, to, comparison: compare(before, after) },
    contents: [before, after],
  };
}

function numberIn(text: string | string[] | undefined): number | undefined {
  return typeof text === 'string' && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}
