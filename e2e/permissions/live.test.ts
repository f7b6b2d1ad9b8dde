import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import pg from 'pg';
import { anEntry, aRunningStory, filed, letsOut } from '#newsroom/fixtures/live-coverage.ts';
import { entryRights, entryStates } from '#newsroom/fixtures/live-rights.ts';
import { entryHash } from '#newsroom/live-coverage/content.ts';
import { type EntryAct, type EntryState, entryActs, type RunAct } from '#newsroom/live-coverage/workflow.ts';
import { Caller } from '../served/caller.ts';
import { serveNewsroom } from '../served/newsroom.ts';

const newsroom = await serveNewsroom();
const { people, sections, owner, ownerUrl } = newsroom;
const { mina, edith } = people;
const guardless = new pg.Client({ connectionString: ownerUrl });
await guardless.connect();
await guardless.query('SET session_replication_role = replica');
await owner.query('UPDATE house SET publish_alone_allowed = true');
after(async () => {
  await guardless.end();
  await newsroom.stop();
});

/** In the order of the rights: who wrote it, another reporter, … */
const columns = ['mina', 'joon', 'paul', 'edith', 'wren', 'mara', 'laura', 'adam'] as const;
const callers = await Promise.all(columns.map((name) => new Caller(newsroom.url).signIn(people[name])));

const storyId = await aRunningStory(mina, edith, sections.city);
const words = { said: anEntry('The polls have closed.'), typed: anEntry('The polls are closed.') };
const waiting = await filed(mina, storyId, 'The polls have closed.');
const out = await filed(mina, storyId, 'The polls have closed.');
await letsOut(edith, out);

type Row = { state: EntryState; shown: boolean; key: boolean; version: number };

async function rowOf(entryId: string): Promise<Row & { reviews: number; releases: number }> {
  const { rows } = await owner.query(
    `SELECT state, shown, key, version, sha256, writer_ids, editor_ids, note,
       (SELECT count(*)::int FROM entry_revisions WHERE entry_id = e.id) AS revisions,
       (SELECT count(*)::int FROM entry_reviews WHERE entry_id = e.id) AS reviews,
       (SELECT count(*)::int FROM entry_releases WHERE entry_id = e.id) AS releases
     FROM entries e WHERE id = $1`,
    [entryId],
  );
  return rows[0];
}

/** Puts an entry of Mina's into a state, with the guards off; its revisions, reviews and releases stay. */
async function put(entryId: string, { state, shown, key }: Omit<Row, 'version'>) {
  const down = state === 'taken_down';
  await guardless.query(
    `UPDATE entries SET state = $2, shown = $3, key = $4, content = $5, sha256 = $6, submitter_id = $7,
       writer_ids = ARRAY[$7::uuid], editor_ids = '{}', note = '', version = version + 1,
       taken_down_at = ${down ? 'now()' : 'NULL'}, taken_down_by = ${down ? '$7' : 'NULL'},
       taken_down_why = ${down ? "'It was not so.'" : "''"}
     WHERE id = $1`,
    [entryId, state, shown, key, words.said, entryHash(words.said), mina.id],
  );
  return rowOf(entryId);
}

type Answer = { done: boolean; refused: boolean; text: string };

async function press(caller: Caller, act: EntryAct, entryId: string, version: number): Promise<Answer> {
  const order = { entryId, version };
  if (act === 'save' || act === 'file' || act === 'edit_filed') {
    const answer = await caller.fetch(`/api/desk/stories/${storyId}/entries`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ act: act === 'edit_filed' ? 'edit' : act, ...order, content: words.typed }),
    });
    return { done: answer.status === 200, refused: answer.status === 403, text: await answer.text() };
  }
  const given = { storyId, ...order };
  const seen = { ...given, sha256: entryHash(words.said) };
  const note = 'Because of the test';
  const asked: Record<Exclude<EntryAct, 'save' | 'file' | 'edit_filed'>, [string, ...unknown[]]> = {
    recall: ['recall', given],
    send_back: ['sendBack', { ...given, note }],
    let_out: ['out', seen],
    let_out_alone: ['alone', { ...seen, note }],
    change: ['change', given],
    discard: ['discard', given],
    take_down: ['takeDown', { ...given, note }],
    mark_key: ['key', 'mark_key', given],
    unmark_key: ['key', 'unmark_key', given],
  };
  const [name, ...rest] = asked[act];
  const { value } = await caller.action(`live/actions.ts:${name}`, ...rest);
  const { done, key = '' } = (value ?? {}) as { done?: boolean; key?: string };
  return { done: done === true, refused: key.startsWith('not_allowed.'), text: JSON.stringify(value) };
}

