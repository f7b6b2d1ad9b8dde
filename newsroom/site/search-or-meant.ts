import type { Language } from '../stories/document/content.ts';
import type { Place } from './places.ts';
import type { SearchAsked } from './search-asked.ts';
import { type Findings, search } from './searching.ts';
import type { Ask } from './snapshot.ts';
import { meantBy } from './spelling.ts';
import type { Named } from './story.ts';
import { topicsSought } from './topics-sought.ts';

export type Outcome = {
  /** Null: there was nothing to search by. */
  findings: Findings | null | 'too_slow';
  /** What was searched for instead, where the query itself found nothing; null: nothing else was. */
  meant: string | null;
  /** Topics called what was searched for. */
  topics: Named[];
};

/**
 * Searches, offers the topics that are called so, and where nothing is found searches for what was probably meant.
 * @param zone the newsroom's time zone, for days
 */
export async function searchOrMeant(
  ask: Ask,
  language: Language,
  asked: SearchAsked,
  place: Place | null,
  zone: string,
): Promise<Outcome> {
  if (!asked.query) return { findings: null, meant: null, topics: [] };
  const topics = place ? [] : await topicsSought(ask, asked.query);
  const findings = await search(ask, language, asked, place, zone);
  if (findings === 'too_slow' || place || findings?.stories.length !== 0)
    return { findings, meant: null, topics };
  const meant = await meantBy(ask, language, asked.query);
  const instead = meant ? await search(ask, language, { ...asked, query: meant }, null, zone) : null;
  if (instead === 'too_slow' || !instead || instead.stories.length === 0)
    return { findings, meant: null, topics };
  return { findings: instead, meant, topics };
}
