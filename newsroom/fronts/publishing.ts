import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { desk, type Transaction } from '#db/desk.ts';
import { frontEditions, fronts } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { enqueue } from '../jobs/queue.ts';
import { post } from '../outbox/post.ts';
import { parsed } from '../parsed.ts';
import { Incomplete, NotFound, StaleFront } from '../refusals.ts';
import { frontKey } from '../site/surrogate-keys.ts';
import { rowId } from '../staff/fields.ts';
import type { Who } from '../stories/permissions.ts';
import { draftOf, type FrontRow, mustBeMine, takeFront, told } from './in-hand.ts';

const base = z.object({ frontId: rowId, tab: z.uuid(), version: z.int() });
const order = base.extend({
  at: z.iso.datetime({ offset: true, error: 'missing' }).transform((text) => new Date(text)),
});
const ofEdition = z.object({ frontId: rowId, editionId: rowId });
const back = ofEdition.extend({ liveId: rowId.nullable() });

export type FrontBase = z.input<typeof base>;
export type FrontOrder = z.input<typeof order>;
export type OfEdition = z.input<typeof ofEdition>;
export type BringingBack = z.input<typeof back>;

/** Nobody plans a front further ahead than this, in milliseconds; a year mistyped is not a plan. */
const furthest = 366 * 24 * 60 * 60 * 1000;

/**
 * Publishes the draft of a front as it stands.
 * @param who who is asking
 * @param given the front, the window, and the version on its screen
 * @returns the edition's id
 * @throws NotAllowed, NotFound, StaleFront, FrontHeld
 */
export async function publishFront(who: Who, given: FrontBase): Promise<string> {
  const { frontId, ...seen } = parsed(base, given);
  return desk().transaction(async (tx) => {
    const row = await takeFront(tx, who, 'publish', frontId);
    await mustBeMine(tx, row, who, seen);
    const at = now();
    const [made] = await tx
      .insert(frontEditions)
      .values({
        frontId,
        layout: await draftOf(tx, row),
        by: who.id,
        madeAt: at,
        state: 'published',
        publishedAt: at,
      })
      .returning({ id: frontEditions.id });
    if (!made) throw new Error('the edition was not written');
    await goOut(tx, row, made.id);
    await told(tx, who, 'publish', frontId, { edition: made.id, version: row.version });
    return made.id;
  });
}

/**
 * Leaves the draft as it stands to the newsroom's clock. An edition that waits already gives way to the new one.
 * @param who who is asking; at that instant it goes out on their word
 * @param given the front, the window, the version on its screen, and the instant in ISO 8601
 * @throws NotAllowed, NotFound, StaleFront, FrontHeld, Incomplete
 */
export async function scheduleFront(who: Who, given: FrontOrder): Promise<string> {
  const { frontId, at, ...seen } = parsed(order, given);
  return desk().transaction(async (tx) => {
    const row = await takeFront(tx, who, 'schedule', frontId);
    await mustBeMine(tx, row, who, seen);
    const ahead = at.getTime() - now().getTime();
    if (ahead <= 0) throw new Incomplete({ at: 'past' });
    if (ahead > furthest) throw new Incomplete({ at: 'too_far' });
    const before = await cancelWaiting(tx, frontId, who);
    const [made] = await tx
      .insert(frontEditions)
      .values({
        frontId,
        layout: await draftOf(tx, row),
        by: who.id,
        madeAt: now(),
        at,
        nextTry: at,
        state: 'waiting',
      })
      .returning({ id: frontEditions.id });
    if (!made) throw new Error('the edition was not written');
    await enqueue(tx, 'publish', {}, at);
    const instead = before ? { insteadOf: before.at?.toISOString() } : {};
    await told(tx, who, 'schedule', frontId, { edition: made.id, at: at.toISOString(), ...instead });
    return made.id;
  });
}

/**
 * Takes back an edition that waits.
 * @throws NotAllowed, NotFound, StaleFront when it does not wait any more
 */
export async function unscheduleFront(who: Who, given: OfEdition): Promise<void> {
  const { frontId, editionId } = parsed(ofEdition, given);
  await desk().transaction(async (tx) => {
    await takeFront(tx, who, 'unschedule', frontId);
    const ended = await cancelWaiting(tx, frontId, who, editionId);
    if (!ended) throw new StaleFront();
    await told(tx, who, 'unschedule', frontId, { edition: editionId, at: ended.at?.toISOString() });
  });
}

/**
 * Publishes an earlier edition again; the draft stays as it is.
 * @param given the front, the earlier edition, and the one that is out on the person's screen
 * @throws NotAllowed, NotFound, StaleFront when another one is out by now
 */
export async function bringBackFront(who: Who, given: BringingBack): Promise<string> {
  const { frontId, editionId, liveId } = parsed(back, given);
  return desk().transaction(async (tx) => {
    const row = await takeFront(tx, who, 'bring_back', frontId);
    if (row.liveEditionId !== liveId) throw new StaleFront();
    const [earlier] = await tx
      .select()
      .from(frontEditions)
      .where(
        and(
          eq(frontEditions.id, editionId),
          eq(frontEditions.frontId, frontId),
          eq(frontEditions.state, 'published'),
        ),
      );
    if (!earlier) throw new NotFound('edition');
    const at = now();
    const [made] = await tx
      .insert(frontEditions)
      .values({
        frontId,
        layout: earlier.layout,
        by: who.id,
        madeAt: at,
        state: 'published',
        publishedAt: at,
        broughtBackId: earlier.id,
      })
      .returning({ id: frontEditions.id });
    if (!made) throw new Error('the edition was not written');
    await goOut(tx, row, made.id);
    await told(tx, who, 'bring_back', frontId, { edition: made.id, of: earlier.id, insteadOf: liveId });
    return made.id;
  });
}

/**
 * Shows readers an edition that is published.
 * @param tx the act's transaction
 */
export async function goOut(
  tx: Transaction,
  { id, language, sectionId }: FrontRow,
  editionId: string,
): Promise<void> {
  await tx.update(fronts).set({ liveEditionId: editionId }).where(eq(fronts.id, id));
  const keys = [frontKey(language, sectionId)];
  await post(tx, { kind: 'site_changed', payload: { subject: 'front', id, keys } });
}

async function cancelWaiting(tx: Transaction, frontId: string, who: Who, editionId?: string) {
  const [ended] = await tx
    .update(frontEditions)
    .set({ state: 'cancelled', endedAt: now(), endedBy: who.id })
    .where(
      and(
        eq(frontEditions.frontId, frontId),
        eq(frontEditions.state, 'waiting'),
        editionId ? eq(frontEditions.id, editionId) : undefined,
      ),
    )
    .returning();
  return ended;
}
