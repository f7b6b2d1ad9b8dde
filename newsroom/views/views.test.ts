import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aNewsroom, aStory } from '../fixtures/index.ts';
import { Incomplete, NotAllowed, NotFound } from '../refusals.ts';
import { viewQuery } from './query.ts';
import { changeView, keepView, raiseView, readViews, removeView } from './views.ts';

const house = await aNewsroom();
const { mina, edith, mara } = house.people;
const { city } = house.sections;
await aStory().by(mina).in(city).make();

const mine = { place: 'list', name: 'My drafts', query: 'working=draft', shared: false } as const;
const names = async (who: typeof mina, place: 'list' | 'board' = 'list') =>
  (await readViews(who, place)).map(({ name }) => name);

test('a private view is one person’s, a shared one everybody’s, and each stands where it was made', async () => {
  await keepView(mina, mine);
  const { id } = await keepView(edith, {
    ...mine,
    name: 'City waits',
    query: `section=${city.id}`,
    shared: true,
  });
  await keepView(edith, { ...mine, place: 'board', name: 'Board of city' });
  assert.deepEqual(await names(mina), ['My drafts', 'City waits']);
  assert.deepEqual(await names(edith), ['City waits']);
  assert.deepEqual(await names(edith, 'board'), ['Board of city']);
  const [, shared] = await readViews(mina, 'list');
  assert.equal(shared?.whose, edith.name);
  assert.equal(shared?.mayChange, false);
  assert.equal(shared?.query, `section=${city.id}`);
  assert.equal((await readViews(edith, 'list'))[0]?.whose, null);

  await assert.rejects(changeView(mina, { id, name: 'Mine now', shared: false }), NotAllowed);
  await assert.rejects(removeView(mina, id), NotAllowed);
  await changeView(mara, { id, name: 'City, waiting', shared: true });
  assert.deepEqual(await names(mina), ['My drafts', 'City, waiting']);
  await changeView(edith, { id, name: 'City, waiting', shared: false });
  assert.deepEqual(await names(mina), ['My drafts']);
  await assert.rejects(removeView(mara, id), NotFound, 'what is not shared is nobody else’s to see');
  await removeView(edith, id);
  await assert.rejects(removeView(edith, id), NotFound);
});

test('one’s own views are put in order', async () => {
  for (const name of ['One', 'Two', 'Three']) await keepView(mara, { ...mine, name });
  const idOf = async (name: string) =>
    (await readViews(mara, 'list')).find((view) => view.name === name)?.id ?? '';
  await raiseView(mara, await idOf('Three'));
  assert.deepEqual(await names(mara), ['One', 'Three', 'Two']);
  await raiseView(mara, await idOf('Three'));
  await raiseView(mara, await idOf('Three'));
  assert.deepEqual(await names(mara), ['Three', 'One', 'Two']);
});

test('a view keeps filters and order, and nothing else of an address', () => {
  assert.equal(
    viewQuery('list', 'sort=created&search=%20ferry%20&after=1_x&utm=1&working=nothing&language=ko'),
    'language=ko&search=ferry&sort=created',
  );
  assert.equal(viewQuery('list', 'sort=updated'), '');
  assert.equal(viewQuery('board', `section=${city.id}&search=x&author='`), `section=${city.id}`);
});

test('a view has a name, and the ledger knows of it', async () => {
  for (const name of ['', ' \u200b ', 'x'.repeat(81)])
    await assert.rejects(keepView(mina, { ...mine, name }), Incomplete);
  const { rows } = await house.owner.query(
    `SELECT act, count(*)::int AS n FROM ledger WHERE subject_kind = 'view' GROUP BY act ORDER BY act`,
  );
  assert.deepEqual(rows, [
    { act: 'view.change', n: 2 },
    { act: 'view.keep', n: 6 },
    { act: 'view.raise', n: 3 },
    { act: 'view.remove', n: 1 },
  ]);
});
