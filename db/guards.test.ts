import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { aNewsroom, aStory, databaseRefuses } from '../newsroom/fixtures/index.ts';

const newsroom = await aNewsroom();
const { people, sections, owner } = newsroom;
const { mina, edith, mara } = people;
const { city } = sections;

await aStory().by(mina).in(city).submittedBy(mina).approvedBy(edith).publishedBy(edith).make();

async function as<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Everything a reader must never see; each of it stands in some table. */
const secret = 'zebra-crossing-memo';

for (const table of ['ledger', 'revisions', 'publications']) {
  const statements = {
    update: `UPDATE ${table} SET ${table === 'ledger' ? 'act' : 'note'} = 'x'`,
    delete: `DELETE FROM ${table}`,
    truncate: `TRUNCATE ${table} CASCADE`,
  };
  for (const [name, statement] of Object.entries(statements))
    test(`${name} of ${table} is refused, to the desk and to the owner`, async () => {
      const count = async () => (await owner.query(`SELECT count(*) FROM ${table}`)).rows[0].count;
      const before = await count();
      await as(newsroom.deskUrl, (desk) => databaseRefuses(desk.query(statement), /permission denied/));
      await databaseRefuses(owner.query(statement), /is refused: its rows stand for ever/);
      assert.equal(await count(), before);
    });
}

test('a review stands as it was given: neither its words nor its giver change, and it is withdrawn once', async () => {
  const story = await aStory().by(mina).in(city).submittedBy(mina).approvedBy(edith).make();
  await as(newsroom.deskUrl, async (desk) => {
    for (const change of [`"by" = '${mara.id}'`, `note = 'x'`, `verdict = 'changes_requested', note = 'x'`])
      await databaseRefuses(
        desk.query(`UPDATE reviews SET ${change} WHERE story_id = $1`, [story.id]),
        /stands as it was given/,
      );
    await databaseRefuses(
      desk.query('DELETE FROM reviews WHERE story_id = $1', [story.id]),
      /stands as it was given/,
    );
    const withdraw = `UPDATE reviews SET withdrawn_at = now(), withdrawn_by = '${mara.id}' WHERE story_id = $1`;
    await desk.query(withdraw, [story.id]);
    await databaseRefuses(desk.query(withdraw, [story.id]), /stands as it was given/);
  });
});

test('a story is not made live by hand, nor laid out for readers', async () => {
  const story = await aStory().by(mina).in(city).submittedBy(mina).make();
  await as(newsroom.deskUrl, async (desk) => {
    await databaseRefuses(
      desk.query(`UPDATE stories SET public = 'live' WHERE id = $1`, [story.id]),
      /stories_live_has_publication/,
    );
    await databaseRefuses(
      desk.query(`UPDATE stories SET working = 'approved' WHERE id = $1`, [story.id]),
      /stories_approved_or_published/,
    );
    await databaseRefuses(
      desk.query(
        `INSERT INTO live_stories SELECT $1, publication_id, revision_id, language, 'forged', section_id, headline,
         standfirst, lead_picture, bylines, minutes, words, null, null, first_published_at, published_at
         FROM live_stories LIMIT 1`,
        [story.id],
      ),
      /is not live with that publication/,
    );
  });
});

test('a revision of one story is not published as another’s', async () => {
  const story = await aStory().by(mina).in(city).submittedBy(mina).approvedBy(edith).make();
  const other = await aStory().by(mina).in(city).make();
  const { rows } = await owner.query('SELECT id, revision_id FROM reviews WHERE story_id = $1', [story.id]);
  await as(newsroom.deskUrl, (desk) =>
    databaseRefuses(
      desk.query(
        `INSERT INTO publications (story_id, revision_id, review_id, kind, "by") VALUES ($1, $2, $3, 'first', $4)`,
        [other.id, rows[0].revision_id, rows[0].id, edith.id],
      ),
      /publications_of_approved_revisions/,
    ),
  );
});

