import { eq } from 'drizzle-orm';
import { desk, type Transaction } from '#db/desk.ts';
import { stories } from '#db/schema/index.ts';
import { now } from '../../clock.ts';
import { append } from '../../ledger/append.ts';
import { Incomplete, NotAllowed, Stale } from '../../refusals.ts';
import { parseContent, type StoryContent } from '../document/content.ts';
import { plainText } from '../document/plain-text.ts';
import { contentHash } from '../document/sha256.ts';
import { remember } from '../hands.ts';
import { type InHand, takeInHand } from '../in-hand.ts';
import { mustExist } from '../named-things.ts';
import { type Base, type Outcome, settle } from '../performing.ts';
import { may, type Who } from '../permissions.ts';
import { keep, newestRevision, type WhyKept } from '../revisions.ts';
import { withdrawApproval } from '../withdrawing.ts';
import { editIn } from '../workflow.ts';
import { copiesForLists, writeCopy } from '../working-copy.ts';

export type Save = Base & {
  content: unknown;
  /** The writer's own name (a UUID) for this save. */
  saveId: string;
  /** Names of this writer's saves whose answer never came: they are no one else's words. */
  unanswered?: string[];
  /** Given when the words come from somewhere else than typing. */
  why?: 'restored' | 'merged';
  note?: string;
};
export type Saved = Outcome & { sha256: string; savedAt: string };

/** A revision is kept at least this often while somebody types. */
const KEEP_EVERY_MS = 5 * 60_000;
/** Fewer characters than this share of the last revision: much was taken out, so what was there is kept first. */
const MUCH_TAKEN_OUT = 0.8;

/**
 * Saves the working copy. Readers of a live story keep the published revision; an approval that stood is void.
 * A save whose answer was lost is known again by its name, so nobody conflicts with themself.
 * @param who who is asking
 * @param input the story, the version the words were based on, and the words
 * @throws NotAllowed, NotFound, Incomplete (a field is wrong), Stale when somebody else saved meanwhile
 */
export async function save(who: Who, input: Save): Promise<Saved> {
  const content = parseContent(input.content);
  return desk().transaction(async (tx) => {
    const story = await takeInHand(tx, input.storyId);
    const act = editIn(story.facts);
    if (!act) throw new NotAllowed('not_in_this_state');
    const answer = may(who, act, story.facts);
    if (!answer.allowed) throw new NotAllowed(answer.why);
    if (content.language !== story.row.language) throw new Incomplete({ language: 'fixed' });
    // The same words are nobody's loss, whatever they were based on.
    if (contentHash(content) === story.copy.sha256) return unchanged(story);
    if (story.row.version !== input.version && !isOwnLostSave(who, story, input))
      throw new Stale(story.row.version);
    await mustExist(tx, content, story.copy.content);

    const kept = await keepWhatWas(tx, who, story, content, act !== 'edit' || input.why !== undefined);
    if (act === 'edit_approved') await withdrawApproval(tx, story, who, 'edited');
    await remember(tx, story.row.id, 'edited', [who.id], story.facts.editingBarsApproval);
    const written = await writeCopy(tx, { storyId: story.row.id, content, by: who.id, saveId: input.saveId });
    if (act === 'edit') {
      await tx
        .update(stories)
        .set({ ...copiesForLists(content), version: story.row.version + 1, updatedAt: written.savedAt })
        .where(eq(stories.id, story.row.id));
      if (kept || input.why) await recordKept(tx, who, story, { content, ...written }, input);
      return {
        storyId: story.row.id,
        version: story.row.version + 1,
        sha256: written.sha256,
        savedAt: written.savedAt.toISOString(),
      };
    }
    const why: WhyKept = input.why ?? (act === 'edit_approved' ? 'edited_approved' : 'edited_submitted');
    const revision = await keep(
      tx,
      { row: story.row, copy: { ...story.copy, content, sha256: written.sha256, savedBy: who.id } },
      why,
      input.note,
    );
    const outcome = await settle(tx, who, act, story, {
      set: { ...copiesForLists(content), approvalId: null },
      detail: { revision: revision.number, sha256: written.sha256 },
    });
    return { ...outcome, sha256: written.sha256, savedAt: written.savedAt.toISOString() };
  });
}

function isOwnLostSave(who: Who, story: InHand, input: Save): boolean {
  const { saveId: last, savedBy } = story.copy;
  return (
    savedBy === who.id && last !== null && (last === input.saveId || (input.unanswered ?? []).includes(last))
  );
}

function unchanged({ row, copy }: InHand): Saved {
  return { storyId: row.id, version: row.version, sha256: copy.sha256, savedAt: copy.savedAt.toISOString() };
}

/** Before words are written over: those of another hand, of some minutes ago, or of which much goes, are kept. */
async function keepWhatWas(
  tx: Transaction,
  who: Who,
  story: InHand,
  content: StoryContent,
  always: boolean,
): Promise<boolean> {
  const newest = await newestRevision(tx, story.row.id);
  if (newest?.sha256 === story.copy.sha256) return false;
  const was = plainText(story.copy.content.body).length;
  const worthIt =
    always ||
    story.copy.savedBy !== who.id ||
    !newest ||
    now().getTime() - newest.at.getTime() > KEEP_EVERY_MS ||
    plainText(content.body).length < was * MUCH_TAKEN_OUT;
  if (worthIt) await keep(tx, story, 'kept');
  return worthIt;
}

type Written = { content: StoryContent; sha256: string };

async function recordKept(tx: Transaction, who: Who, story: InHand, written: Written, input: Save) {
  const revision = input.why
    ? await keep(
        tx,
        { row: story.row, copy: { ...story.copy, ...written, savedBy: who.id } },
        input.why,
        input.note,
      )
    : await newestRevision(tx, story.row.id);
  await append(tx, {
    actorId: who.id,
    act: input.why ? `story.${input.why}` : 'story.edit',
    subjectKind: 'story',
    subjectId: story.row.id,
    before: { version: story.row.version, sha256: story.copy.sha256 },
    after: { version: story.row.version + 1, sha256: written.sha256, kept: revision?.number ?? null },
  });
}
