import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createHunspellFromFiles, type Hunspell } from 'hunspell-wasm';

/** What is asked of this process, and what it answers under the same number. */
export type Asked = { id: number; language: 'en' | 'ko' } & ({ words: string[] } | { suggestFor: string });
export type Told = { id: number; wrong?: string[]; suggestions?: string[]; problem?: string };

const packages = { en: 'dictionary-en-gb', ko: 'dictionary-ko' };
const find = createRequire(import.meta.url);
const spellers = new Map<string, Promise<Hunspell>>();

/** A dictionary is read when its language is first asked for: Korean takes some seconds and a hundred megabytes. */
function spellerOf(language: 'en' | 'ko'): Promise<Hunspell> {
  const kept = spellers.get(language);
  if (kept) return kept;
  // The packages export nothing but their code; the dictionaries lie beside it.
  const file = (kind: string) => join(dirname(find.resolve(packages[language])), `index.${kind}`);
  const made = createHunspellFromFiles(file('aff'), file('dic'));
  spellers.set(language, made);
  return made;
}

process.on('message', async (asked: Asked) => {
  try {
    const speller = await spellerOf(asked.language);
    const told: Told =
      'words' in asked
        ? { id: asked.id, wrong: asked.words.filter((word) => !speller.testSpelling(word)) }
        : { id: asked.id, suggestions: speller.getSpellingSuggestions(asked.suggestFor).slice(0, 5) };
    process.send?.(told);
  } catch (error) {
    process.send?.({ id: asked.id, problem: String(error) } satisfies Told);
  }
});
// Whoever asked is gone.
process.on('disconnect', () => process.exit());
