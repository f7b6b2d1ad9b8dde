import type { z } from 'zod';
import { events } from '#db/schema/index.ts';
import { now } from '../../clock.ts';
import { parsed } from '../../parsed.ts';
import { NotAllowed } from '../../refusals.ts';
import type { Who } from '../../stories/permissions.ts';
import { eventForm, eventValues } from '../calendar/event-fields.ts';
import { base } from '../fields.ts';
import { mustBeSection } from '../people.ts';
import { begin, eventFacts, type Planned, performOnEvent } from '../performing.ts';
import { mayPlan } from '../permissions.ts';
import { tellCovering } from './tell-covering.ts';

const changeForm = eventForm.extend(base.shape);

/**
 * Plans an event: something the paper means to cover, once or again and again.
 * @param who who is asking
 * @param given the event, in hours of its own zone's clocks
 * @throws NotAllowed, Incomplete
 */
export async function planEvent(who: Who, given: z.input<typeof eventForm>): Promise<Planned> {
  const form = parsed(eventForm, given);
  return begin(who, 'plan_event', {}, async (tx) => {
    if (form.sectionId) await mustBeSection(tx, form.sectionId);
    const [row] = await tx
      .insert(events)
      .values({ ...eventValues(form), by: who.id, createdAt: now() })
      .returning();
    if (!row) throw new Error('the event was not written');
    const { id, version, title, startsAt, endsAt, zone, rrule } = row;
    return {
      result: { id, version },
      subjectKind: 'event',
      subjectId: id,
      after: { version, title, startsAt, endsAt, zone, rrule },
    };
  });
}

/**
 * Changes an event, all its times of it.
 * @throws NotAllowed, StalePlan, NotFound, Incomplete
 */
export async function changeEvent(who: Who, given: z.input<typeof changeForm>): Promise<Planned> {
  const { id, version, ...form } = parsed(changeForm, given);
  return performOnEvent(who, 'change_event', { id, version }, async (row, tx) => {
    if (form.sectionId) await mustBeSection(tx, form.sectionId);
    const set = eventValues(form);
    // Nobody hands an event to a desk where they could not take it back.
    const there = mayPlan(who, 'change_event', { ...eventFacts(row, false), sectionId: form.sectionId });
    if (!there.allowed) throw new NotAllowed(there.why);
    if (row.startsAt.getTime() !== set.startsAt.getTime() || row.rrule !== set.rrule)
      await tellCovering(tx, who, row, null, 'event_moved');
    return { set, detail: set };
  });
}
