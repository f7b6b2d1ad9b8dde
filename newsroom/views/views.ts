import { and, asc, desc, eq, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import { desk, type Transaction } from '#db/desk.ts';
import { staff, views } from '#db/schema/index.ts';
import { append } from '../ledger/append.ts';
import { parsed } from '../parsed.ts';
import { NotAllowed, NotFound } from '../refusals.ts';
import { uuidPattern } from '../stories/document/body.ts';
import { cleanText, isBlank } from '../stories/document/clean-text.ts';
import type { Who } from '../stories/permissions.ts';
import { mayChangeView, seesView } from './permissions.ts';
import { type Place, viewQuery } from './query.ts';

/** A view as it is offered to one person. */
export type View = {
  id: string;
  place: Place;
  name: string;
  query: string;
  shared: boolean;
  /** Whose it is, by name; null: one's own. */
  whose: string | null;
  mayChange: boolean;
};

/**
 * The views a person can come back to: their own in their order, then what others share.
 * @param who who is asking
 * @param place the list or the board
 */
export async function readViews(who: Who, place: Place): Promise<View[]> {
  const rows = await desk()
    .select({ view: views, name: staff.name })
    .from(views)
    .innerJoin(staff, eq(staff.id, views.by))
    .where(and(eq(views.place, place), or(eq(views.by, who.id), views.shared)))
    .orderBy(desc(eq(views.by, who.id)), asc(views.position), asc(views.name), asc(views.id))
    .limit(200);
  return rows
    .filter(({ view }) => seesView(who, view))
    .map(({ view, name }) => ({
      id: view.id,
      place: view.place,
      name: view.name,
      query: view.query,
      shared: view.shared,
      whose: view.by === who.id ? null : name,
      mayChange: mayChangeView(who, view),
    }));
}

const id = z.string().regex(uuidPattern);
const name = z
  .string()
  .transform((text) => cleanText(text).trim())
  .pipe(
    z
      .string()
      .refine((text) => !isBlank(text), 'missing')
      .max(80, 'too_long'),
  );
const made = z.object({
  place: z.enum(['list', 'board']),
  name,
  query: z.string().max(2000),
  shared: z.boolean(),
});
const changed = z.object({ id, name, shared: z.boolean() });

export type NewView = z.input<typeof made>;
export type ViewChange = z.input<typeof changed>;

/**
 * Keeps filters under a name.
 * @throws Incomplete
 */
export async function keepView(who: Who, given: NewView): Promise<{ id: string }> {
  const view = parsed(made, given);
  return desk().transaction(async (tx) => {
    const [last] = await tx
      .select({ position: sql<number>`coalesce(max(${views.position}), 0)::int` })
      .from(views)
      .where(and(eq(views.by, who.id), eq(views.place, view.place)));
    const values = {
      ...view,
      query: viewQuery(view.place, view.query),
      by: who.id,
      position: (last?.position ?? 0) + 1,
    };
    const [row] = await tx.insert(views).values(values).returning({ id: views.id });
    if (!row) throw new Error('the view was not written');
    await told(tx, who, 'view.keep', row.id, null, { name: view.name, shared: view.shared });
    return row;
  });
}

/**
 * Gives a view another name, shares it or keeps it to oneself.
 * @throws NotAllowed, NotFound, Incomplete
 */
export async function changeView(who: Who, given: ViewChange): Promise<void> {
  const { id: viewId, ...change } = parsed(changed, given);
  await desk().transaction(async (tx) => {
    const row = await takeView(tx, who, viewId);
    await tx.update(views).set(change).where(eq(views.id, viewId));
    await told(tx, who, 'view.change', viewId, { name: row.name, shared: row.shared }, change);
  });
}

/**
 * Takes a view away; the stories it showed are untouched.
 * @throws NotAllowed, NotFound
 */
export async function removeView(who: Who, viewId: string): Promise<void> {
  await desk().transaction(async (tx) => {
    const row = await takeView(tx, who, viewId);
    await tx.delete(views).where(eq(views.id, viewId));
    await told(tx, who, 'view.remove', viewId, { name: row.name, shared: row.shared }, null);
  });
}

/**
 * Puts one of one's own views a place further up.
 * @throws NotAllowed, NotFound
 */
export async function raiseView(who: Who, viewId: string): Promise<void> {
  await desk().transaction(async (tx) => {
    const row = await takeView(tx, who, viewId);
    const order = await tx
      .select({ id: views.id })
      .from(views)
      .where(and(eq(views.by, row.by), eq(views.place, row.place)))
      .orderBy(asc(views.position), asc(views.name), asc(views.id))
      .for('update');
    const ids = order.map((one) => one.id);
    const at = ids.indexOf(viewId);
    if (at > 0) ids.splice(at - 1, 2, viewId, ids[at - 1] as string);
    for (const [position, one] of ids.entries())
      await tx
        .update(views)
        .set({ position: position + 1 })
        .where(eq(views.id, one));
    await told(tx, who, 'view.raise', viewId, { position: at + 1 }, { position: Math.max(1, at) });
  });
}

async function takeView(tx: Transaction, who: Who, viewId: string) {
  if (!uuidPattern.test(viewId)) throw new NotFound('view');
  const [row] = await tx.select().from(views).where(eq(views.id, viewId)).for('update');
  if (!row || !seesView(who, row)) throw new NotFound('view');
  if (!mayChangeView(who, row)) throw new NotAllowed('not_your_view');
  return row;
}

function told(tx: Transaction, who: Who, act: string, subjectId: string, before: unknown, after: unknown) {
  return append(tx, { actorId: who.id, act, subjectKind: 'view', subjectId, before, after });
}
