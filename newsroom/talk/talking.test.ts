import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aNewsroom, aStory, look, paragraphs, savedOver } from '../fixtures/index.ts';
import { unseenNotices } from '../notices/reading.ts';
import { Incomplete, NotAllowed, NotFound } from '../refusals.ts';
import { ledgerOf } from '../stories/history.ts';
import { passageIn, passageText } from './passages.ts';
import { readTalk } from './reading.ts';
import { talkOn } from './talking.ts';

const { people, sections, owner } = await aNewsroom();
const { mina, joon, edith, wren, adam, mara } = people;
const lines = ['The ferry sank on Monday.', 'Nobody was hurt, the owner said.', 'It had been built in 1987.'];
const story = () =>
  aStory()
    .by(mina)
    .in(sections.city)
    .saying({ body: paragraphs(...lines) })
    .make();

/** The passage of the body with these words, as a screen would send it. */
async function passage(storyId: string, words: string) {
  const text = passageText((await look(storyId)).content.body);
  const from = text.indexOf(words);
  return { field: 'body', ...passageIn(text, { from, to: from + words.length }) };
}
const heard = async (who: typeof mina) =>
  (await unseenNotices(who)).map(({ what, by, note, href }) => ({ what, by, note, href }));

test('a comment on a passage, answered, resolved and opened again', async () => {
  const { id } = await story();
  const { made } = await talkOn(edith, id, {
    act: 'comment',
    words: '  Who counted?\n@Joon Seo, do you know? ',
    mentions: [joon.id],
    passage: await passage(id, 'Nobody was hurt'),
  });
  assert(made);
  const href = `/desk/stories/${id}#comment-${made}`;
  const note = 'Who counted?\n@Joon Seo, do you know?';
  assert.deepEqual(await heard(joon), [{ what: 'mention', by: edith.name, note, href }]);
  assert.deepEqual(await heard(mina), [{ what: 'comment', by: edith.name, note, href }]);
  const { threads } = await talkOn(mina, id, { act: 'reply', to: made, words: 'The coastguard.' });
  assert.deepEqual(
    threads.map(({ state, field, quote, comments, may }) => ({
      state,
      field,
      quote,
      said: comments.map(({ by, words, mayEdit }) => [by.name, words, mayEdit]),
      may,
    })),
    [
      {
        state: 'open',
        field: 'body',
        quote: 'Nobody was hurt',
        said: [
          [edith.name, note, false],
          [mina.name, 'The coastguard.', true],
        ],
        may: { reply: true, resolve: true, reopen: false },
      },
    ],
  );
  assert.deepEqual(
    (await heard(edith)).map(({ what }) => what),
    ['reply'],
  );

  await talkOn(mina, id, { act: 'resolve_thread', to: made });
  await assert.rejects(talkOn(edith, id, { act: 'reply', to: made, words: 'But' }), NotAllowed);
  await assert.rejects(talkOn(edith, id, { act: 'resolve_thread', to: made }), NotAllowed);
  const { threads: open } = await talkOn(edith, id, { act: 'reopen_thread', to: made });
  assert.equal(open[0]?.state, 'open');
  assert.deepEqual((await ledgerOf(id)).map(({ act, by }) => [act, by]).slice(0, 4), [
    ['story.reopen_thread', edith.name],
    ['story.resolve_thread', mina.name],
    ['story.reply', mina.name],
    ['story.comment', edith.name],
  ]);
  const { rows } = await owner.query(`SELECT string_agg(after::text, ' ') AS all FROM ledger`);
  assert.doesNotMatch(rows[0].all, /counted|coastguard/, 'the ledger holds no words of the talk');
});

