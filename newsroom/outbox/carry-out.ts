import { and, asc, eq, inArray, isNull, lte, ne, notInArray, sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { outbox } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { mailIsSent, sendMail } from './mail.ts';
import { sendPurge } from './purge.ts';
import { sendPush } from './push.ts';
import { siteChanged } from './site-changed.ts';
import { sendWebhook } from './webhook.ts';

/** Seconds before the next try, by the number of tries made; the last one holds for all further ones. */
const pauses = [10, 60, 300, 1800, 3600];

/** What could not be sent for this long is left where the admin can read it, in milliseconds. */
export const worthSending = 3 * 24 * 60 * 60 * 1000;

/**
 * Carries out what waits in the outbox, one row at a time, each held so that no other node does it as well.
 * A mail waits for as long as there is no SMTP server: the admin reads it on the desk.
 * @returns how many rows were taken in hand
 */
export async function carryOutWaiting(): Promise<number> {
  const taken = await Promise.all([carryOutAll(true), carryOutAll(false)]);
  return taken[0] + taken[1];
}

/** What readers see, and what goes to people: neither waits for the other's slow servers. */
const readersSee: (typeof outbox.$inferSelect)['kind'][] = ['site_changed', 'purge'];

async function carryOutAll(ofReaders: boolean): Promise<number> {
  let taken = 0;
  while (await carryOutOne(ofReaders)) taken += 1;
  return taken;
}

async function carryOutOne(ofReaders: boolean): Promise<boolean> {
  return desk().transaction(async (tx) => {
    const at = now();
    const youngEnough = new Date(at.getTime() - worthSending);
    const [row] = await tx
      .select()
      .from(outbox)
      .where(
        and(
          isNull(outbox.doneAt),
          lte(outbox.notBefore, at),
          (ofReaders ? inArray : notInArray)(outbox.kind, readersSee),
          ofReaders ? undefined : sql`${outbox.createdAt} > ${youngEnough.toISOString()}`,
          mailIsSent() ? undefined : ne(outbox.kind, 'mail'),
        ),
      )
      .orderBy(asc(outbox.notBefore), asc(outbox.id))
      .limit(1)
      .for('update', { skipLocked: true });
    if (!row) return false;
    const tries = row.tries + 1;
    try {
      const payload = await carryOut(row);
      await tx
        .update(outbox)
        .set({ tries, doneAt: now(), problem: '', payload })
        .where(eq(outbox.id, row.id));
    } catch (error) {
      const pause = pauses[Math.min(tries, pauses.length) - 1] ?? 3600;
      const problem = error instanceof Error ? error.message : String(error);
      await tx
        .update(outbox)
        .set({ tries, problem: problem.slice(0, 500), notBefore: new Date(at.getTime() + pause * 1000) })
        .where(eq(outbox.id, row.id));
    }
    return true;
  });
}

/** Does it, and says what of the payload is kept. */
async function carryOut(row: typeof outbox.$inferSelect): Promise<unknown> {
  if (row.kind === 'mail') return sendMail(row.payload);
  if (row.kind === 'push') return sendPush(row.payload);
  if (row.kind === 'webhook') return sendWebhook(row.id, row.payload);
  if (row.kind === 'purge') return sendPurge(row.payload);
  siteChanged((row.payload as { keys?: string[] }).keys);
  return row.payload;
}
