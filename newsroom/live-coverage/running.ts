import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { desk } from '#db/desk.ts';
import { runningStories } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { append } from '../ledger/append.ts';
import { parsed } from '../parsed.ts';
import { NotAllowed } from '../refusals.ts';
import { rowId } from '../staff/fields.ts';
import type { Who } from '../stories/permissions.ts';
import { takeRun } from './in-hand.ts';
import { readersSee } from './performing.ts';
import { mayRun } from './permissions.ts';
import { type RunAct, runActs, runWorkflow } from './workflow.ts';

const order = z.object({ storyId: rowId, act: z.enum(runActs as [RunAct, ...RunAct[]]) });
export type RunOrder = z.input<typeof order>;

/**
 * Starts, ends or goes on with live coverage of a story.
 * @param who who is asking
 * @param given the story, and which of the three
 * @throws NotAllowed, NotFound
 */
export async function runLive(who: Who, given: RunOrder): Promise<void> {
  const { storyId, act } = parsed(order, given);
  await desk().transaction(async (tx) => {
    const { story, run, facts } = await takeRun(tx, storyId);
    const answer = mayRun(who, act, facts);
    if (!answer.allowed) throw new NotAllowed(answer.why);
    const { to } = runWorkflow[act];
    const ended = to === 'ended' ? { endedAt: now(), endedBy: who.id } : { endedAt: null, endedBy: null };
    if (run) await tx.update(runningStories).set(ended).where(eq(runningStories.storyId, storyId));
    else await tx.insert(runningStories).values({ storyId, startedAt: now(), startedBy: who.id });
    await readersSee(tx, story);
    await append(tx, {
      actorId: who.id,
      act: `story.${act}`,
      subjectKind: 'story',
      subjectId: storyId,
      before: { live: facts.run },
      after: { live: to },
    });
  });
}
