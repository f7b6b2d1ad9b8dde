import type { Language } from '../stories/document/content.ts';
import type { Place } from './places.ts';
import type { SearchAsked } from './search-asked.ts';
import { type Findings, search } from './searching.ts';
import type { Ask } from './snapshot.ts';
import { meantBy } from './spelling.ts';

export type Outcome = {
  findings: Findings | null | 'too_slow';
  /** What was searched for instead, where the query itself found nothing; null: nothing else was. */
  meant: string | null;
};

/**
 * Searches, and where nothing is found searches for what was probably meant.
 * @param zone the newsroom's time zone, for days
 */
export async function searchOrMeant(
  ask: Ask,
  language: Language,
  asked: SearchAsked,
  place: Place | null,
  zone: string,
): Promise<Outcome> {
  if (!asked.query) return { findings: null, meant: null };
  const findings = await search(ask, language, asked, place, zone);
  if (findings === 'too_slow' || place || findings?.stories.length !== 0) return { findings, meant: null };
  const meant = await meantBy(ask, language, asked.query);
  const instead = meant ? await search(ask, language, { ...asked, query: meant }, null, zone) : null;
  if (instead === 'too_slow' || !instead || instead.stories.length === 0) return { findings, meant: null };
  return { findings: instead, meant };
}
