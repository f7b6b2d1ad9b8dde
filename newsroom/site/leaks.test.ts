import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reader as readers } from '#db/reader.ts';
import {
  aNewsroom,
  aStory,
  databaseRefuses,
  entrySeen,
  filed,
  letsOut,
  look,
  paragraphs,
  runsLive,
} from '../fixtures/index.ts';
import { takeDownEntry } from '../live-coverage/letting-out.ts';
import { readPicture } from '../pictures/take-in.ts';
import { kill } from '../stories/acts/kill.ts';

/*
 * What the reader role can reach at all, whatever a page asks: the views of published stories, and nothing of a
 * draft, a killed or an embargoed story in any of them.
 */

const { people, sections, owner } = await aNewsroom();
const { mina, edith, mara } = people;
const reader = readers();

const secret = 'nightingale';
const picture = await aPicture();
const topic = await inserted(
  `INSERT INTO topics (slug, names) VALUES ('hidden', '{"en":"${secret} topic","ko":"${secret} topic"}') RETURNING id`,
);
const coverage = await inserted(
  `INSERT INTO coverages (slug, names) VALUES ('hidden', '{"en":"${secret} file","ko":"${secret} file"}') RETURNING id`,
);

function hidden(slug: string) {
  return aStory()
    .by(mina)
    .in(sections.city)
    .saying({
      headline: `${secret} ${slug}`,
      standfirst: secret,
      slug: `${secret}-${slug}`,
      searchTitle: secret,
      body: paragraphs(`The ${secret} sings.`),
      dateline: secret,
      topics: [topic],
      coverages: [coverage],
      leadPicture: { pictureId: picture, alt: secret, caption: secret, credit: secret },
    });
}

const stories = {
  draft: await hidden('draft').make(),
  submitted: await hidden('submitted').submittedBy(mina).make(),
  approved: await hidden('approved').submittedBy(mina).approvedBy(edith).make(),
  spiked: await hidden('spiked').spikedBy(mina).make(),
  embargoed: await hidden('embargoed')
    .embargoedBy(mina, new Date(Date.now() + 3_600_000))
    .submittedBy(mina)
    .approvedBy(edith)
    .make(),
  killed: await hidden('killed')
    .submittedBy(mina)
    .approvedBy(edith)
    .publishedBy(edith)
    .notedBy(edith, `A ${secret} note.`)
    .clarifiedBy(edith, `A ${secret} word.`)
    .retractedBy(mara, `A ${secret} retraction.`)
    .killedBy(mara, `The ${secret} reason.`)
    .make(),
};
// One that ran live, with an entry readers saw until it was killed.
const ran = await hidden('ran').submittedBy(mina).approvedBy(edith).publishedBy(edith).make();
const sings: [string, string] = [secret, `The ${secret} sings.`];
await runsLive(ran.id, { by: edith, writer: mina }, [sings]);
await kill(mara, { ...(await look(ran.id)).base, note: secret });

// However much they were read before.
for (const [n, { id }] of Object.values(stories).entries())
  await owner.query('INSERT INTO most_read VALUES ($1, $2, $2, now())', [id, n + 1]);
// A theme nobody published yet, and what it would show.
await owner.query(
  `INSERT INTO themes (look) VALUES ('{"footer":"${secret}","logo":{"light":{"sha256":"${secret}"}}}')`,
);
await owner.query(
  `INSERT INTO logos (sha256, type, bytes, width, height) VALUES ('${secret}', 'image/webp', '', 1, 1)`,
);
// Even where readers may see what changed.
await owner.query('UPDATE house SET changes_shown = true');

const live = await aStory()
  .by(mina)
  .in(sections.city)
  .saying({ headline: 'The bridge is open', slug: 'the-bridge' })
  .submittedBy(mina)
  .approvedBy(edith)
  .publishedBy(edith)
  .reopenedBy(mina)
  .savedBy(mina, { headline: `${secret} update`, slug: `${secret}-update`, body: paragraphs(`A ${secret}.`) })
  .submittedBy(mina)
  .make();

// It runs live: one entry waits, one was taken down.
await runsLive(live.id, { by: edith, writer: mina });
await filed(mina, live.id, sings[1], secret);
const taken = await filed(mina, live.id, sings[1], secret);
await letsOut(edith, taken);
await takeDownEntry(edith, { ...(await entrySeen(edith, taken)).base, note: secret });

async function inserted(statement: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(statement);
  return rows[0]?.id ?? '';
}

