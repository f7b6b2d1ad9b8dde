import type { Metadata } from 'next';
import { StoryRecordScreen } from '#components/desk/ledger/story-record.tsx';
import { now } from '#newsroom/clock.ts';
import { readRecord } from '#newsroom/ledger/record.ts';
import { NotAllowed } from '#newsroom/refusals.ts';
import { actInLedger } from '#newsroom/words/act-in-ledger.ts';
import { messages, wordsFor } from '#newsroom/words/index.ts';
import { mustBeSignedIn } from '../../../../signed-in.ts';
import { NotForYou } from '../../../not-for-you.tsx';
import { orNotFound } from '../../../or-not-found.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await mustBeSignedIn();
  return { title: wordsFor(language, 'ledger')('story.title') };
}

/** Who wrote, changed, approved and published a story, and when: one page that can be handed on. */
export default async function StoryLedgerPage({ params }: { params: Promise<{ id: string }> }) {
  const { who, language } = await mustBeSignedIn();
  const { id } = await params;
  const record = await orNotFound(
    readRecord(who, id).catch((error) => {
      if (error instanceof NotAllowed) return null;
      throw error;
    }),
  );
  if (!record) return <NotForYou language={language} />;
  const words = messages(language);
  return (
    <StoryRecordScreen
      record={{ ...record, rows: record.rows.map((row) => ({ ...row, said: actInLedger(row.act, words) })) }}
      takenAt={now()}
    />
  );
}
