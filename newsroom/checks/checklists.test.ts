import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { desk } from '#db/desk.ts';
import {
  aNewsroom,
  aStory,
  databaseRefuses,
  lacks,
  look,
  paragraphs,
  refuses,
  savedOver,
} from '../fixtures/index.ts';
import { NotFound, OtherWords, Unchecked } from '../refusals.ts';
import { approve } from '../stories/acts/approve.ts';
import { publishAlone } from '../stories/acts/publish-alone.ts';
import type { StoryContent } from '../stories/document/content.ts';
import { ledgerOf } from '../stories/history.ts';
import { takeInHand } from '../stories/in-hand.ts';
import type { Who } from '../stories/permissions.ts';
import { refused } from '../words/refused.ts';
import { type ChecklistForm, saveChecklist } from './acts/save-checklist.ts';
import { tick, untick } from './acts/tick.ts';
import { askLinksFirst } from './links/look.ts';
import { mustBeChecked } from './must-be-checked.ts';
import { readChecklist } from './reading.ts';

const newsroom = await aNewsroom();
const { people, sections, owner } = newsroom;
const { mina, joon, edith, paul, mara, laura, adam } = people;
const { city } = sections;

const facts = { en: 'Facts checked', ko: '사실 확인' };
const legal = { en: 'Legal read', ko: '법무 검토' };
const line = (texts: { en: string; ko: string }, more: Partial<ChecklistForm['ticked'][number]> = {}) => ({
  kind: 'must' as const,
  tickedBy: 'editors' as const,
  texts,
  ...more,
});
const set = (list: Partial<ChecklistForm>) =>
  saveChecklist(adam, { sectionId: city.id, automatic: [], ticked: [], ...list });
const lineCalled = async (storyId: string, english: string, who: Who = edith) => {
  const { lines, sha256 } = await readChecklist(who, storyId);
  const found = lines.find(({ texts }) => texts?.en === english);
  assert.ok(found);
  return { ...found, order: { storyId, checkId: found.id, sha256 } };
};
const approving = async (id: string) => {
  const { base, sha256 } = await look(id);
  return approve(edith, { ...base, sha256 });
};
const unmet = (work: Promise<unknown>, names: string[]) =>
  assert.rejects(work, (error) => {
    assert.ok(error instanceof Unchecked, String(error));
    assert.deepEqual(
      error.checks.map(({ automatic, texts }) => automatic ?? texts?.en),
      names,
    );
    return true;
  });

test('a must blocks the approval until it is met, a should only says so', async () => {
  await set({
    automatic: [
      { name: 'no_placeholders', kind: 'must' },
      { name: 'headline_length', kind: 'should' },
    ],
    ticked: [line(facts), line(legal, { kind: 'should', tickedBy: 'lawyers' })],
  });
  const story = await aStory()
    .by(mina)
    .in(city)
    .saying({ headline: 'Short', body: paragraphs('He is TK years old.') })
    .submittedBy(mina)
    .make();
  await unmet(approving(story.id), ['no_placeholders', 'Facts checked']);
  await savedOver(edith, story.id, { body: paragraphs('He is 41 years old.') });
  await unmet(approving(story.id), ['Facts checked']);
  const { order } = await lineCalled(story.id, 'Facts checked');
  await tick(edith, order);
  await approving(story.id);
  const [, ticked] = await ledgerOf(story.id);
  assert.equal(ticked?.act, 'story.tick');
  assert.deepEqual(ticked?.after, { check: facts, sha256: order.sha256 });
});

test('the refusal names what is not met, in the person’s language', async () => {
  await set({ automatic: [{ name: 'links_answer', kind: 'must' }], ticked: [line(facts)] });
  const story = await aStory().by(mina).in(city).submittedBy(mina).make();
  const error = await approving(story.id).catch((thrown: unknown) => thrown);
  assert.match(refused('en', error).sentence, /Facts checked/);
  assert.match(refused('ko', error).sentence, /사실 확인/);
});

