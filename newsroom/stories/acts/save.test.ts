import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { at } from '../../clock.ts';
import {
  aNewsroom,
  aStory,
  lacks,
  look,
  paragraphs,
  refuses,
  savedOver,
  someContent,
} from '../../fixtures/index.ts';
import { NotFound, Stale } from '../../refusals.ts';
import { ContentError } from '../document/problems.ts';
import { contentHash } from '../document/sha256.ts';
import { create } from './create.ts';
import { restoreRevision } from './restore-revision.ts';
import { type Save, save } from './save.ts';
import { submit } from './submit.ts';

const newsroom = await aNewsroom();
const { people, sections, owner } = newsroom;
const { mina, joon, edith, paul, wren, mara, adam } = people;
const { city, world } = sections;

type Kept = { number: number; why: string; by: string; content: { headline: string; body: unknown } };
const history = async (id: string): Promise<Kept[]> => {
  const { rows } = await owner.query(
    'SELECT number, why, "by", content FROM revisions WHERE story_id = $1 ORDER BY number',
    [id],
  );
  return rows;
};
const draft = () => aStory().by(mina).in(city).make();
const saying = async (id: string, headline: string, more: Partial<Save> = {}): Promise<Save> => {
  const { base, content } = await look(id);
  return { ...base, content: { ...content, headline }, saveId: randomUUID(), ...more };
};

test('a save moves the version on and keeps the words, their hash and the copies for lists', async () => {
  const story = await draft();
  const saved = await save(mina, await saying(story.id, 'The bridge opens'));
  const now = await look(story.id);
  assert.equal(saved.version, story.version + 1);
  assert.equal(now.version, saved.version);
  assert.equal(now.content.headline, 'The bridge opens');
  assert.equal(now.row.headline, 'The bridge opens');
  assert.equal(saved.sha256, contentHash(now.content));
});

test('a stale version is refused with the version it is at; the same words are not a conflict', async () => {
  const story = await draft();
  const mine = await saying(story.id, 'Mine');
  const theirs = await saying(story.id, 'Theirs');
  await save(mina, mine);
  await assert.rejects(
    save(edith, theirs),
    (error) => error instanceof Stale && error.version === story.version + 1,
  );
  const again = await save(edith, { ...theirs, content: mine.content });
  assert.equal(again.version, story.version + 1, 'nothing was written');
});

test('of ten who save at once exactly one wins', async () => {
  const story = await draft();
  const writes = await Promise.all(Array.from({ length: 10 }, (_, nth) => saying(story.id, `Writer ${nth}`)));
  const ended = await Promise.allSettled(writes.map((write, nth) => save(nth % 2 ? edith : mina, write)));
  const won = ended.flatMap((end, nth) => (end.status === 'fulfilled' ? [nth] : []));
  assert.equal(won.length, 1);
  for (const end of ended)
    if (end.status === 'rejected') assert.ok(end.reason instanceof Stale, String(end.reason));
  assert.equal((await look(story.id)).content.headline, `Writer ${won[0]}`);
});

test('a save whose answer was lost is known again: nobody conflicts with themself', async () => {
  const story = await draft();
  const first = await saying(story.id, 'First');
  await save(mina, first);
  const retried = await save(mina, first);
  assert.equal(retried.version, story.version + 1, 'the same save is not written twice');
  const next = await save(mina, {
    ...story.base,
    content: { ...story.content, headline: 'First and second' },
    saveId: randomUUID(),
    unanswered: [first.saveId],
  });
  assert.equal(next.version, story.version + 2);
});

test('the name of a save is its writer’s own: another who knows it still conflicts', async () => {
  const story = await draft();
  const first = await saying(story.id, 'First');
  await save(mina, first);
  await assert.rejects(
    save(edith, {
      ...story.base,
      content: { ...story.content, headline: 'Over it' },
      saveId: randomUUID(),
      unanswered: [first.saveId],
    }),
    Stale,
  );
});

test('words between a lost answer and the next save are not written over', async () => {
  const story = await draft();
  const first = await saying(story.id, 'First');
  await save(mina, first);
  await save(edith, await saying(story.id, 'Edith’s words'));
  await assert.rejects(
    save(mina, {
      ...story.base,
      content: { ...story.content, headline: 'Second' },
      saveId: randomUUID(),
      unanswered: [first.saveId],
    }),
    Stale,
  );
  assert.equal((await look(story.id)).content.headline, 'Edith’s words');
});

