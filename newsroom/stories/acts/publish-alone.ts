import { reviews } from '#db/schema/index.ts';
import { askLinksFirst } from '../../checks/links/look.ts';
import { mustBeChecked } from '../../checks/must-be-checked.ts';
import { now } from '../../clock.ts';
import { OtherWords } from '../../refusals.ts';
import { goLive } from '../going-live.ts';
import { type Base, type Outcome, perform, writtenNote } from '../performing.ts';
import type { Who } from '../permissions.ts';
import { keep } from '../revisions.ts';
import { mustBeComplete } from './submit.ts';

/**
 * Publishes in breaking news on one pair of eyes. Off until the admin switches it on; the written reason stands in
 * the ledger, on the desk's front and in the day's report.
 * @param input the story, the version and the SHA-256 of the words seen, and the reason
 * @throws NotAllowed, Stale, NotFound, Incomplete, Unchecked, OtherWords
 */
export async function publishAlone(
  who: Who,
  input: Base & { sha256: string; note?: string },
): Promise<Outcome> {
  await askLinksFirst(input.storyId);
  return perform(who, 'publish_alone', input, async (story, tx) => {
    const note = writtenNote(input.note);
    if (story.copy.sha256 !== input.sha256) throw new OtherWords();
    mustBeComplete(story.copy.content);
    await mustBeChecked(tx, story);
    const revision = await keep(tx, story, 'published_alone', note);
    const [review] = await tx
      .insert(reviews)
      .values({
        storyId: story.row.id,
        revisionId: revision.id,
        sha256: revision.sha256,
        verdict: 'approved',
        alone: true,
        note,
        by: who.id,
        at: now(),
      })
      .returning({ id: reviews.id });
    const kind = story.row.public === 'live' ? 'update' : 'first';
    const set = await goLive(tx, story, {
      kind,
      by: who.id,
      revisionId: revision.id,
      reviewId: (review as { id: string }).id,
    });
    return { set, note, detail: { kind, alone: true, revision: revision.number, sha256: revision.sha256 } };
  });
}