// A front on which every one of them was chosen, under a headline of its own.
const { rows: laidOut } = await owner.query<{ id: string }>(
  `INSERT INTO front_editions (front_id, layout, by, state, published_at)
   SELECT id, $1, $2, 'published', now() FROM fronts WHERE language = 'en' AND section_id IS NULL RETURNING id`,
  [
    {
      slots: [
        {
          id: 'a',
          kind: 'seconds',
          heading: '',
          count: 12,
          stories: [...Object.values(stories), live].map(({ id }) => ({
            storyId: id,
            headline: id === live.id ? 'Open at last' : `${secret} on the front`,
          })),
        },
      ],
    },
    mara.id,
  ],
);
await owner.query("UPDATE fronts SET live_edition_id = $1 WHERE language = 'en' AND section_id IS NULL", [
  laidOut[0]?.id,
]);

async function aPicture(): Promise<string> {
  const { default: sharp } = await import('sharp');
  const png = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#246' } })
    .png()
    .toBuffer();
  const { sizes } = await readPicture(png);
  const id = await inserted(
    `INSERT INTO pictures (name, width, height, sha256, uploaded_by) VALUES ('n', 64, 48, 'x', '${mina.id}') RETURNING id`,
  );
  for (const size of sizes)
    await owner.query(
      'INSERT INTO picture_sizes (picture_id, width, height, type, bytes) VALUES ($1, $2, $3, $4, $5)',
      [id, size.width, size.height, size.type, size.bytes],
    );
  return id;
}

async function namesIn(schema: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = $1 AND c.relkind IN ('r', 'v', 'm', 'p', 'S') ORDER BY 1`,
    [schema],
  );
  return rows.map((row) => row.name);
}

test('the reader role reads no table and changes nothing', async () => {
  const tables = await namesIn('public');
  assert.ok(tables.length > 25, `only ${tables.length} tables`);
  for (const table of tables) {
    await databaseRefuses(reader.query(`SELECT FROM public."${table}" LIMIT 1`), /permission denied/);
    await databaseRefuses(reader.query(`DELETE FROM public."${table}"`), /permission denied|cannot/);
  }
  for (const view of await namesIn('site'))
    await databaseRefuses(reader.query(`DELETE FROM site."${view}"`), /permission denied|cannot|read-only/);
  await databaseRefuses(reader.query('CREATE TABLE site.mine (a int)'), /permission denied|read-only/);
});

test('no view holds a word, an id or a picture of what is not published', async () => {
  const views = await namesIn('site');
  assert.deepEqual(views, [
    'addresses',
    'authors',
    'corrections',
    'coverage_entries',
    'coverage_stories',
    'coverages',
    'entries',
    'former_slugs',
    'fronts',
    'headlines',
    'house',
    'listings',
    'live_days',
    'logos',
    'machines',
    'most_read',
    'pictures',
    'policies',
    'portraits',
    'redirects',
    'retractions',
    'running_stories',
    'search',
    'sections',
    'stories',
    'story_bodies',
    'story_words',
    'syndicated',
    'theme',
    'topic_addresses',
    'topic_ids',
    'topics',
    'versions',
  ]);
  const ids = [...Object.values(stories), ran].map((story) => story.id);
  for (const view of views) {
    const { rows } = await reader.query(`SELECT to_jsonb(v) AS row FROM site."${view}" v`);
    for (const { row } of rows) {
      const said = JSON.stringify(row);
      // A killed story's address is told: that it is gone, and since when.
      const killed = view === 'addresses' && row.gone === true;
      if (killed)
        assert.deepEqual(Object.keys(row).sort(), ['current_slug', 'gone', 'gone_at', 'language', 'slug']);
      else assert.ok(!said.includes(secret), `${view}: ${said}`);
      for (const id of ids) assert.ok(!said.includes(id), `${view} holds ${id}`);
      assert.ok(!said.includes(picture), `${view} holds the picture`);
    }
  }
});

test('what is published is there, and only as it was published', async () => {
  const { rows } = await reader.query('SELECT headline, slug FROM site.stories');
  assert.deepEqual(rows, [{ headline: 'The bridge is open', slug: 'the-bridge' }]);
  assert.equal(live.row.headline, `${secret} update`);
});

test('an address is gone only for what was killed', async () => {
  const { rows } = await reader.query('SELECT slug, gone FROM site.addresses ORDER BY slug');
  assert.deepEqual(rows, [
    { slug: `${secret}-killed`, gone: true },
    { slug: `${secret}-ran`, gone: true },
    { slug: 'the-bridge', gone: false },
  ]);
});