test('who may not edit does not save', async () => {
  const story = await draft();
  const words = await saying(story.id, 'Not mine to change');
  await refuses(save(joon, words), 'not_your_story');
  await refuses(save(wren, words), 'not_your_section');
  await refuses(save(adam, words), 'not_your_role');
  await submit(mina, story.base);
  await refuses(save(mina, await saying(story.id, 'Too late')), 'not_your_role');
  await save(edith, await saying(story.id, 'Edited'));
  const spiked = await aStory().by(mina).in(city).spikedBy(mina).make();
  await refuses(save(mina, await saying(spiked.id, 'On the spike')), 'not_in_this_state');
});

test('a story of another section is not taken over by saving it into one’s own', async () => {
  const story = await draft();
  await refuses(savedOver(wren, story.id, { sectionId: world.id }), 'not_your_section');
  assert.equal((await look(story.id)).row.sectionId, city.id);
});

test('an editor makes stories for their own sections, a reporter for any', async () => {
  const into = (sectionId: string | null) => ({
    language: 'en' as const,
    content: someContent({ sectionId }),
  });
  await refuses(create(wren, into(city.id)), 'not_your_section');
  await refuses(create(adam, into(null)), 'not_your_role');
  await create(wren, into(world.id));
  await create(wren, into(null));
  await create(joon, into(city.id));
  await create(mara, into(city.id));
});

test('a story without a section is its maker’s alone to edit, and cannot be handed in', async () => {
  const story = await aStory().by(wren).in(null).make();
  await refuses(savedOver(edith, story.id, { headline: 'Not hers' }), 'not_your_section');
  await savedOver(wren, story.id, { headline: 'Hers' });
  await lacks(submit(wren, (await look(story.id)).base), { sectionId: 'missing' });
});

test('the language of a story stays', async () => {
  const story = await draft();
  const words = await saying(story.id, 'x');
  await lacks(save(mina, { ...words, content: { ...(words.content as object), language: 'ko' } }), {
    language: 'fixed',
  });
});

test('what a story names has to be there, and is said beside the field', async () => {
  const story = await draft();
  const nowhere = randomUUID();
  const picture = { pictureId: nowhere, alt: '', caption: '', credit: '' };
  await lacks(savedOver(mina, story.id, { sectionId: nowhere, bylines: [nowhere], topics: [nowhere] }), {
    bylines: 'wrong',
    sectionId: 'wrong',
    topics: 'wrong',
  });
  await lacks(savedOver(mina, story.id, { leadPicture: picture, coverages: [nowhere] }), {
    coverages: 'wrong',
    leadPicture: 'wrong',
  });
  const body = { type: 'doc' as const, content: [{ type: 'picture' as const, attrs: picture }] };
  await lacks(savedOver(mina, story.id, { body }), { body: 'wrong' });
  await lacks(create(mina, { language: 'en', content: { sectionId: nowhere } }), { sectionId: 'wrong' });
  await assert.rejects(savedOver(mina, story.id, { headline: 'x'.repeat(301) }), ContentError);
});

test('there is no story by that name', async () => {
  const words = { version: 1, content: someContent(), saveId: randomUUID() };
  await assert.rejects(save(mina, { ...words, storyId: randomUUID() }), NotFound);
  await assert.rejects(save(mina, { ...words, storyId: "' or true" }), NotFound);
});

test('one who types for a while leaves one revision in five minutes, not one a keystroke', async () => {
  const start = Date.UTC(2026, 5, 1, 9);
  const minute = (nth: number) => new Date(start + nth * 60_000);
  const story = await at(minute(0), draft);
  for (let nth = 1; nth <= 12; nth += 1)
    await at(minute(nth), () => savedOver(mina, story.id, { headline: `Minute ${nth}` }));
  const kept = await history(story.id);
  assert.deepEqual(
    kept.map((revision) => revision.content.headline),
    [story.content.headline, 'Minute 5', 'Minute 11'],
  );
});

test('another’s words are kept before they are written over', async () => {
  const story = await draft();
  await savedOver(mina, story.id, { headline: 'Mina’s' });
  await savedOver(edith, story.id, { headline: 'Edith’s' });
  const kept = await history(story.id);
  assert.deepEqual(
    kept.map(({ content, by }) => [content.headline, by]),
    [
      [story.content.headline, mina.id],
      ['Mina’s', mina.id],
    ],
  );
});