test('a tick is for exactly the words that were read: an edit makes it void, and who ticked before is shown', async () => {
  await set({ ticked: [line(facts)] });
  const story = await aStory().by(mina).in(city).submittedBy(mina).make();
  const { order } = await lineCalled(story.id, 'Facts checked');
  await tick(edith, order);
  await tick(edith, order);
  await savedOver(edith, story.id, { standfirst: 'Other words' });
  const after = await lineCalled(story.id, 'Facts checked');
  assert.notEqual(after.order.sha256, order.sha256);
  assert.deepEqual(
    after.ticks.map(({ by, sha256 }) => [by, sha256]),
    [[edith.name, order.sha256]],
  );
  await unmet(approving(story.id), ['Facts checked']);
  await assert.rejects(tick(edith, order), OtherWords);
  await tick(edith, after.order);
  await untick(paul, after.order);
  await unmet(approving(story.id), ['Facts checked']);
  await tick(mara, after.order);
  await approving(story.id);
});

test('publishing alone is blocked by a must as well, whatever reason is written', async () => {
  await set({ ticked: [line(facts)] });
  await owner.query('UPDATE house SET publish_alone_allowed = true');
  const story = await aStory().by(mina).in(city).make();
  const { base, sha256 } = story;
  await unmet(publishAlone(mara, { ...base, sha256, note: 'The water is rising' }), ['Facts checked']);
  await owner.query('UPDATE house SET publish_alone_allowed = false');
});

test('whose tick counts', async () => {
  await set({
    ticked: [
      line(facts, { tickedBy: 'writers' }),
      line({ en: 'Second read', ko: '재검토' }),
      line(legal, { tickedBy: 'lawyers' }),
    ],
  });
  const story = await aStory().by(mina).in(city).make();
  const byWriter = (await lineCalled(story.id, 'Facts checked')).order;
  const byEditor = (await lineCalled(story.id, 'Second read')).order;
  const byLawyer = (await lineCalled(story.id, 'Legal read')).order;
  await refuses(tick(joon, byWriter), 'not_your_story');
  await refuses(tick(adam, byWriter), 'not_your_role');
  await tick(mina, byWriter);
  await refuses(tick(mina, byEditor), 'not_your_role');
  await refuses(tick(people.wren, byEditor), 'not_your_section');
  await tick(edith, byEditor);
  await refuses(tick(edith, byLawyer), 'not_your_role');
  await tick(laura, byLawyer);
  const own = await aStory().by(edith).in(city).make();
  await refuses(tick(edith, (await lineCalled(own.id, 'Second read')).order), 'own_story');
  assert.deepEqual(
    (await readChecklist(laura, story.id)).lines.map(({ mayTick }) => mayTick),
    [true, false, true],
  );
});

test('a line whose words change is another line; one that stays keeps its ticks', async () => {
  await set({ ticked: [line(facts), line(legal)] });
  const story = await aStory().by(mina).in(city).make();
  const kept = await lineCalled(story.id, 'Facts checked');
  await tick(edith, kept.order);
  const renamed = await lineCalled(story.id, 'Legal read');
  await tick(edith, renamed.order);
  await set({
    ticked: [
      line({ en: 'Legal read twice', ko: '법무 재검토' }, { id: renamed.id }),
      line(facts, { id: kept.id, kind: 'should' }),
    ],
  });
  const { lines } = await readChecklist(edith, story.id);
  assert.deepEqual(
    lines.map(({ texts, kind, ticks }) => [texts?.en, kind, ticks.length]),
    [
      ['Legal read twice', 'must', 0],
      ['Facts checked', 'should', 1],
    ],
  );
  await assert.rejects(tick(edith, renamed.order), NotFound);
});

