import { AsyncLocalStorage } from 'node:async_hooks';

const told = new AsyncLocalStorage<Date>();

/** The instant an act happens. Every act asks here, so that a demo newsroom can have a past. */
export function now(): Date {
  return told.getStore() ?? new Date();
}

/**
 * Does some work as if it happened at another time.
 * @param instant when
 * @param work what is done then
 */
export function at<Result>(instant: Date, work: () => Promise<Result>): Promise<Result> {
  return told.run(instant, work);
}
