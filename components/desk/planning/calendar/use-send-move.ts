'use client';

import type { CalendarItem } from '#newsroom/planning/calendar/reading.ts';
import { momentTyped, type WallTime } from '#newsroom/planning/moments.ts';
import type { Refused } from '#newsroom/words/refused.ts';
import { useDesk } from '../../shell/desk-context.tsx';
import type { Plan } from '../plan.ts';
import type { How } from './handling.ts';

type Answer = { done: true; version: number } | Refused | { ask: true };

/** Whether an order to publish is void once the embargo ends at an instant. */
export function voidsOrder(item: CalendarItem, ends: Date): boolean {
  return item.kind === 'embargo' && item.scheduledFor !== null && ends > item.scheduledFor;
}

/**
 * Sends one move, by the act that the entry's own form sends.
 * @returns answers the version it left, the refusal, or that the person is to be asked first: which of two hours is
 *   meant, another than one that never comes, or whether an order to publish is to be void
 */
export function useSendMove(plan: Plan) {
  const { timeZone, doAct } = useDesk();

  return async function send(item: CalendarItem, to: WallTime, version: number, how: How): Promise<Answer> {
    if (item.kind === 'event') {
      const { id, occurrence } = item;
      return asked(
        await plan('move_event', { id, version, occurrence: occurrence?.toISOString(), start: to }),
      );
    }
    if (item.kind === 'due') return asked(await plan('move_due', { id: item.line.id, version, due: to }));
    const at = momentTyped(to, timeZone);
    if (typeof at === 'string') return { ask: true };
    const { storyId } = item;
    if (item.kind === 'embargo') {
      if (voidsOrder(item, at) && !how.sure) return { ask: true };
      return doAct('set_embargo', { storyId, version, until: at.toISOString() });
    }
    const { kind, written } = item.order;
    return doAct('schedule', {
      ...{ storyId, version, at: at.toISOString() },
      ...(kind === 'first' ? {} : { kind, ...written }),
    });
  };
}

/** An hour that comes twice or never is asked about, not just refused. */
function asked(answer: Awaited<ReturnType<Plan>>): Answer {
  if (!('refused' in answer)) return answer;
  return Object.keys(answer.fields).some((field) => field.endsWith('.time')) ? { ask: true } : answer;
}
