import type { StoryContent } from '../stories/document/content.ts';
import { automaticChecks } from './automatic/index.ts';
import type { Finding, Surroundings } from './findings.ts';
import type { Check } from './reading.ts';

/**
 * What an automatic line finds in these words; a line that is ticked finds nothing.
 * @param check a line of a checklist
 * @param content what the story says
 * @param around what may be known besides
 */
export function findingsOf(check: Check, content: StoryContent, around: Surroundings): Finding[] {
  return check.automatic ? automaticChecks[check.automatic](content, around, check.settings) : [];
}

/**
 * Says whether a line of a checklist is met by these words.
 * @param check the line
 * @param content what the story says
 * @param around what may be known besides
 * @param ticked whether it was ticked for exactly these words
 */
export function isMet(check: Check, content: StoryContent, around: Surroundings, ticked: boolean): boolean {
  return check.automatic ? findingsOf(check, content, around).length === 0 : ticked;
}
