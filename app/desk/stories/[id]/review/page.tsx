import type { Metadata } from 'next';
import { ReviewScreen } from '#components/desk/review/review-screen.tsx';
import { signOffsOf } from '#newsroom/sign-offs/reading.ts';
import { readReview } from '#newsroom/stories/review.ts';
import { readTalk } from '#newsroom/talk/reading.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { mustBeSignedIn } from '../../../../signed-in.ts';
import { orNotFound } from '../../../or-not-found.ts';
import { lookAtChecklist, tickLine, untickLine } from '../../checks.ts';
import { askSomebodyOutside, takeQuestionBack } from '../../sign-offs.ts';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ since?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await mustBeSignedIn();
  return { title: wordsFor(language, 'history')('pages.review') };
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const { who } = await mustBeSignedIn();
  const { id } = await params;
  const { since } = await searchParams;
  const number = typeof since === 'string' && /^\d{1,6}$/.test(since) ? Number(since) : undefined;
  const review = await orNotFound(readReview(who, id, number));
  return (
    <ReviewScreen
      review={review}
      talk={await readTalk(who, id)}
      checklist={{ look: lookAtChecklist, tick: tickLine, untick: untickLine }}
      outside={{ signOffs: await signOffsOf(id), ask: askSomebodyOutside, revoke: takeQuestionBack }}
    />
  );
}
