'use server';

import { type Arrangement, arrangeCoverage } from '#newsroom/house/arrange-coverage.ts';
import { answering } from '../../answering.ts';

/** Chooses and orders the stories of a coverage or series, and writes its timeline. */
export async function keepArrangement(given: Arrangement) {
  return answering(({ who }) => arrangeCoverage(who, given));
}