test('the readers’ role reads no table, writes nothing, and calls nothing of ours', async () => {
  const { rows: tables } = await owner.query<{ name: string }>(
    `SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
  );
  assert.ok(tables.length > 20);
  const { rows: views } = await owner.query<{ name: string }>(
    `SELECT table_schema || '.' || table_name AS name FROM information_schema.views WHERE table_schema = 'site'`,
  );
  await as(newsroom.readerUrl, async (reader) => {
    // Even with the default of its role switched off.
    await reader.query('SET default_transaction_read_only = off');
    for (const { name } of tables) {
      await databaseRefuses(reader.query(`SELECT FROM ${name}`), /permission denied/);
      await databaseRefuses(reader.query(`DELETE FROM ${name}`), /permission denied/);
    }
    for (const { name } of views) {
      await reader.query(`SELECT * FROM ${name} LIMIT 1`);
      await assert.rejects(reader.query(`DELETE FROM ${name}`));
    }
    for (const statement of [
      'CREATE TABLE public.mine (id int)',
      'CREATE TABLE site.mine (id int)',
      `SELECT pg_read_file('/etc/passwd')`,
      `COPY site.stories TO PROGRAM 'cat'`,
      'SET ROLE postgres',
    ])
      await assert.rejects(reader.query(statement), statement);
  });
});

test('a mistake in a page leaks no draft: no view shows a word that is not out', async () => {
  const says = (more: object) =>
    aStory()
      .by(mina)
      .in(city)
      .saying({ headline: secret, standfirst: secret, dateline: secret, searchTitle: secret, ...more });
  await says({}).make();
  await says({ slug: 'memo-1' }).submittedBy(mina).make();
  await says({ slug: 'memo-2' }).submittedBy(mina).approvedBy(edith).make();
  await says({ slug: 'memo-3' }).submittedBy(mina).approvedBy(edith).spikedBy(edith).make();
  await says({ slug: 'memo-4' }).submittedBy(mina).approvedBy(edith).publishedBy(edith).killedBy(mara).make();
  await aStory()
    .by(mina)
    .in(city)
    .submittedBy(mina)
    .approvedBy(edith)
    .publishedBy(edith)
    .reopenedBy(mina)
    .savedBy(mina, { headline: secret })
    .submittedBy(mina)
    .approvedBy(edith)
    .make();
  const embargoed = await says({ slug: 'memo-5' })
    .submittedBy(mina)
    .approvedBy(edith)
    .publishedBy(edith)
    .make();
  await owner.query(`UPDATE live_stories SET embargo_until = now() + interval '1 hour' WHERE story_id = $1`, [
    embargoed.id,
  ]);
  const { rows: views } = await owner.query<{ name: string }>(
    `SELECT 'site.' || table_name AS name FROM information_schema.views WHERE table_schema = 'site'`,
  );
  assert.ok(views.length >= 10);
  await as(newsroom.readerUrl, async (reader) => {
    for (const { name } of views) {
      const { rows } = await reader.query<{ row: string }>(`SELECT v::text AS row FROM ${name} v`);
      const leaked = rows.filter((row) => row.row.includes(secret));
      assert.deepEqual(leaked, [], name);
      for (const id of [embargoed.id]) assert.ok(!rows.some((row) => row.row.includes(id)), name);
    }
    const { rows } = await reader.query('SELECT slug FROM site.addresses WHERE slug LIKE $1', ['memo-%']);
    assert.deepEqual(
      rows,
      [{ slug: 'memo-4' }],
      'of a killed story only its address is known, to say that it is gone',
    );
  });
});

test('the desk may not give itself what it lacks', async () => {
  await as(newsroom.deskUrl, async (desk) => {
    for (const statement of [
      'ALTER TABLE ledger DISABLE TRIGGER ALL',
      'DROP TRIGGER ledger_stands ON ledger',
      `SET session_replication_role = 'replica'`,
      'CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN OLD; END $$',
      'GRANT DELETE ON ledger TO CURRENT_USER',
      'CREATE TABLE public.mine (id int)',
      'DROP TABLE ledger',
    ]) {
      const tried = desk.query(statement);
      if (statement.startsWith('GRANT')) {
        // Granting what one has not is a warning in PostgreSQL, and gives nothing.
        await tried.catch(() => {});
        await databaseRefuses(desk.query('DELETE FROM ledger'), /permission denied/);
      } else await assert.rejects(tried, statement);
    }
  });
});
