import { z } from 'zod';
import { Incomplete } from '../../refusals.ts';
import { rowId } from '../../staff/fields.ts';
import { dayAfter, instantOf } from '../../zoned-time.ts';
import { maybeWords, oneLine } from '../fields.ts';
import { momentOrAsk, wallTime } from '../moments.ts';
import { readRule } from './recurring.ts';

/** A name of a time zone that this machine knows. */
export const zoneName = z
  .string('missing')
  .max(100, 'wrong')
  .refine((name) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: name });
      return name !== '';
    } catch {
      return false;
    }
  }, 'not_a_time_zone');

/** An event as it is typed. Of a whole day the hours do not matter; its last day is still part of it. */
export const eventForm = z.object({
  title: oneLine(200),
  place: maybeWords(200),
  note: maybeWords(8000),
  sectionId: rowId.nullable().default(null),
  allDay: z.boolean().default(false),
  zone: zoneName,
  start: wallTime,
  end: wallTime,
  rrule: z.string().max(500, 'too_long').default(''),
});
export type EventForm = z.input<typeof eventForm>;

/**
 * The row a form makes: its instants, and its rule as it is kept.
 * @param form as parsed
 * @throws Incomplete when an hour comes twice or never, the end lies before the start, or the rule is none
 */
export function eventValues(form: z.output<typeof eventForm>) {
  const { start, end, rrule, ...rest } = form;
  const rule = rrule === '' ? '' : readRule(rrule);
  if (rule === null) throw new Incomplete({ rrule: 'wrong' });
  const startsAt = form.allDay
    ? instantOf(`${start.day} 00:00`, form.zone)
    : momentOrAsk(start, form.zone, 'start.time');
  const endsAt = form.allDay
    ? instantOf(`${dayAfter(end.day)} 00:00`, form.zone)
    : momentOrAsk(end, form.zone, 'end.time');
  if (endsAt < startsAt || (form.allDay && end.day < start.day))
    throw new Incomplete({ [form.allDay || end.day < start.day ? 'end.day' : 'end.time']: 'ends_before' });
  return { ...rest, rrule: rule, startsAt, endsAt };
}
