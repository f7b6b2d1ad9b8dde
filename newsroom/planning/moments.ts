import { z } from 'zod';
import { Incomplete } from '../refusals.ts';
import { instantsOf, isDay, wallClock } from '../zoned-time.ts';

/** A day and a time on a wall clock; `turn` says which is meant where clocks go back and the time comes twice. */
export const wallTime = z.object({
  day: z.string('missing').min(1, 'missing').refine(isDay, 'wrong'),
  time: z
    .string('missing')
    .min(1, 'missing')
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'wrong'),
  turn: z.enum(['first', 'second']).nullish(),
});
export type WallTime = z.input<typeof wallTime>;

/**
 * The instant a person means by a day and a time. Pure.
 * @param given as typed
 * @param zone IANA name of the zone the clock hangs in
 * @returns the instant; `comes_twice` where the person has to say which, `never_comes` where clocks skip it
 */
export function momentMeant(
  given: z.output<typeof wallTime>,
  zone: string,
): Date | 'comes_twice' | 'never_comes' {
  const [first, second] = instantsOf(`${given.day} ${given.time}`, zone);
  if (!first) return 'never_comes';
  if (!second) return first;
  if (!given.turn) return 'comes_twice';
  return given.turn === 'second' ? second : first;
}

/**
 * The same of what stands in a form, which may be unfinished. Pure.
 * @param given as it stands there
 * @param zone IANA name
 * @returns the instant, or what is wrong: `missing` as well while it is no whole day and time
 */
export function momentTyped(given: WallTime, zone: string): Date | 'missing' | 'comes_twice' | 'never_comes' {
  const whole = wallTime.safeParse(given);
  return whole.success ? momentMeant(whole.data, zone) : 'missing';
}

/**
 * What a clock on the wall shows, for a form's first values. Pure.
 * @param instant what stands already; null: nothing does
 * @param zone IANA name
 */
export function wallTimeOf(instant: Date | null, zone: string): WallTime {
  if (!instant) return { day: '', time: '', turn: null };
  const [day = '', time = ''] = wallClock(instant, zone).split(' ');
  const [first, second] = instantsOf(`${day} ${time}`, zone);
  const turn = first && second ? (Math.abs(+second - +instant) < 1000 ? 'second' : 'first') : null;
  return { day, time: time.slice(0, 5), turn };
}

/**
 * The instant a person means, or a word beside the field.
 * @param given as typed
 * @param zone IANA name
 * @param field the field the word stands beside
 * @throws Incomplete where the time comes twice and nobody said which, or never comes
 */
export function momentOrAsk(given: z.output<typeof wallTime>, zone: string, field: string): Date {
  const moment = momentMeant(given, zone);
  if (typeof moment === 'string') throw new Incomplete({ [field]: moment });
  return moment;
}
