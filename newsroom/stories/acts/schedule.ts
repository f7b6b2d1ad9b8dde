import { eq } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { reviews, schedules } from '#db/schema/index.ts';
import { now } from '../../clock.ts';
import { enqueue } from '../../jobs/queue.ts';
import { Incomplete, NotAllowed } from '../../refusals.ts';
import { endSchedule } from '../../schedules/ending.ts';
import type { InHand } from '../in-hand.ts';
import { type Base, type Outcome, perform } from '../performing.ts';
import type { Who } from '../permissions.ts';
import { claimSlug } from '../slugs.ts';
import { type Written, written } from '../written-words.ts';

export type Order = Base & {
  /** When it is to go out. */
  at: Date;
  /** How the new words of a live story go out; an update unless said otherwise. */
  kind?: 'update' | 'correction' | 'clarification';
} & Written;

/** Nobody plans further ahead than this, in milliseconds; a year mistyped is not a plan. */
const furthest = 5 * 366 * 24 * 60 * 60 * 1000;

/**
 * Leaves the approved revision to the newsroom's clock, to go out at an instant. An order that waits already gives way
 * to the new one.
 * @param who who is asking; at that instant it goes out on their word
 * @param input the story, the version seen, the instant, and how it goes out when the story is live
 * @throws NotAllowed, Stale, NotFound, Incomplete (in the past, before the embargo ends, no words for readers, slug taken)
 */
export async function schedule(who: Who, input: Order): Promise<Outcome> {
  return perform(who, 'schedule', input, async (story, tx) => {
    const { row } = story;
    mustBeAhead(input.at, row.embargoUntil);
    const kind = row.public === 'live' ? (input.kind ?? 'update') : 'first';
    const words = written(kind, input);
    const approval = await approvalOf(tx, story);
    await claimSlug(tx, row.id, row.language, story.copy.content.slug);
    const before = await endSchedule(tx, row.id, 'schedule', who);
    const at = new Date(input.at);
    await tx.insert(schedules).values({
      storyId: row.id,
      revisionId: approval.revisionId,
      reviewId: approval.id,
      kind,
      ...words,
      at,
      by: who.id,
      madeAt: now(),
      nextTry: at,
    });
    // Whatever is due then is published, so the job need not say which.
    await enqueue(tx, 'publish', {}, at);
    return {
      set: { scheduledFor: at },
      note: words.note,
      detail: {
        ...words,
        at: at.toISOString(),
        kind,
        sha256: approval.sha256,
        ...(before ? { insteadOf: before.at.toISOString() } : {}),
      },
    };
  });
}

/**
 * Takes the order to publish back; the approval stands.
 * @throws NotAllowed, Stale, NotFound
 */
export async function unschedule(who: Who, input: Base): Promise<Outcome> {
  return perform(who, 'unschedule', input, async () => ({}));
}

function mustBeAhead(at: Date, embargoUntil: Date | null): void {
  const ahead = at.getTime() - now().getTime();
  if (ahead <= 0) throw new Incomplete({ at: 'past' });
  if (ahead > furthest) throw new Incomplete({ at: 'too_far' });
  if (embargoUntil && embargoUntil > at) throw new Incomplete({ at: 'before_embargo' });
}

async function approvalOf(tx: Transaction, { row }: InHand) {
  const [approval] = row.approvalId
    ? await tx.select().from(reviews).where(eq(reviews.id, row.approvalId))
    : [];
  if (!approval) throw new NotAllowed('not_in_this_state');
  return approval;
}
