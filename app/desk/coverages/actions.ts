'use server';

import { type CoverageForm, saveCoverage } from '#newsroom/house/save-coverage.ts';
import { answering } from '../answering.ts';

/** Makes a coverage or changes one. */
export async function keepCoverage(given: CoverageForm) {
  return answering(({ who }) => saveCoverage(who, given));
}
