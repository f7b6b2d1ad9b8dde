import type { Language } from '../stories/document/content.ts';
import type { Ask } from './snapshot.ts';
import { termsOf, withoutParticle } from './terms.ts';
import { keyOf, lettersApart } from './word-keys.ts';

/** How much alike they must look to PostgreSQL (`pg_trgm`): little, for a short word with two letters swapped. */
const alike = 0.22;

/**
 * What a query was probably meant to be: each word that stands in no story becomes the one nearest to it that does.
 * @param query as `queryOf` returns it; nothing was found by it
 * @returns null when nothing is near
 */
export async function meantBy(ask: Ask, language: Language, query: string): Promise<string | null> {
  await ask(`SET LOCAL pg_trgm.similarity_threshold = ${alike}`, [], []);
  let meant = query;
  for (const term of termsOf(query)) {
    const nearest = await nearestWord(ask, language, term);
    // Back to front, so that only the word itself is changed.
    if (nearest) meant = meant.replace(term, () => nearest);
  }
  return meant === query ? null : meant;
}

async function nearestWord(ask: Ask, language: Language, term: string): Promise<string | null> {
  const word = language === 'ko' ? withoutParticle(term) : term.toLowerCase();
  const key = keyOf(word, language);
  if (key.length < 4 || key.length > 40) return null;
  const most = key.length < 8 ? 1 : 2;
  const rows = await ask<{ word: string; key: string }>(
    'SELECT word, key FROM site.words_like($1, $2, $3, $4)',
    [language, key, key.length - most, key.length + most],
    [],
  );
  const near = rows
    .map((row) => ({ word: row.word, apart: lettersApart(key, row.key, most) }))
    .filter(({ apart }) => apart <= most)
    .sort((one, other) => one.apart - other.apart);
  const [first] = near;
  // It stands in a story as it is: then that is what was meant.
  if (!first || first.apart === 0) return null;
  return first.word;
}
