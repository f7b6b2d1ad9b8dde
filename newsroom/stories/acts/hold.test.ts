import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { heldStories } from '../../checks/held-stories.ts';
import { aNewsroom, aStory, databaseRefuses, lacks, look, refuses } from '../../fixtures/index.ts';
import { unseenNotices } from '../../notices/reading.ts';
import { factsOfMany } from '../facts-of-many.ts';
import { ledgerOf } from '../history.ts';
import { readStory } from '../reading.ts';
import { approve } from './approve.ts';
import { correct } from './correct.ts';
import { hold, liftHold } from './hold.ts';
import { kill } from './kill.ts';
import { publish, update } from './publish.ts';
import { publishAlone } from './publish-alone.ts';
import { save } from './save.ts';

const newsroom = await aNewsroom();
const { people, sections, owner } = newsroom;
const { mina, edith, mara, laura, wren, adam } = people;
const { city } = sections;

const approved = () => aStory().by(mina).in(city).submittedBy(mina).approvedBy(edith);
const note = 'The plaintiff is named.';

test('a lawyer holds a story: it is not published until the hold is lifted with a word', async () => {
  const story = await approved().make();
  await hold(laura, { ...story.base, note });
  const held = await look(story.id);
  assert.equal(held.facts.held, true);
  await refuses(publish(edith, held.base), 'held');
  await refuses(publish(mara, held.base), 'held');
  await lacks(liftHold(laura, { ...held.base, note: ' \n' }), { note: 'missing' });
  await liftHold(laura, { ...held.base, note: 'The name is out.' });
  const free = await look(story.id);
  assert.equal(free.facts.held, false);
  await publish(edith, free.base);
  assert.equal((await look(story.id)).row.public, 'live');
  const told = (await ledgerOf(story.id)).map(({ act, after }) => [act, after?.note]);
  assert.deepEqual(told.slice(1, 3), [
    ['story.lift_hold', 'The name is out.'],
    ['story.hold', note],
  ]);
});

test('a held story is written on and approved, but neither updated, corrected nor published alone', async () => {
  await owner.query('UPDATE house SET publish_alone_allowed = true');
  const live = await approved().publishedBy(edith).reopenedBy(mina).submittedBy(mina).heldBy(laura).make();
  await approve(edith, { ...live.base, sha256: live.sha256 });
  const held = await look(live.id);
  await refuses(update(edith, held.base), 'held');
  await refuses(correct(edith, { ...held.base, wrong: note, right: note }), 'held');
  const draft = await aStory().by(mina).in(city).heldBy(edith).make();
  await refuses(publishAlone(mara, { ...draft.base, sha256: draft.sha256, note }), 'held');
  await owner.query('UPDATE house SET publish_alone_allowed = false');
  // Taking it from readers is what a hold is for.
  await kill(mara, { ...held.base, note });
  assert.equal((await look(live.id)).row.public, 'killed');
});

test('who holds, and who lifts', async () => {
  const story = await approved().make();
  await refuses(hold(mina, { ...story.base, note }), 'not_your_role');
  await refuses(hold(wren, { ...story.base, note }), 'not_your_section');
  await refuses(hold(adam, { ...story.base, note }), 'not_your_role');
  await lacks(hold(edith, { ...story.base }), { note: 'missing' });
  await hold(edith, { ...story.base, note });
  const held = await look(story.id);
  await refuses(hold(mara, { ...held.base, note }), 'not_in_this_state');
  await refuses(liftHold(edith, { ...held.base, note }), 'not_your_role');
  await liftHold(mara, { ...held.base, note });
  const free = await look(story.id);
  await refuses(liftHold(mara, { ...free.base, note }), 'not_in_this_state');
});

test('a lawyer reads every story and writes on none', async () => {
  const story = await aStory().by(mina).in(city).make();
  assert.equal((await readStory(laura, story.id)).content.headline, story.content.headline);
  await refuses(
    save(laura, { ...story.base, content: { ...story.content, headline: 'By a lawyer' }, saveId: story.id }),
    'not_your_role',
  );
});

test('the hold is shown with who, when and why, in the list of the held, and to those concerned', async () => {
  const story = await approved().heldBy(laura, 'Read the deed first.').make();
  const { hold: shown } = await readStory(mina, story.id);
  assert.deepEqual([shown?.by.name, shown?.reason], [laura.name, 'Read the deed first.']);
  assert.ok((await heldStories()).some((one) => one.storyId === story.id && one.by === laura.name));
  assert.equal((await factsOfMany([story.id])).get(story.id)?.held, true);
  const notice = (await unseenNotices(mina)).find(
    (one) => one.what === 'hold' && one.note === 'Read the deed first.',
  );
  assert.equal(notice?.href, `/desk/stories/${story.id}`);
});

test('the database lets nothing of a held story out, and a hold stands as it was laid', async () => {
  const story = await approved().heldBy(laura).make();
  const desk = new pg.Client({ connectionString: newsroom.deskUrl });
  await desk.connect();
  await databaseRefuses(
    desk.query(
      `INSERT INTO publications (story_id, revision_id, review_id, kind, "by")
       SELECT story_id, revision_id, id, 'first', "by" FROM reviews WHERE story_id = $1`,
      [story.id],
    ),
    /a legal hold stands on the story/,
  );
  for (const change of [
    `UPDATE holds SET reason = 'x' WHERE story_id = $1`,
    'DELETE FROM holds WHERE story_id = $1',
  ])
    await databaseRefuses(desk.query(change, [story.id]), /stands as it was laid/);
  await databaseRefuses(
    desk.query(`UPDATE holds SET lifted_at = now(), lifted_by = '${laura.id}' WHERE story_id = $1`, [
      story.id,
    ]),
    /holds_are_lifted_with_a_word/,
  );
  await databaseRefuses(
    desk.query(`INSERT INTO holds (story_id, "by", reason) VALUES ($1, $2, 'twice')`, [story.id, laura.id]),
    /holds_one_stands/,
  );
  await desk.query(
    `UPDATE holds SET lifted_at = now(), lifted_by = '${laura.id}', word = 'x' WHERE story_id = $1`,
    [story.id],
  );
  await databaseRefuses(
    desk.query(`UPDATE holds SET lifted_at = null, lifted_by = null WHERE story_id = $1`, [story.id]),
    /stands as it was laid/,
  );
  await desk.end();
});
