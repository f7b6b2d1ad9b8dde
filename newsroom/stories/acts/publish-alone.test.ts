import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aNewsroom, aStory, databaseRefuses, lacks, look, refuses } from '../../fixtures/index.ts';
import { OtherWords } from '../../refusals.ts';
import { publishAlone } from './publish-alone.ts';

const { people, sections, owner } = await aNewsroom();
const { mina, edith, mara, adam } = people;
const { city } = sections;
const switchTo = (on: boolean) => owner.query('UPDATE house SET publish_alone_allowed = $1', [on]);
const breaking = async () => {
  const story = await aStory().by(mara).in(city).make();
  return { id: story.id, given: { ...story.base, sha256: story.sha256, note: 'Nobody else is awake.' } };
};

test('publishing alone is off until the admin switches it on, in the database too', async () => {
  const { id, given } = await breaking();
  await refuses(publishAlone(mara, given), 'publish_alone_off');
  const { rows } = await owner.query('SELECT id, sha256 FROM revisions WHERE story_id = $1', [id]);
  await databaseRefuses(
    owner.query(
      `INSERT INTO reviews (story_id, revision_id, sha256, verdict, alone, note, "by")
       VALUES ($1, $2, $3, 'approved', true, 'why', $4)`,
      [id, rows[0].id, rows[0].sha256, mara.id],
    ),
    /publishing alone is not switched on/,
  );
});

test('switched on, a managing editor publishes alone, with a reason that stays', async () => {
  await switchTo(true);
  try {
    const { id, given } = await breaking();
    for (const who of [mina, edith, adam]) await refuses(publishAlone(who, given), 'not_your_role');
    await lacks(publishAlone(mara, { ...given, note: '' }), { note: 'missing' });
    await assert.rejects(publishAlone(mara, { ...given, sha256: 'f'.repeat(64) }), OtherWords);
    await publishAlone(mara, given);
    const { row } = await look(id);
    assert.deepEqual([row.working, row.public, row.approvalId], ['approved', 'live', null]);
    const { rows } = await owner.query(
      `SELECT after FROM ledger WHERE subject_id = $1 AND act = 'story.publish_alone'`,
      [id],
    );
    assert.equal(rows[0].after.note, 'Nobody else is awake.');
    assert.equal(rows[0].after.alone, true);
  } finally {
    await switchTo(false);
  }
});

test('an embargo holds that back too', async () => {
  await switchTo(true);
  try {
    const story = await aStory()
      .by(mara)
      .in(city)
      .embargoedBy(mara, new Date(Date.now() + 60_000))
      .make();
    const given = { ...story.base, sha256: story.sha256, note: 'Now!' };
    await refuses(publishAlone(mara, given), 'embargoed');
  } finally {
    await switchTo(false);
  }
});

test('a managing editor who may not publish alone does not approve their own either', async () => {
  const story = await aStory().by(mara).in(city).submittedBy(mara).make();
  const { approve } = await import('./approve.ts');
  await refuses(approve(mara, { ...story.base, sha256: story.sha256 }), 'own_byline');
});
