import { and, asc, eq, gt, gte, lt, or } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { schedules, stories } from '#db/schema/index.ts';
import { lateAfter } from './alarming.ts';

/** A publication by the clock that did not go as it was left. */
export type LateOrder = {
  storyId: string;
  headline: string;
  language: 'en' | 'ko';
  /** When it was to go out. */
  at: Date;
  how: 'late' | 'failed';
  /** How late, in milliseconds; null for one that never went out. */
  lateMs: number | null;
};

/**
 * What was to go out by the clock between two instants and went out late or not at all, in the order of time.
 * @param from first instant
 * @param to the instant after the last
 */
export async function lateBetween(from: Date, to: Date): Promise<LateOrder[]> {
  const rows = await desk()
    .select({
      storyId: stories.id,
      headline: stories.headline,
      language: stories.language,
      at: schedules.at,
      state: schedules.state,
      lateMs: schedules.lateMs,
    })
    .from(schedules)
    .innerJoin(stories, eq(stories.id, schedules.storyId))
    .where(
      and(
        gte(schedules.at, from),
        lt(schedules.at, to),
        or(eq(schedules.state, 'failed'), and(eq(schedules.state, 'done'), gt(schedules.lateMs, lateAfter))),
      ),
    )
    .orderBy(asc(schedules.at));
  return rows.map(({ state, ...row }) => ({ ...row, how: state === 'failed' ? 'failed' : 'late' }));
}
