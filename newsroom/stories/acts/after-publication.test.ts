import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aNewsroom, aStory, databaseRefuses, lacks, look, refuses } from '../../fixtures/index.ts';
import { type CorrectionPlace, readCorrections, readRetraction } from '../../site/corrections.ts';
import { snapshot } from '../../site/snapshot.ts';
import { placed } from '../../site/told.ts';
import { forms, publicationKinds } from '../after-publication.ts';
import { workflow } from '../workflow.ts';
import { addNote } from './add-note.ts';
import { clarify } from './clarify.ts';
import { kill } from './kill.ts';
import { retract } from './retract.ts';

const { people, sections, owner } = await aNewsroom();
const { mina, edith, paul, mara } = people;
const { city } = sections;

const live = () => aStory().by(mina).in(city).submittedBy(mina).approvedBy(edith).publishedBy(edith);
const rows = async (statement: string, ...values: unknown[]) => (await owner.query(statement, values)).rows;
const told = (storyId: string) =>
  rows('SELECT kind, note FROM site.corrections WHERE story_id = $1 ORDER BY at DESC', storyId);
const shown = async (storyId: string) =>
  (await rows('SELECT headline, published_at FROM site.stories WHERE story_id = $1', storyId))[0];

test('the table and the workflow ask for the same words', () => {
  const needs = {
    correct: 'wrong_and_right',
    clarify: 'note',
    add_note: 'note',
    retract: 'note',
    kill: 'note',
  };
  for (const [act, need] of Object.entries(needs))
    assert.ok(workflow[act as 'correct'].needs.includes(need as 'note'), act);
  assert.ok(publicationKinds.every((kind) => !forms[kind].listed || forms[kind].shown !== 'nowhere'));
});

test('a clarification and an editor’s note are told while the words stay, whatever the next version is at', async () => {
  const story = await live().reopenedBy(mina).savedBy(mina, { headline: 'Not out yet' }).make();
  const before = await shown(story.id);
  await lacks(clarify(edith, story.base), { note: 'missing' });
  await refuses(clarify(paul, { ...story.base, note: 'x' }), 'no_publish_right');
  await refuses(addNote(mina, { ...story.base, note: 'x' }), 'not_your_role');
  await clarify(edith, { ...story.base, note: 'The vote is not binding.' });
  await addNote(edith, { ...(await look(story.id)).base, note: 'We are asking the clerk.' });
  const after = await look(story.id);
  assert.equal(after.row.working, 'draft');
  assert.equal(after.content.headline, 'Not out yet');
  assert.deepEqual(await told(story.id), [
    { kind: 'editors_note', note: 'We are asking the clerk.' },
    { kind: 'clarification', note: 'The vote is not binding.' },
  ]);
  const now = await shown(story.id);
  assert.equal(now.headline, before.headline);
  assert.ok(now.published_at > before.published_at, 'readers and search engines hear that the page changed');
});

test('approved words that wait go out with a clarification, and not with an editor’s note', async () => {
  const waiting = () =>
    live().reopenedBy(mina).savedBy(mina, { headline: 'Clearer' }).submittedBy(mina).approvedBy(edith);
  const clear = await waiting().clarifiedBy(edith).make();
  assert.equal((await shown(clear.id)).headline, 'Clearer');
  assert.equal(clear.facts.newlyApproved, false);
  const noted = await waiting().notedBy(edith).make();
  assert.notEqual((await shown(noted.id)).headline, 'Clearer');
  assert.equal(noted.facts.newlyApproved, true, 'the approval stands');
});

test('the newest editor’s note stands above, the one before it below', async () => {
  const at = new Date();
  const one = (kind: 'editors_note' | 'correction', note: string) => ({
    kind,
    note,
    wrong: '',
    right: '',
    at,
  });
  const [newest, correction, older] = [
    one('editors_note', 'b'),
    one('correction', 'c'),
    one('editors_note', 'a'),
  ];
  assert.deepEqual(placed([newest, correction, older]), { above: newest, under: [correction, older] });
  assert.deepEqual(placed([correction]), { above: null, under: [correction] });
});

