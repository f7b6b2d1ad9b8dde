import { eq, sql } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { schedules } from '#db/schema/index.ts';
import type { Schedule } from './ending.ts';

/** An order in hand, and the instant at which it was taken, by the database's clock. */
export type Claimed = { order: Schedule; takenAt: Date };

/**
 * Takes the order that is due longest in hand, by one statement: it finds it by the database's clock, passes over what
 * another worker or an editor holds, and marks it done. Both rows are held from then on, and if the transaction does
 * not come to its end, nothing was taken. Nobody waits for anybody here, so nobody can stand in each other's way.
 * @param tx the transaction that publishes it
 * @returns null when nothing is due
 */
export async function claimDue(tx: Transaction): Promise<Claimed | null> {
  return claimed(
    tx,
    await tx.execute<Taken>(sql`
      with due as (
        select w.id from schedules w join stories s on s.id = w.story_id
        where w.state = 'waiting' and w.at <= statement_timestamp() and w.next_try <= statement_timestamp()
        order by w.at, w.id limit 1
        for update of w, s skip locked
      )
      update schedules c set state = 'done', ended_at = statement_timestamp(),
        late_ms = least(2147483647, round(extract(epoch from statement_timestamp() - c.at) * 1000))
      from due where c.id = due.id
      returning c.id, statement_timestamp() as taken_at`),
  );
}

/**
 * Takes an order that cannot be carried out in hand, and marks it failed.
 * @param tx a transaction of its own: the one that tried is undone
 * @param id the order's id
 * @param why the key of the refusal
 * @returns null when it was ended meanwhile
 */
export async function claimFailed(tx: Transaction, id: string, why: string): Promise<Claimed | null> {
  return claimed(
    tx,
    await tx.execute<Taken>(sql`
      with due as (
        select w.id from schedules w join stories s on s.id = w.story_id
        where w.id = ${id} and w.state = 'waiting'
        for update of w, s skip locked
      )
      update schedules c set state = 'failed', ended_at = statement_timestamp(), why = ${why},
        alarmed_at = coalesce(c.alarmed_at, statement_timestamp())
      from due where c.id = due.id
      returning c.id, statement_timestamp() as taken_at`),
  );
}

type Taken = { id: string; taken_at: Date };

async function claimed(tx: Transaction, { rows }: { rows: Taken[] }): Promise<Claimed | null> {
  const [taken] = rows;
  if (!taken) return null;
  const [order] = await tx.select().from(schedules).where(eq(schedules.id, taken.id));
  return order ? { order, takenAt: new Date(taken.taken_at) } : null;
}
