import { shownError } from '../sentence.ts';

export type Counts = { passed: number; failed: number };

const done: { title: string; counts: Counts }[] = [];

/**
 * Runs one step of the tests between its title and its result. One that fails does not keep the next from running.
 * @param title as shown
 * @param work does it; what it says is streamed
 * @returns whether nothing failed
 */
export async function step(title: string, work: () => Promise<Counts>): Promise<boolean> {
  const began = Date.now();
  console.log(`\n── ${title}`);
  let counts: Counts = { passed: 0, failed: 1 };
  try {
    counts = await work();
    // A runner that found nothing to run has shown nothing.
    if (counts.passed + counts.failed === 0) {
      console.log('No test was run.');
      counts = { passed: 0, failed: 1 };
    }
  } catch (error) {
    console.log(shownError(error));
  }
  done.push({ title, counts });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${said({ title, counts })}  ${seconds} s`);
  return counts.failed === 0;
}

const said = ({ title, counts: { passed, failed } }: (typeof done)[number]) =>
  `${failed > 0 ? '✗' : '✓'} ${title}: ${passed} passed, ${failed} failed`;

/** All steps together; says again which failed, for whoever scrolled past. */
export function total(): Counts {
  const broken = done.filter(({ counts }) => counts.failed > 0);
  if (broken.length > 0) console.log(`\n${broken.map(said).join('\n')}`);
  return done.reduce(
    (sum, { counts }) => ({ passed: sum.passed + counts.passed, failed: sum.failed + counts.failed }),
    { passed: 0, failed: 0 },
  );
}
