import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { step } from '#bin/start/steps.ts';
import { reader } from '#db/reader.ts';
import { learnWords } from '#newsroom/site/learning-words.ts';
import type { SearchAsked } from '#newsroom/site/search-asked.ts';
import { searchOrMeant } from '#newsroom/site/search-or-meant.ts';
import { type Ask, snapshot } from '#newsroom/site/snapshot.ts';
import { suggest } from '#newsroom/site/suggesting.ts';
import type { Language } from '#newsroom/stories/document/content.ts';
import { type Figures, quantile, rounded } from './figures.ts';
import { functions, pool, publish, quickly, wordOf, wordsThere } from './published-sql.ts';

/** Stories there are; `COPYDESK_BENCH_MOST` ends it earlier. */
const sizes = [1_000, 100_000, 1_000_000];
const said: Record<number, string> = { 1000: '1k', 100000: '100k', 1000000: '1m' };
const batch = 5_000;
/** At once: PostgreSQL makes words on as many cores. */
const hands = 2;
const turns = 40;
const warmUp = 3;

/** What a search takes at 1,000, 100,000 and 1,000,000 published stories, by what is asked for; of all kinds together. */
export async function measureSearch({ ownerUrl }: { ownerUrl: string }): Promise<Figures> {
  const most = Number(process.env.COPYDESK_BENCH_MOST ?? sizes.at(-1));
  const figures: Figures = {};
  for (const size of sizes.filter((one) => one <= most)) {
    await step(
      `${size.toLocaleString('en')} published stories`,
      (tell) => fill(ownerUrl, size, tell),
      process.stderr,
    );
    const all: number[] = [];
    for (const [name, search] of Object.entries(searches)) {
      const took: number[] = [];
      for (let turn = 0; turn < warmUp + turns; turn += 1) {
        const began = performance.now();
        await snapshot((ask) => search(ask, turn), 'learnt');
        if (turn >= warmUp) took.push(performance.now() - began);
      }
      figures[`search.${name}_${said[size]}_p95_ms`] = rounded(quantile(took, 0.95));
      if (name !== 'suggested' && name !== 'nothing') all.push(...took);
    }
    figures[`search.all_${said[size]}_median_ms`] = rounded(quantile(all, 0.5));
    figures[`search.all_${said[size]}_p95_ms`] = rounded(quantile(all, 0.95));
    await keepPlans(ownerUrl, size);
  }
  await reader().end();
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

export async function fill(ownerUrl: string, wanted: number, tell: (words: string) => void): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const { rows } = await owner.query<{ count: number }>('SELECT count(*)::int AS count FROM live_stories');
  let next = rows[0]?.count ?? 0;
  // Made in one go afterwards; what finds words for the desk is not asked here.
  const indexes = await owner.query<{ name: string }>(
    `SELECT format('%I', indexname) AS name FROM pg_indexes
     WHERE tablename IN ('stories', 'search_entries') AND indexdef LIKE '% USING gin %'`,
  );
  for (const { name } of indexes.rows) await owner.query(`DROP INDEX ${name}`);
  await Promise.all(
    Array.from({ length: hands }, async () => {
      const client = new pg.Client({ connectionString: ownerUrl });
      await client.connect();
      for (const statement of [...quickly, ...functions, ...pool]) await client.query(statement);
      while (next < wanted) {
        const from = next;
        next = Math.min(wanted, from + batch);
        await client.query(publish, [from, next - 1, wanted]);
        tell(next.toLocaleString('en'));
      }
      await client.end();
    }),
  );
  tell('index');
  await owner.query(`SET maintenance_work_mem = '512MB'`);
  await owner.query('CREATE INDEX search_entries_terms ON search_entries USING gin (terms)');
  // The words of the newest stories are words enough: all are made of the same forty thousand.
  await owner.query(
    `INSERT INTO search_unlearnt SELECT story_id FROM live_stories
     ORDER BY language = 'ko', first_published_at DESC LIMIT 3000 ON CONFLICT DO NOTHING`,
  );
  await learnWords();
  await owner.query('VACUUM ANALYZE stories, live_stories, search_entries, search_words');
  await owner.end();
}

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
