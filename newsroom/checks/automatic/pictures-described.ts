import { isBlank } from '../../stories/document/clean-text.ts';
import type { AutomaticCheck, Finding } from '../findings.ts';
import { picturesSaid } from '../passages.ts';

/** Every picture says what it shows (WCAG 2.2, 1.1.1) and whose it is. */
export const picturesDescribed: AutomaticCheck = (content) =>
  picturesSaid(content).flatMap(({ place, alt, credit }): Finding[] => [
    ...(isBlank(alt) ? [{ place, what: 'no_alt' }] : []),
    ...(isBlank(credit) ? [{ place, what: 'no_credit' }] : []),
  ]);