/** Every state an entry's row can be in. */
const standings = entryStates.flatMap((state) =>
  [true, false].flatMap((shown) => [true, false].map((key) => ({ state, shown, key }))),
);
const canBe = ({ state, shown, key }: Omit<Row, 'version'>) =>
  (state !== 'out' || shown) && (!['taken_down', 'discarded'].includes(state) || (!shown && !key));

for (const act of entryActs)
  test(`${act} over HTTP, by everybody, from everywhere: what is written out, and nothing else`, async (t) => {
    const line = entryRights[act];
    const wrong: string[] = [];
    let cells = 0;
    for (const stands of standings.filter(canBe)) {
      const { state, shown, key } = stands;
      const { entryId } = shown ? out : waiting;
      let before = await put(entryId, stands);
      const starts =
        line.from.includes(state) && (line.shown ?? shown) === shown && (line.key ?? key) === key;
      for (const [at, caller] of callers.entries()) {
        cells += 1;
        const may = starts && line.who[at] === '+';
        const answer = await press(caller, act, entryId, before.version);
        const now = await rowOf(entryId);
        const then = line.to(shown);
        const right = may
          ? answer.done &&
            now.version === before.version + 1 &&
            now.state === (then === 'as it was' ? state : then)
          : answer.refused && JSON.stringify(now) === JSON.stringify(before);
        if (!right)
          wrong.push(
            `${columns[at]}, ${JSON.stringify(stands)}: ${may ? 'may' : 'may not'}; ${answer.text}; ${JSON.stringify(now)}`,
          );
        if (now.version !== before.version) before = await put(entryId, stands);
      }
    }
    t.diagnostic(`${cells} cells`);
    assert.deepEqual(wrong, []);
    assert.ok(cells >= columns.length * entryStates.length);
  });

test('live coverage is started, ended and gone on with over HTTP by whoever may publish there', async () => {
  const from: Record<RunAct, 'none' | 'running' | 'ended'> = {
    start_live: 'none',
    end_live: 'running',
    resume_live: 'ended',
  };
  const plain = await aRunningStory(mina, edith, sections.city);
  const runOf = async () => {
    const { rows } = await owner.query('SELECT ended_at FROM running_stories WHERE story_id = $1', [plain]);
    return rows.length === 0 ? 'none' : rows[0].ended_at ? 'ended' : 'running';
  };
  const set = async (run: 'none' | 'running' | 'ended') => {
    await guardless.query('DELETE FROM running_stories WHERE story_id = $1', [plain]);
    if (run === 'none') return;
    await guardless.query(
      `INSERT INTO running_stories (story_id, started_at, started_by, ended_at, ended_by)
       VALUES ($1, now(), $2, CASE WHEN $3 THEN now() END, CASE WHEN $3 THEN $2::uuid END)`,
      [plain, edith.id, run === 'ended'],
    );
  };
  for (const act of Object.keys(from) as RunAct[])
    for (const run of ['none', 'running', 'ended'] as const)
      for (const [at, caller] of callers.entries()) {
        await set(run);
        const { value } = await caller.action('live/actions.ts:run', { storyId: plain, act });
        const { done, key = '' } = value as { done?: boolean; key?: string };
        const may = run === from[act] && '...+.+..'[at] === '+';
        const where = `${act}, ${run}, ${columns[at]}: ${JSON.stringify(value)}`;
        assert.equal(done === true, may, where);
        if (!may) assert.match(key, /^not_allowed\./, where);
        assert.equal(await runOf(), may ? (act === 'end_live' ? 'ended' : 'running') : run, where);
      }
});

test('signed out, nothing is done to an entry and nothing is read of one', async () => {
  const nobody = new Caller(newsroom.url);
  const before = await put(waiting.entryId, { state: 'submitted', shown: false, key: false });
  for (const act of entryActs) {
    const answer = await press(nobody, act, waiting.entryId, before.version);
    assert.equal(answer.done, false, act);
    assert.doesNotMatch(answer.text, /polls/i, act);
  }
  assert.deepEqual(await rowOf(waiting.entryId), before);
});