test('much taken out at once is kept first', async () => {
  const story = await draft();
  const long = paragraphs(...Array.from({ length: 20 }, (_, nth) => `Paragraph ${nth} of a long story.`));
  await savedOver(mina, story.id, { body: long });
  await savedOver(mina, story.id, { body: paragraphs('') });
  const kept = await history(story.id);
  assert.deepEqual(kept.at(-1)?.content.body, long);
});

test('an edit of what is submitted keeps what was and what is, and the reporter is told', async () => {
  const story = await aStory()
    .by(mina)
    .in(city)
    .submittedBy(mina)
    .savedBy(edith, { headline: 'Sharper' })
    .make();
  const kept = await history(story.id);
  assert.equal(kept.at(-1)?.why, 'edited_submitted');
  assert.equal(kept.at(-1)?.by, edith.id);
  assert.equal(kept.at(-2)?.content.headline, kept[0]?.content.headline);
  const { rows } = await owner.query('SELECT staff_id, what, "by" FROM notices WHERE story_id = $1', [
    story.id,
  ]);
  assert.deepEqual(rows, [{ staff_id: mina.id, what: 'edit_submitted', by: edith.id }]);
});

test('an earlier revision comes back as a new one; a stale screen does not bring it back', async () => {
  const story = await draft();
  const first = story.content.headline;
  await savedOver(edith, story.id, { headline: 'Second' });
  await savedOver(paul, story.id, { headline: 'Third' });
  await assert.rejects(restoreRevision(mina, { ...story.base, number: 1 }), Stale);
  await restoreRevision(mina, { ...(await look(story.id)).base, number: 1 });
  const kept = await history(story.id);
  assert.deepEqual(
    kept.map(({ content, why }) => [content.headline, why]),
    [
      [first, 'imported'],
      ['Second', 'kept'],
      ['Third', 'kept'],
      [first, 'restored'],
    ],
  );
  assert.equal((await look(story.id)).content.headline, first);
  for (const number of [99, 0, -1, 1.5, 2 ** 40])
    await assert.rejects(restoreRevision(mina, { ...(await look(story.id)).base, number }), NotFound);
});

test('a revision of a submitted story is not brought back by who may not edit it', async () => {
  const story = await aStory()
    .by(mina)
    .in(city)
    .submittedBy(mina)
    .savedBy(edith, { headline: 'Edited' })
    .make();
  await refuses(restoreRevision(mina, { ...story.base, number: 1 }), 'not_your_role');
});

test('what a revision names and is gone since stays away when it comes back', async () => {
  const { rows: made } = await owner.query(
    `INSERT INTO topics (slug, names) VALUES ('tides', '{"en":"Tides","ko":"조수"}') RETURNING id`,
  );
  const { rows: moved } = await owner.query(
    `INSERT INTO sections (slug, names) VALUES ('old', '{"en":"Old","ko":"옛"}') RETURNING id`,
  );
  const story = await aStory()
    .by(mina)
    .in({ id: moved[0].id, slug: 'old', name: 'Old' })
    .saying({ topics: [made[0].id] })
    .make();
  await savedOver(mina, story.id, { sectionId: city.id, topics: [] });
  await owner.query('DELETE FROM topics WHERE id = $1', [made[0].id]);
  await owner.query('DELETE FROM sections WHERE id = $1', [moved[0].id]);
  await restoreRevision(mina, { ...(await look(story.id)).base, number: 1 });
  const now = await look(story.id);
  assert.deepEqual(now.content.topics, []);
  assert.equal(now.content.sectionId, null);
});

test('a translation does not put the original’s writer in conflict, and is one a language', async () => {
  const story = await draft();
  const open = await saying(story.id, 'Still being written');
  const korean = await create(joon, { language: 'ko', translationOf: story.id });
  await save(mina, open);
  assert.equal((await look(korean.storyId)).row.translationGroup, story.id);
  await lacks(create(mina, { language: 'ko', translationOf: story.id }), { language: 'translated_already' });
  await lacks(create(mina, { language: 'en', translationOf: korean.storyId }), {
    language: 'translated_already',
  });
  await assert.rejects(create(mina, { language: 'ko', translationOf: randomUUID() }), NotFound);
});

test('of two who start the same translation at once one does', async () => {
  const story = await draft();
  const ended = await Promise.allSettled(
    [mina, joon, edith].map((who) => create(who, { language: 'ko', translationOf: story.id })),
  );
  assert.equal(ended.filter((end) => end.status === 'fulfilled').length, 1);
});