test('a retraction keeps the address with the reason, and takes the story from everything else', async () => {
  const story = await live().make();
  const { slug, headline } = story.content;
  await refuses(retract(edith, { ...story.base, note: 'x' }), 'not_your_role');
  await lacks(retract(mara, story.base), { note: 'missing' });
  await retract(mara, { ...story.base, note: 'The letter was forged.' });
  const retraction = await snapshot((ask) => readRetraction(ask, 'en', slug));
  assert.equal(retraction?.headline, headline);
  assert.equal(retraction?.note, 'The letter was forged.');
  assert.equal(retraction?.section?.slug, 'city');
  for (const view of ['stories', 'story_bodies', 'story_words', 'listings', 'versions'])
    assert.deepEqual(await rows(`SELECT FROM site.${view} WHERE story_id = $1`, story.id), [], view);
  const { corrections } = await snapshot((ask) => readCorrections(ask, 'en'));
  assert.ok(corrections.some((one) => one.kind === 'retraction' && one.slug === slug));
  const retracted = await look(story.id);
  for (const act of [
    'edit',
    'start_update',
    'update',
    'correct',
    'clarify',
    'add_note',
    'spike',
    'retract',
  ] as const)
    assert.ok(!workflow[act].public.includes('retracted'), act);
  await databaseRefuses(
    owner.query(`UPDATE stories SET public = 'live' WHERE id = $1`, [story.id]),
    /a retracted story stays retracted/,
  );
  await kill(mara, { ...retracted.base, note: 'A court ordered it.' });
  assert.equal(await snapshot((ask) => readRetraction(ask, 'en', slug)), null);
  const addresses = await rows('SELECT gone FROM site.addresses WHERE slug = $1', slug);
  assert.deepEqual(addresses, [{ gone: true }]);
  const left = await snapshot((ask) => readCorrections(ask, 'en'));
  assert.ok(
    left.corrections.every((one) => one.slug !== slug),
    'killed stories stand nowhere',
  );
});

test('where the newsroom wants it, the retracted words stay under the notice, and go with a kill', async () => {
  const gone = await live().make();
  await retract(mara, { ...gone.base, note: 'It was forged.' });
  const without = await snapshot((ask) => readRetraction(ask, 'en', gone.content.slug));
  assert.equal(without?.words, null);
  const story = await live().make();
  const { slug, standfirst, body } = story.content;
  await retract(mara, { ...story.base, note: 'It was forged.', wordsStay: true });
  const retraction = await snapshot((ask) => readRetraction(ask, 'en', slug));
  assert.equal(retraction?.words?.standfirst, standfirst);
  assert.deepEqual(retraction?.words?.body, body);
  for (const view of ['stories', 'story_bodies', 'story_words', 'listings', 'versions'])
    assert.deepEqual(await rows(`SELECT FROM site.${view} WHERE story_id = $1`, story.id), [], view);
  const retracted = await look(story.id);
  await kill(mara, { ...retracted.base, note: 'A court ordered it.' });
  assert.equal(await snapshot((ask) => readRetraction(ask, 'en', slug)), null);
});

test('an old address of a retracted story leads to the retraction', async () => {
  const story = await live()
    .reopenedBy(mina)
    .savedBy(mina, { slug: 'moved-then-retracted' })
    .submittedBy(mina)
    .approvedBy(edith)
    .updatedBy(edith)
    .retractedBy(mara)
    .make();
  const addresses = await rows(
    'SELECT count(*)::int AS n FROM site.addresses WHERE current_slug = $1 AND NOT gone',
    'moved-then-retracted',
  );
  assert.deepEqual(addresses, [{ n: 2 }]);
  assert.equal(story.row.public, 'retracted');
});

test('a story under a new embargo is retracted, but nothing is told of it to readers', async () => {
  const story = await live()
    .embargoedBy(edith, new Date(Date.now() + 3_600_000))
    .make();
  await refuses(addNote(edith, { ...story.base, note: 'x' }), 'embargoed');
  await refuses(clarify(edith, { ...story.base, note: 'x' }), 'embargoed');
  await retract(mara, { ...story.base, note: 'It is not so.' });
  assert.equal(await snapshot((ask) => readRetraction(ask, 'en', story.content.slug)), null);
});

test('the database itself asks for the words of each kind', async () => {
  const story = await live().make();
  const publish = (kind: string, words: string) =>
    owner.query(
      `INSERT INTO publications (story_id, revision_id, review_id, kind, "by", wrong, "right", note)
       SELECT story_id, revision_id, id, $2, "by", ${words} FROM reviews WHERE story_id = $1`,
      [story.id, kind],
    );
  await databaseRefuses(publish('correction', `'x', ' ', 'a note'`), /say_what_is_right/);
  await databaseRefuses(publish('correction', `'', 'x', 'a note'`), /say_what_is_right/);
  for (const kind of ['clarification', 'editors_note', 'retraction', 'kill'])
    await databaseRefuses(publish(kind, `'x', 'x', ' '`), /say_why/);
});

test('corrections are read page by page to their end, each once', async () => {
  for (let nth = 0; nth < 5; nth += 1) await live().notedBy(edith, `Note ${nth}`).make();
  const seen: string[] = [];
  let place: CorrectionPlace | null = null;
  do {
    const page: Awaited<ReturnType<typeof readCorrections>> = await snapshot((ask) =>
      readCorrections(ask, 'en', place, 2),
    );
    seen.push(...page.corrections.map((one) => one.id));
    const last = page.corrections.at(-1);
    place = page.older && last ? { at: last.at, id: last.id } : null;
  } while (place);
  const all = await rows(`SELECT id FROM site.corrections WHERE language = 'en'`);
  assert.equal(seen.length, all.length);
  assert.equal(new Set(seen).size, all.length);
});
