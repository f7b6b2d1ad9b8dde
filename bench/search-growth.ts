import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import type { SearchAsked } from '#newsroom/site/search-asked.ts';
import { searchOrMeant } from '#newsroom/site/search-or-meant.ts';
import { type Ask, snapshot } from '#newsroom/site/snapshot.ts';
import { suggest } from '#newsroom/site/suggesting.ts';
import type { Language } from '#newsroom/stories/document/content.ts';
import { type Figures, quantile, rounded } from './figures.ts';
import { wordOf, wordsThere } from './published-sql.ts';

const turns = 40;
const warmUp = 3;

/**
 * What a search takes, by what is asked for, and of all kinds together: when nothing was looked for yet since the
 * stories were made, and again for other words, as on a site that is searched.
 * @param ownerUrl the database as its owner, for the plans that are kept
 * @param size stories there are
 * @param called what figures call that many
 */
export async function measureSearch(ownerUrl: string, size: number, called: string): Promise<Figures> {
  const figures: Figures = {};
  for (const [round, from] of [
    ['first', 0],
    ['again', warmUp + turns],
  ] as const) {
    const all: number[] = [];
    for (const [name, search] of Object.entries(searches)) {
      const took: number[] = [];
      for (let turn = from; turn < from + warmUp + turns; turn += 1) {
        const began = performance.now();
        await snapshot((ask) => search(ask, turn), 'learnt');
        if (turn >= from + warmUp) took.push(performance.now() - began);
      }
      figures[`search.${round}_${name}_${called}_p95_ms`] = rounded(quantile(took, 0.95));
      if (name !== 'suggested' && name !== 'nothing') all.push(...took);
    }
    figures[`search.${round}_all_${called}_median_ms`] = rounded(quantile(all, 0.5));
    figures[`search.${round}_all_${called}_p95_ms`] = rounded(quantile(all, 0.95));
  }
  await keepPlans(ownerUrl, size);
  return figures;
}

/** Another word each turn: the few said often, and of each thousand one. */
const often = (turn: number) => (turn % 20) + 2;
const seldom = (turn: number) => 500 + ((turn * 977) % (wordsThere - 500));

function finds(language: Language, query: (turn: number) => string, more: Partial<SearchAsked> = {}) {
  return (ask: Ask, turn: number) =>
    searchOrMeant(
      ask,
      language,
      { query: query(turn), order: 'best', section: null, author: null, from: null, to: null, ...more },
      null,
      'UTC',
    );
}

const en = (n: number) => wordOf(n, 'en');
const ko = (n: number) => wordOf(n, 'ko');

/** What readers ask for, by kind. */
const searches: Record<string, (ask: Ask, turn: number) => Promise<unknown>> = {
  /** What a question costs that asks for nothing. */
  nothing: (ask) => ask('SELECT 1', [], []),
  common: finds('en', (turn) => en(often(turn))),
  common_newest: finds('en', (turn) => en(often(turn)), { order: 'newest' }),
  two_common: finds('en', (turn) => `${en(often(turn))} ${en(often(turn + 3))}`),
  common_and_rare: finds('en', (turn) => `${en(often(turn))} ${en(seldom(turn))}`),
  rare: finds('en', (turn) => en(seldom(turn))),
  years_ago: finds('en', (turn) => en(often(turn) * 5), { from: '2019-01-01', to: '2019-12-31' }),
  korean: finds('ko', (turn) => ko(often(turn))),
  korean_rare: finds('ko', (turn) => ko(seldom(turn))),
  korean_two: finds('ko', (turn) => `${ko(often(turn))} ${ko(seldom(turn))}`),
  mistyped: finds('en', (turn) => en(seldom(turn)).replace(/(.)(.)(.)$/, '$1$3$2x')),
  suggested: (ask, turn) => suggest(ask, 'en', en(often(turn) * 7).slice(0, 4)),
};

/** Keeps how PostgreSQL finds the stories of a common, a rare and a Korean search. */
async function keepPlans(ownerUrl: string, size: number): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const parts = [`At ${size.toLocaleString('en')} published stories.\n`];
  for (const name of ['common', 'rare', 'korean', 'years_ago', 'mistyped']) {
    parts.push(`## ${name}\n`);
    const asked: [string, unknown[]][] = [];
    await snapshot(
      (ask) =>
        searches[name]?.((statement, values = [], keys, plan) => {
          asked.push([statement, values]);
          return ask(statement, values, keys, plan);
        }, 7) ?? Promise.resolve(),
    );
    for (const [statement, values] of asked.filter(([text]) => /site\.search|words_like/.test(text))) {
      const { rows } = await client.query<Record<string, string>>(
        `EXPLAIN (ANALYZE, BUFFERS OFF, COSTS OFF, SUMMARY ON) ${statement}`,
        values,
      );
      parts.push(`${statement}\n\n${rows.map((row) => `    ${row['QUERY PLAN']}`).join('\n')}\n`);
    }
  }
  await client.end();
  await writeFile(path.join(import.meta.dirname, 'plans', 'search.txt'), parts.join('\n'));
}
