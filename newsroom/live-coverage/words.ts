import { beginning } from '../stories/document/beginning.ts';
import type { Doc } from '../stories/document/body.ts';
import { isBlank } from '../stories/document/clean-text.ts';
import { plainText } from '../stories/document/plain-text.ts';

type Words = { heading: string; body: Doc };

const longest = 110;

/** What an entry is called: its heading, else its first words. */
export function wordsOf({ heading, body }: Words): string {
  return heading || beginning(plainText(body), longest);
}

/** Whether nothing is written in an entry yet. */
export const saysNothing = ({ heading, body }: Words): boolean =>
  isBlank(heading) && isBlank(plainText(body));
