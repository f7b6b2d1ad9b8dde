import { eq } from 'drizzle-orm';
import { desk, type Transaction } from '#db/desk.ts';
import { stories } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { append } from '../ledger/append.ts';
import { tell } from '../notices/telling.ts';
import { Incomplete, NotAllowed, Stale } from '../refusals.ts';
import { endSchedule } from '../schedules/ending.ts';
import { isBlank } from './document/clean-text.ts';
import { type InHand, type StoryRow, takeInHand } from './in-hand.ts';
import { may, type Who } from './permissions.ts';
import { type Act, publicAfter, workflow } from './workflow.ts';

/** What every act on a story says: which story, and the version on the person's screen. */
export type Base = { storyId: string; version: number };
export type Outcome = { storyId: string; version: number };

/** What an act changes of the story's row, and what it leaves in the ledger and with the people concerned. */
export type Change = {
  set?: Partial<Omit<StoryRow, 'id' | 'version' | 'working' | 'public'>>;
  /** Given where the workflow says `before_spike`. */
  working?: StoryRow['working'];
  /** Details for the ledger besides the state. */
  detail?: Record<string, unknown>;
  note?: string;
  /** Who hears of it besides whoever made, submitted, approved or signed the story. */
  alsoTo?: string[];
  /** True: an order to publish that waits is void, though the workflow does not say so of every such act. */
  endsSchedule?: boolean;
};

/**
 * Does one act to one story: hold it, ask the tables, compare the version, work, write state, tell those concerned,
 * and seal it in the ledger; all in one transaction.
 * @param who who is asking
 * @param act the act
 * @param base the story, and the version the person saw
 * @param work what the act itself does; it may refuse by throwing
 * @throws NotAllowed, Stale, NotFound, and what `work` throws
 */
export async function perform(
  who: Who,
  act: Act,
  base: Base,
  work: (story: InHand, tx: Transaction) => Promise<Change>,
): Promise<Outcome> {
  return desk().transaction(async (tx) => {
    const story = await takeInHand(tx, base.storyId);
    const answer = may(who, act, story.facts);
    if (!answer.allowed) throw new NotAllowed(answer.why);
    if (story.row.version !== base.version) throw new Stale(story.row.version);
    return settle(tx, who, act, story, await work(story, tx));
  });
}

/**
 * Writes what an act changed: the second half of `perform`, for acts that compare versions in their own way.
 * @param tx the act's transaction
 * @param who who did it; null: the newsroom's own clock
 */
export async function settle(
  tx: Transaction,
  who: Who | null,
  act: Act,
  story: InHand,
  change: Change,
): Promise<Outcome> {
  const { row } = story;
  const transition = workflow[act];
  const working =
    transition.to === 'before_spike' ? (change.working ?? 'draft') : (transition.to ?? row.working);
  const ends = row.scheduledFor !== null && (transition.endsSchedule || change.endsSchedule);
  const after = publicAfter(act, row.public);
  const publicState = change.endsSchedule && after === 'scheduled' ? 'none' : after;
  const at = now();
  const ended = ends ? await endSchedule(tx, row.id, act, who) : null;
  const moved = working !== row.working || publicState !== row.public;
  await tx
    .update(stories)
    .set({
      ...change.set,
      working,
      public: publicState,
      version: row.version + 1,
      updatedAt: at,
      ...(ends ? { scheduledFor: null } : {}),
      ...(moved ? { stateSince: at } : {}),
    })
    .where(eq(stories.id, row.id));
  await tellThoseConcerned(tx, who, act, story, change);
  await append(tx, {
    actorId: who?.id ?? null,
    act: `story.${act}`,
    subjectKind: 'story',
    subjectId: row.id,
    before: { working: row.working, public: row.public, version: row.version },
    after: {
      working,
      public: publicState,
      version: row.version + 1,
      ...(change.note ? { note: change.note } : {}),
      ...(ended ? { unscheduled: ended.at.toISOString() } : {}),
      ...change.detail,
    },
  });
  return { storyId: row.id, version: row.version + 1 };
}

/** Acts whose people hear of them: whoever made, submitted or signed the story. */
const told: readonly Act[] = [
  'edit_submitted',
  'edit_approved',
  'request_changes',
  'approve',
  'take_back',
  'publish',
  'update',
  'correct',
  'clarify',
  'add_note',
  'retract',
  'publish_alone',
  'publish_scheduled',
  'kill',
  'spike',
  'hold',
  'lift_hold',
];

async function tellThoseConcerned(
  tx: Transaction,
  who: Who | null,
  act: Act,
  { row, facts }: InHand,
  { note = '', alsoTo = [] }: Change,
): Promise<void> {
  if (!told.includes(act)) return;
  const concerned = [row.creatorId, row.submitterId, facts.approverId, ...facts.bylineStaffIds, ...alsoTo];
  await tell(tx, {
    to: concerned.filter((id) => id !== null),
    what: act,
    storyId: row.id,
    by: who?.id ?? null,
    note,
  });
}

/**
 * A note an act asks for.
 * @param note what was written
 * @throws Incomplete when nothing was
 */
export function writtenNote(note: string | undefined): string {
  const written = note?.trim() ?? '';
  if (isBlank(written)) throw new Incomplete({ note: 'missing' });
  return written;
}
