import type { Metadata } from 'next';
import { LedgerScreen } from '#components/desk/ledger/ledger-screen.tsx';
import { readHouse } from '#newsroom/house/reading.ts';
import { subjectKinds } from '#newsroom/ledger/append.ts';
import { askedLedger } from '#newsroom/ledger/asked.ts';
import { actsInLedger, ledgerHead, peopleInLedger, readLedger } from '#newsroom/ledger/reading.ts';
import { ledgerScope } from '#newsroom/ledger/scope.ts';
import { actInLedger } from '#newsroom/words/act-in-ledger.ts';
import { messages, wordsFor } from '#newsroom/words/index.ts';
import { mustBeSignedIn } from '../../signed-in.ts';
import { NotForYou } from '../not-for-you.tsx';
import { verifyNow } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await mustBeSignedIn();
  return { title: wordsFor(language, 'ledger')('title') };
}

type Query = Promise<Record<string, string | string[] | undefined>>;

export default async function LedgerPage({ searchParams }: { searchParams: Query }) {
  const { who, language } = await mustBeSignedIn();
  const scope = ledgerScope(who);
  if (!scope) return <NotForYou language={language} />;
  const everything = scope.of === 'everything';
  const zone = (await readHouse())?.timeZone ?? 'Asia/Seoul';
  const [{ rows, older }, acts, people, head] = await Promise.all([
    readLedger(who, askedLedger(await searchParams), zone),
    actsInLedger(),
    peopleInLedger(),
    ledgerHead(),
  ]);
  const words = messages(language);
  const said = (act: string) => actInLedger(act, words);
  return (
    <LedgerScreen
      rows={rows.map((row) => ({ ...row, said: said(row.act) }))}
      older={older}
      choices={{
        people,
        acts: acts
          .filter((act) => everything || act.startsWith('story.'))
          .map((act) => ({ act, said: said(act) }))
          .toSorted((a, b) => a.said.localeCompare(b.said, language)),
        kinds: everything ? subjectKinds : ['story'],
      }}
      whole={everything ? { head, verify: verifyNow } : null}
    />
  );
}
