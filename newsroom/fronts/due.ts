import { eq, sql } from 'drizzle-orm';
import { desk, type Transaction } from '#db/desk.ts';
import { frontEditions, fronts } from '#db/schema/index.ts';
import { at } from '../clock.ts';
import { NotAllowed, Refusal } from '../refusals.ts';
import { tryLater } from '../schedules/try-later.ts';
import { whoIs } from '../staff/who-is.ts';
import { alarmOfFront } from './alarming.ts';
import { told } from './in-hand.ts';
import { whyNotFront } from './permissions.ts';
import { goOut } from './publishing.ts';

type Edition = typeof frontEditions.$inferSelect;

/**
 * Publishes every edition of a front that is due, the longest due first.
 * @returns how many were ended or put off
 * @throws when the database is away
 */
export async function publishDueFronts(): Promise<number> {
  let ended = 0;
  while (await publishNext()) ended += 1;
  return ended;
}

async function publishNext(): Promise<boolean> {
  const trying: { id?: string } = {};
  try {
    return await desk().transaction(async (tx) => {
      const claimed = await claimDue(tx);
      if (!claimed) return false;
      const { edition, takenAt } = claimed;
      trying.id = edition.id;
      await at(takenAt, () => publishOne(tx, edition));
      return true;
    });
  } catch (error) {
    if (!trying.id) throw error;
    if (error instanceof Refusal) await fail(trying.id, error);
    else await putOff(trying.id, error);
    return true;
  }
}

/** It goes out on the word of whoever scheduled it: they have to hold the right still. */
async function publishOne(tx: Transaction, edition: Edition): Promise<void> {
  const [front] = await tx.select().from(fronts).where(eq(fronts.id, edition.frontId));
  if (!front) throw new Error(`edition ${edition.id} is of no front`);
  const who = await whoIs(tx, edition.by);
  const why = who ? whyNotFront(who, 'schedule', front) : 'not_your_role';
  if (why) throw new NotAllowed(why);
  await goOut(tx, front, edition.id);
  await told(tx, null, 'publish_scheduled', front.id, {
    edition: edition.id,
    due: edition.at?.toISOString(),
    scheduledBy: edition.by,
  });
}

/**
 * Takes an edition in hand by one statement and the database's clock, and marks it published; both it and its front are
 * held from then on. What another worker or an editor holds is passed over.
 */
async function claimDue(tx: Transaction): Promise<{ edition: Edition; takenAt: Date } | null> {
  const { rows } = await tx.execute<{ id: string; taken_at: Date }>(sql`
    with due as (
      select w.id from front_editions w join fronts f on f.id = w.front_id
      where w.state = 'waiting' and w.at <= statement_timestamp() and w.next_try <= statement_timestamp()
      order by w.at, w.id limit 1
      for update of w, f skip locked
    )
    update front_editions e set state = 'published', ended_at = statement_timestamp(), published_at = statement_timestamp()
    from due where e.id = due.id
    returning e.id, statement_timestamp() as taken_at`);
  const [taken] = rows;
  if (!taken) return null;
  const [edition] = await tx.select().from(frontEditions).where(eq(frontEditions.id, taken.id));
  return edition ? { edition, takenAt: new Date(taken.taken_at) } : null;
}

async function fail(id: string, refusal: Refusal): Promise<void> {
  await desk().transaction(async (tx) => {
    await tx.execute(sql`
      update front_editions set state = 'failed', ended_at = statement_timestamp(), why = ${refusal.key}
      where id = ${id} and state = 'waiting'`);
    const [edition] = await tx.select().from(frontEditions).where(eq(frontEditions.id, id));
    if (edition?.state !== 'failed') return;
    await told(tx, null, 'schedule_failed', edition.frontId, {
      edition: id,
      due: edition.at?.toISOString(),
      why: refusal.key,
    });
    await alarmOfFront(tx, edition, 'front_failed', refusal);
  });
}

/** After so many tries it is about a minute late, and people are called. */
const triesToAlarm = 7;

async function putOff(id: string, error: unknown): Promise<void> {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  console.error(`A scheduled front page (edition ${id}) has to wait:`, cause);
  await desk().transaction(async (tx) => {
    const [edition] = await tx
      .update(frontEditions)
      .set(tryLater(frontEditions.tries))
      .where(sql`${frontEditions.id} = ${id} and ${frontEditions.state} = 'waiting'`)
      .returning();
    if (edition?.tries === triesToAlarm) await alarmOfFront(tx, edition, 'front_overdue');
  });
}
