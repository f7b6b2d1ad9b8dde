'use server';

import { endFeed, makeFeed } from '#newsroom/planning/acts/make-feed.ts';
import { endCalendar, subscribeCalendar, type TakenIn } from '#newsroom/planning/acts/take-in-calendar.ts';
import { readAgain } from '#newsroom/planning/calendar/read-again.ts';
import { outsideCalendars } from '#newsroom/planning/calendar/subscriptions.ts';
import { mayPlan } from '#newsroom/planning/permissions.ts';
import { NotAllowed, NotFound } from '#newsroom/refusals.ts';
import { type Refused, refused } from '#newsroom/words/refused.ts';
import { signedIn } from '../../../signed-in.ts';
import { answering } from '../../answering.ts';

/** Subscribes to somebody else's calendar. */
export async function subscribe(given: Parameters<typeof subscribeCalendar>[1]) {
  return answeringWith<TakenIn>(({ who }) => subscribeCalendar(who, given));
}

/** Reads one of them again, now. */
export async function readNow(id: string) {
  return answering(async ({ who }) => {
    const may = mayPlan(who, 'take_in_calendar');
    if (!may.allowed) throw new NotAllowed(may.why);
    const calendar = (await outsideCalendars(who)).find((one) => one.id === id && one.url);
    if (!calendar) throw new NotFound('calendar');
    await readAgain(calendar.id, calendar.url);
  });
}

/** Ends one of them. */
export async function end(id: string) {
  return answering(({ who }) => endCalendar(who, { id }));
}

/** Makes an address for the person's own calendar programme. */
export async function make(scope: string) {
  return answeringWith<{ address: string }>(async ({ who }) => ({ address: await makeFeed(who, { scope }) }));
}

/** Ends such an address. */
export async function endOwn(id: string) {
  return answering(({ who }) => endFeed(who, { id }));
}

/** As `answering`, with what the act gives back. */
async function answeringWith<Result extends object>(
  work: (person: NonNullable<Awaited<ReturnType<typeof signedIn>>>) => Promise<Result>,
): Promise<({ done: true } & Result) | Refused> {
  const person = await signedIn();
  if (!person) return refused('en', new NotAllowed('not_staff'));
  let result: Result | undefined;
  const answer = await answering(async (asking) => {
    result = await work(asking);
  });
  return 'refused' in answer ? answer : { ...answer, ...(result as Result) };
}
