import { Incomplete } from '../refusals.ts';
import { forms, type PublicationKind, type WrittenWord } from './after-publication.ts';
import { isBlank } from './document/clean-text.ts';

export type Written = Partial<Record<WrittenWord, string>>;

/**
 * The words a kind of publication asks for, trimmed.
 * @param kind the kind
 * @param given what was written
 * @throws Incomplete naming each that is needed and missing
 */
export function written(kind: PublicationKind, given: Written): Written {
  const words: Written = {};
  const missing: Record<string, string> = {};
  for (const { word, must } of forms[kind].asks) {
    const said = given[word]?.trim() ?? '';
    if (!isBlank(said)) words[word] = said;
    else if (must) missing[word] = 'missing';
  }
  if (Object.keys(missing).length > 0) throw new Incomplete(missing);
  return words;
}
