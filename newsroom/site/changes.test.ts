import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aNewsroom, aStory, paragraphs } from '../fixtures/index.ts';
import { kill } from '../stories/acts/kill.ts';
import { readChanges } from './changes.ts';
import { snapshot } from './snapshot.ts';

const { people, sections, owner } = await aNewsroom();
const { mina, edith, mara } = people;
const secret = 'nightingale';

const story = await aStory()
  .by(mina)
  .in(sections.city)
  .saying({
    slug: 'a-vote',
    headline: 'Eight to five',
    body: paragraphs('The council voted.', 'The mayor was pleased with it.', 'It rained.'),
  })
  .submittedBy(mina)
  .approvedBy(edith)
  .publishedBy(edith)
  .reopenedBy(mina)
  .savedBy(mina, { headline: `${secret} never out` })
  .submittedBy(mina)
  .sentBackBy(edith)
  .savedBy(mina, {
    headline: 'Seven to six',
    body: paragraphs('The council voted.', 'The mayor was not pleased with it.', 'The clerk counted twice.'),
  })
  .submittedBy(mina)
  .approvedBy(edith)
  .correctedBy(edith)
  .notedBy(edith)
  .reopenedBy(mina)
  .savedBy(mina, { headline: `${secret} next` })
  .submittedBy(mina)
  .approvedBy(edith)
  .make();
const read = () => snapshot((ask) => readChanges(ask, 'en', 'a-vote'));
const shown = (on: boolean) => owner.query('UPDATE house SET changes_shown = $1', [on]);

test('nothing is shown until the newsroom lets readers see it', async () => {
  assert.equal(await read(), null);
  await shown(true);
  assert.notEqual(await read(), null);
});

test('what changed between published versions, and not a word that was never out', async () => {
  const changes = await read();
  assert.deepEqual(
    changes?.steps.map((step) => step.kind),
    ['correction', 'first'],
  );
  const [correction, first] = changes?.steps ?? [];
  assert.equal(first?.passages, null);
  assert.deepEqual(
    correction?.passages?.map(({ what, how }) => [what, how]),
    [
      ['headline', 'changed'],
      ['passage', 'changed'],
      ['passage', 'removed'],
      ['passage', 'added'],
    ],
  );
  const words = (kind: string) =>
    correction?.passages?.[1]?.pieces
      .filter((piece) => piece.kind === kind)
      .map((piece) => piece.text.trim());
  assert.deepEqual(words('added'), ['not']);
  assert.deepEqual(words('removed'), []);
  assert.ok(!JSON.stringify(changes).includes(secret));
});

test('it is gone when the newsroom switches it off, and when the story is killed', async () => {
  await shown(false);
  assert.equal(await read(), null);
  await shown(true);
  await kill(mara, { ...story.base, note: 'It was not so.' });
  assert.equal(await read(), null);
  assert.deepEqual((await owner.query('SELECT FROM site.versions')).rows, []);
});
