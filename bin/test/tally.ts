import type { TestEvent } from 'node:test/reporters';
import type { Counts } from './steps.ts';

/** A reporter of `node --test` that writes how many passed and failed. What was skipped has not passed. */
export default async function* tally(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let counts: Counts = { passed: 0, failed: 1 };
  for await (const event of events) {
    if (event.type !== 'test:summary' || event.data.file !== undefined) continue;
    const { passed, tests } = event.data.counts;
    counts = { passed, failed: tests - passed };
  }
  yield JSON.stringify(counts);
}
