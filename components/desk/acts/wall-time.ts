import { instantsOf, wallClock } from '#newsroom/zoned-time.ts';

/** A day and a time as the newsroom's wall clock shows them; `nth` says which is meant of a time that comes twice. */
export type WallTime = { day: string | null; time: string; nth: 0 | 1 | null };

/** What a wall time comes to: an instant, two to choose from, or a word on what is wrong. */
export type Meant = { at: Date } | { twice: [Date, Date] } | { wrong: 'missing' | 'skipped' };

/**
 * A form's first values.
 * @param instant what stands already, or null
 * @param timeZone the newsroom's (IANA)
 */
export function wallTime(instant: Date | null, timeZone: string): WallTime {
  if (!instant) return { day: null, time: '', nth: null };
  const [day = '', time = ''] = wallClock(instant, timeZone).split(' ');
  const nth = instantsOf(`${day} ${time}`, timeZone).findIndex(
    (one) => Math.abs(one.getTime() - instant.getTime()) < 1000,
  );
  return { day, time: time.slice(0, 5), nth: nth === 1 ? 1 : nth === 0 ? 0 : null };
}

/**
 * The instant meant. An hour that clocks skip or show twice is never guessed at.
 * @param given as it stands in the form
 * @param timeZone the newsroom's (IANA)
 */
export function meant({ day, time, nth }: WallTime, timeZone: string): Meant {
  if (!day || !/^\d{2}:\d{2}/.test(time)) return { wrong: 'missing' };
  const [first, second] = instantsOf(`${day.slice(0, 10)} ${time.slice(0, 5)}`, timeZone);
  if (!first) return { wrong: 'skipped' };
  if (!second) return { at: first };
  return nth === null ? { twice: [first, second] } : { at: nth === 0 ? first : second };
}