test('the passage keeps its place while the story is written on, and its words when it is deleted', async () => {
  const { id } = await story();
  const words = '1987';
  await talkOn(edith, id, { act: 'comment', words: 'Sure?', passage: await passage(id, words) });
  const now = async () => (await readTalk(mina, id)).threads[0]?.passage;
  await savedOver(mina, id, { body: paragraphs('A new first paragraph.', ...lines) });
  assert.equal(
    (await now())?.start,
    passageText(paragraphs('A new first paragraph.', ...lines)).indexOf(words),
  );
  await savedOver(mina, id, {
    body: paragraphs(lines[0] ?? '', lines[1] ?? '', 'It had been built in 1991.'),
  });
  assert.equal((await now())?.quote, '1991');
  await savedOver(mina, id, { body: paragraphs(lines[0] ?? '', lines[1] ?? '') });
  const { threads } = await readTalk(mina, id);
  assert.equal(threads[0]?.passage, null);
  assert.equal(threads[0]?.quote, words);
  await savedOver(mina, id, {
    body: paragraphs(lines[0] ?? '', lines[1] ?? '', 'It had been built in 1991.'),
  });
  assert.equal((await now())?.quote, '1991', 'undone: it is there again');
});

test('a comment does not change the story: neither its version nor the hash of its words', async () => {
  const before = await story();
  await talkOn(joon, before.id, {
    act: 'comment',
    words: 'Well.',
    passage: await passage(before.id, 'ferry'),
  });
  const after = await look(before.id);
  assert.deepEqual([after.version, after.sha256], [before.version, before.sha256]);
});

test('one’s own comment is said in other words, and what it said stays', async () => {
  const { id } = await story();
  const { made } = await talkOn(joon, id, { act: 'comment', words: 'Frist!' });
  await assert.rejects(talkOn(mara, id, { act: 'edit_comment', to: made, words: 'No' }), NotAllowed);
  const { threads } = await talkOn(joon, id, {
    act: 'edit_comment',
    to: made,
    words: 'First, @Wren Cho!',
    mentions: [wren.id],
  });
  const said = threads[0]?.comments[0];
  assert.deepEqual(
    [said?.words, said?.earlier.map(({ words }) => words), said?.mentions],
    ['First, @Wren Cho!', ['Frist!'], [{ id: wren.id, name: wren.name }]],
  );
  assert.deepEqual(
    (await heard(wren)).map(({ what }) => what),
    ['mention'],
  );
});

test('the note of an editor who asks for changes stands in the talk', async () => {
  const { id } = await aStory()
    .by(mina)
    .in(sections.city)
    .submittedBy(mina)
    .sentBackBy(edith, 'Who says so?')
    .make();
  const { asked } = await readTalk(mina, id);
  assert.deepEqual(
    asked.map(({ note, by }) => [note, by.name]),
    [['Who says so?', edith.name]],
  );
});

test('what comes from outside is looked at', async () => {
  const { id } = await story();
  await assert.rejects(talkOn(mina, id, { act: 'comment', words: ' \n ' }), Incomplete);
  await assert.rejects(talkOn(mina, id, { act: 'comment', words: 'x'.repeat(5001) }), Incomplete);
  await assert.rejects(talkOn(mina, id, { act: 'shout', words: 'x' }), Incomplete);
  await assert.rejects(talkOn(mina, 'nowhere', { act: 'comment', words: 'x' }), NotFound);
  await assert.rejects(talkOn(mina, id, { act: 'reply', to: id, words: 'x' }), NotFound);
  await assert.rejects(talkOn(mina, id, { act: 'resolve_thread', to: "'" }), NotFound);
  const { threads } = await talkOn(adam, id, {
    act: 'comment',
    words: 'a\0b',
    mentions: ['00000000-0000-4000-8000-000000000000'],
  });
  assert.deepEqual([threads[0]?.comments[0]?.words, threads[0]?.comments[0]?.mentions], ['ab', []]);
});

test('the database itself lets nobody change what was said', async () => {
  for (const table of ['comments', 'comment_words', 'thread_states'])
    for (const statement of [`UPDATE ${table} SET at = now()`, `DELETE FROM ${table}`])
      await assert.rejects(owner.query(statement), /stand for ever|refused/, statement);
});