test('the checklist is the admin’s, and what is wrong in it is said beside its field', async () => {
  await refuses(
    saveChecklist(edith, { sectionId: city.id, automatic: [], ticked: [] }),
    'not_admin' as never,
  );
  await lacks(set({ ticked: [line({ en: '', ko: ' ' })] }), { 'ticked.0.texts.en': 'missing' });
  const headline = { en: { min: 50, max: 20 }, ko: { min: 1, max: 20 } };
  await lacks(set({ automatic: [{ name: 'headline_length', kind: 'must', settings: { headline } }] }), {
    'automatic.0.settings.headline.en': 'min_over_max',
  });
  await lacks(tick(edith, { storyId: 'x', checkId: null }), {
    storyId: 'wrong',
    checkId: 'missing',
    sha256: 'missing',
  });
  await assert.rejects(
    saveChecklist(adam, { sectionId: '00000000-0000-4000-8000-000000000000', automatic: [], ticked: [] }),
    NotFound,
  );
});

test('the database lets a tick be taken back once, and no more', async () => {
  await set({ ticked: [line(facts)] });
  const story = await aStory().by(mina).in(city).make();
  await tick(edith, (await lineCalled(story.id, 'Facts checked')).order);
  const role = new pg.Client({ connectionString: newsroom.deskUrl });
  await role.connect();
  for (const change of [
    `UPDATE ticks SET sha256 = 'x' WHERE story_id = $1`,
    'DELETE FROM ticks WHERE story_id = $1',
  ])
    await databaseRefuses(role.query(change, [story.id]), /stands as it was made/);
  await role.end();
});

test('links nobody asked yet are asked as part of the approval, and what they answer decides', async () => {
  await set({ automatic: [{ name: 'links_answer', kind: 'must' }] });
  const linked = (href: string) =>
    aStory()
      .by(mina)
      .in(city)
      .saying({ body: withLink(href) })
      .submittedBy(mina)
      .make();
  const dead = await linked('http://nobody.invalid/gone');
  await unmet(approving(dead.id), ['links_answer']);
  const { rows } = await owner.query('SELECT problem FROM link_answers WHERE href = $1', [
    'http://nobody.invalid/gone',
  ]);
  assert.deepEqual(rows, [{ problem: 'no_such_host' }]);

  // What answers well lets it through; each link is asked once.
  const asked: string[] = [];
  const well = async (href: string) => {
    asked.push(href);
    return { status: 200, problem: '' as const };
  };
  const good = await linked('https://harbour.example/tides');
  await askLinksFirst(good.id, well);
  await askLinksFirst(good.id, well);
  assert.deepEqual(asked, ['https://harbour.example/tides']);
  await approving(good.id);
});

test('a page that keeps an approver waiting is said to be still asked, and its answer is kept when it comes', async () => {
  const story = await aStory()
    .by(mina)
    .in(city)
    .saying({ body: withLink('https://harbour.example/slow') })
    .submittedBy(mina)
    .make();
  const slow = Promise.withResolvers<{ status: number; problem: '' }>();
  await askLinksFirst(story.id, () => slow.promise, 50);
  const { sha256 } = await look(story.id);
  const found = await desk()
    .transaction(async (tx) => mustBeChecked(tx, await takeInHand(tx, story.id)))
    .catch((no: unknown) => no);
  assert.match(refused('en', found).sentence, /have not answered yet/);
  assert.match(refused('ko', found).sentence, /답하지 않은 링크/);
  slow.resolve({ status: 200, problem: '' });
  for (;;) {
    const { rows } = await owner.query(
      `SELECT FROM link_answers WHERE href = 'https://harbour.example/slow'`,
    );
    if (rows.length > 0) break;
  }
  await approve(edith, { storyId: story.id, version: (await look(story.id)).row.version, sha256 });
});

test('a section that does not hold stories to their links asks none of them', async () => {
  await set({ automatic: [{ name: 'links_answer', kind: 'should' }] });
  const story = await aStory()
    .by(mina)
    .in(city)
    .saying({ body: withLink('https://harbour.example/never-asked') })
    .submittedBy(mina)
    .make();
  await askLinksFirst(story.id, () => {
    throw new Error('asked');
  });
  await approving(story.id);
});

function withLink(href: string): StoryContent['body'] {
  return {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'The tide tables', marks: [{ type: 'link', attrs: { href } }] }],
      },
    ],
  } as StoryContent['body'];
}
