import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  aNewsroom,
  aStory,
  databaseRefuses,
  lacks,
  look,
  profile,
  refuses,
  savedOver,
} from '../../fixtures/index.ts';
import { OtherWords, Stale } from '../../refusals.ts';
import { approve } from './approve.ts';
import { publish } from './publish.ts';
import { recall } from './recall.ts';
import { requestChanges } from './request-changes.ts';
import { submit } from './submit.ts';
import { takeBack } from './take-back.ts';

const newsroom = await aNewsroom();
const { people, sections, owner } = newsroom;
const { mina, joon, edith, paul, wren, mara, adam } = people;
const { city, world } = sections;

const submitted = () => aStory().by(mina).in(city).submittedBy(mina);
const approval = async (id: string) => {
  const { base, sha256 } = await look(id);
  return { ...base, sha256 };
};
const approvals = async (id: string) => {
  const { rows } = await owner.query(
    'SELECT * FROM reviews WHERE story_id = $1 AND verdict = $2 ORDER BY at',
    [id, 'approved'],
  );
  return rows;
};

test('an editor of the section approves; the approval stands for those words and for no others', async () => {
  const story = await submitted().make();
  await approve(edith, await approval(story.id));
  const [review] = await approvals(story.id);
  const { rows } = await owner.query('SELECT sha256, content FROM revisions WHERE id = $1', [
    review.revision_id,
  ]);
  assert.equal(review.sha256, story.sha256);
  assert.equal(rows[0].sha256, story.sha256);
  assert.deepEqual(rows[0].content, story.content);
  const now = await look(story.id);
  assert.equal(now.facts.newlyApproved, true);
  assert.equal(now.facts.approverId, edith.id);
});

test('neither an editor of another section nor a reporter nor an admin approves', async () => {
  const story = await submitted().make();
  const given = await approval(story.id);
  await refuses(approve(wren, given), 'not_your_section');
  await refuses(approve(joon, given), 'not_your_role');
  await refuses(approve(adam, given), 'not_your_role');
  await refuses(approve(mina, given), 'own_byline');
});

test('who made it does not approve it, whatever their role and whoever signs and submits it', async () => {
  for (const maker of [edith, mara]) {
    const story = await aStory().by(maker).in(city).underBylineOf(mina).submittedBy(paul).make();
    await refuses(approve(maker, await approval(story.id)), 'own_story');
  }
});

test('who signs it does not approve it', async () => {
  for (const signer of [edith, mara]) {
    const story = await aStory().by(mina).in(city).underBylineOf(mina, signer).submittedBy(mina).make();
    await refuses(approve(signer, await approval(story.id)), 'own_byline');
  }
});

test('who submitted it does not approve it', async () => {
  for (const submitter of [edith, mara]) {
    const story = await aStory().by(mina).in(city).submittedBy(submitter).make();
    await refuses(approve(submitter, await approval(story.id)), 'own_submission');
  }
});

test('leaving the byline after the words were handed in opens no way to approve them', async () => {
  const story = await aStory()
    .by(mina)
    .in(city)
    .underBylineOf(mina, edith)
    .submittedBy(mina)
    .savedBy(edith, { bylines: [mina.authorId as string] })
    .make();
  assert.ok(!story.facts.bylineStaffIds.includes(edith.id));
  await refuses(approve(edith, await approval(story.id)), 'own_byline');
  await approve(paul, await approval(story.id));
});

test('nor does a profile that is cut off from its account', async () => {
  const guest = await profile(owner, 'Gil Han', paul.id).catch(() => null);
  assert.equal(guest, null, 'an account has one profile');
  const story = await aStory().by(mina).in(city).underBylineOf(mina, paul).submittedBy(mina).make();
  await owner.query('UPDATE authors SET staff_id = NULL WHERE id = $1', [paul.authorId]);
  await refuses(approve(paul, await approval(story.id)), 'own_byline');
  await owner.query('UPDATE authors SET staff_id = $2 WHERE id = $1', [paul.authorId, paul.id]);
});

test('a submitter whose story is recalled and submitted again by another is still no other pair of eyes', async () => {
  const story = await aStory()
    .by(mina)
    .in(city)
    .submittedBy(edith)
    .recalledBy(edith)
    .submittedBy(mina)
    .make();
  assert.equal(story.row.submitterId, mina.id);
  await refuses(approve(edith, await approval(story.id)), 'own_submission');
});

test('after it went out, who submitted the last version may approve the next', async () => {
  const story = await aStory()
    .by(mina)
    .in(city)
    .submittedBy(paul)
    .approvedBy(edith)
    .publishedBy(edith)
    .reopenedBy(mina)
    .savedBy(mina, { headline: 'The bridge is closed again' })
    .submittedBy(mina)
    .make();
  await approve(paul, await approval(story.id));
});

test('who signed what readers see does not approve what follows it', async () => {
  const story = await aStory()
    .by(mina)
    .in(city)
    .underBylineOf(mina, edith)
    .submittedBy(mina)
    .approvedBy(paul)
    .publishedBy(mara)
    .reopenedBy(mina)
    .savedBy(mina, { bylines: [mina.authorId as string] })
    .submittedBy(mina)
    .make();
  await refuses(approve(edith, await approval(story.id)), 'own_byline');
});

test('an editor who only edited it may approve, unless the section forbids that', async () => {
  const edited = () =>
    aStory().by(mina).in(city).submittedBy(mina).savedBy(edith, { headline: 'A better headline' }).make();
  const free = await edited();
  await approve(edith, await approval(free.id));

  await owner.query('UPDATE sections SET editing_bars_approval = true WHERE id = $1', [city.id]);
  try {
    const barred = await edited();
    await refuses(approve(edith, await approval(barred.id)), 'edited_it');
    await approve(paul, await approval(barred.id));

    const early = await aStory()
      .by(mina)
      .in(city)
      .savedBy(edith, { headline: 'Edited before it was handed in' })
      .submittedBy(mina)
      .make();
    await refuses(approve(edith, await approval(early.id)), 'edited_it');
  } finally {
    await owner.query('UPDATE sections SET editing_bars_approval = false WHERE id = $1', [city.id]);
  }
});

test('moving a story to a section that allows it does not lift the bar', async () => {
  const both = { ...edith, sections: { [city.id]: { mayPublish: true }, [world.id]: { mayPublish: true } } };
  await owner.query('UPDATE sections SET editing_bars_approval = true WHERE id = $1', [city.id]);
  try {
    const story = await aStory()
      .by(mina)
      .in(city)
      .submittedBy(mina)
      .savedBy(both, { headline: 'In her own words' })
      .savedBy(both, { sectionId: world.id })
      .make();
    assert.equal(story.facts.editingBarsApproval, false);
    await refuses(approve(both, await approval(story.id)), 'edited_it');
    await approve(wren, await approval(story.id));
  } finally {
    await owner.query('UPDATE sections SET editing_bars_approval = false WHERE id = $1', [city.id]);
  }
});

test('other words than those on the screen are not approved, nor those of an earlier revision', async () => {
  const story = await submitted().make();
  const seen = await approval(story.id);
  await savedOver(paul, story.id, { headline: 'Changed behind the back' });
  await assert.rejects(approve(edith, seen), Stale);
  const now = await look(story.id);
  await assert.rejects(approve(edith, { ...now.base, sha256: story.sha256 }), OtherWords);
  await assert.rejects(approve(edith, { ...now.base, sha256: 'f'.repeat(64) }), OtherWords);
  assert.equal((await look(story.id)).row.working, 'submitted');
  assert.deepEqual(await approvals(story.id), []);
});

test('an edit voids the approval, and nothing is published on it', async () => {
  const story = await submitted().approvedBy(edith).savedBy(paul, { headline: 'One word more' }).make();
  assert.equal(story.row.working, 'submitted');
  assert.equal(story.row.approvalId, null);
  const [review] = await approvals(story.id);
  assert.equal(review.withdrawn_by, paul.id);
  await refuses(publish(edith, story.base), 'not_in_this_state');
  await databaseRefuses(
    owner.query(
      `INSERT INTO publications (story_id, revision_id, review_id, kind, "by") VALUES ($1, $2, $3, 'first', $4)`,
      [story.id, review.revision_id, review.id, edith.id],
    ),
    /only an approved revision can be published/,
  );
});

test('an approval is taken back by who gave it or by a managing editor, with a note', async () => {
  const story = await submitted().approvedBy(edith).make();
  await refuses(takeBack(paul, { ...story.base, note: 'Wait' }), 'not_your_role');
  await lacks(takeBack(edith, { ...story.base, note: ' ' }), { note: 'missing' });
  await lacks(takeBack(edith, { ...story.base, note: '\u200b\u3164' }), { note: 'missing' });
  await takeBack(edith, { ...story.base, note: 'Wait' });
  const again = await look(story.id);
  assert.equal(again.row.working, 'submitted');
  await approve(paul, await approval(story.id));
  await takeBack(mara, { ...(await look(story.id)).base, note: 'Wait' });
});

test('changes are requested with a note that hangs on the words it speaks of', async () => {
  const story = await submitted().make();
  await lacks(requestChanges(edith, story.base), { note: 'missing' });
  await refuses(requestChanges(mina, { ...story.base, note: 'x' }), 'not_your_role');
  await requestChanges(edith, { ...story.base, note: 'Who says so?' });
  const { rows } = await owner.query('SELECT sha256, note FROM reviews WHERE story_id = $1', [story.id]);
  assert.deepEqual(rows, [{ sha256: story.sha256, note: 'Who says so?' }]);
  assert.equal((await look(story.id)).row.working, 'changes_requested');
});

test('changes can be requested of what was approved, until it is out', async () => {
  const story = await submitted().approvedBy(edith).make();
  await requestChanges(paul, { ...story.base, note: 'One more thing' });
  assert.equal((await look(story.id)).row.approvalId, null);
  const out = await submitted().approvedBy(edith).publishedBy(edith).make();
  await refuses(requestChanges(paul, { ...out.base, note: 'Too late' }), 'not_in_this_state');
});

test('only who submitted it recalls it', async () => {
  const story = await aStory().by(mina).in(city).underBylineOf(mina, joon).submittedBy(mina).make();
  for (const other of [joon, edith, mara, adam]) await refuses(recall(other, story.base), 'not_submitter');
  await recall(mina, story.base);
  assert.equal((await look(story.id)).row.working, 'draft');
});

test('of approving and saving at the same time exactly one wins, twenty times over', async () => {
  for (let round = 0; round < 20; round += 1) {
    const story = await submitted().make();
    const [approved, saved] = await Promise.allSettled([
      approve(edith, { ...story.base, sha256: story.sha256 }),
      savedOver(paul, story.id, { headline: `Round ${round}` }),
    ]);
    const now = await look(story.id);
    if (approved.status === 'fulfilled' && now.row.working === 'approved') {
      assert.equal(now.sha256, story.sha256, 'the words are those that were approved');
      assert.equal(saved.status, 'rejected');
    } else {
      assert.equal(now.row.working, 'submitted');
      assert.equal(now.row.approvalId, null);
      assert.equal(now.content.headline, `Round ${round}`);
    }
  }
});

test('the database refuses an approval by who made, signed or submitted it, without asking us', async () => {
  const story = await aStory().by(mina).in(city).underBylineOf(joon).submittedBy(paul).make();
  const { rows } = await owner.query(
    'SELECT id, sha256 FROM revisions WHERE story_id = $1 ORDER BY number DESC',
    [story.id],
  );
  const approvedBy = (id: string) =>
    owner.query(
      `INSERT INTO reviews (story_id, revision_id, sha256, verdict, "by") VALUES ($1, $2, $3, 'approved', $4)`,
      [story.id, rows[0].id, rows[0].sha256, id],
    );
  for (const own of [mina, joon, paul])
    await databaseRefuses(approvedBy(own.id), /not approved by who made, signed or submitted it/);
  await databaseRefuses(
    owner.query(
      `INSERT INTO reviews (story_id, revision_id, sha256, verdict, "by") VALUES ($1, $2, $3, 'approved', $4)`,
      [story.id, rows[0].id, 'f'.repeat(64), edith.id],
    ),
    /reviews_of_exactly_these_words/,
  );
  await approvedBy(edith.id);
});

test('a story that lacks something is not approved', async () => {
  const story = await submitted().savedBy(edith, { headline: ' ', bylines: [] }).make();
  await lacks(approve(paul, { ...story.base, sha256: story.sha256 }), {
    headline: 'missing',
    bylines: 'missing',
  });
  await lacks(submit(mina, (await aStory().by(mina).in(null).saying({ slug: 'No Slug' }).make()).base), {
    sectionId: 'missing',
    slug: 'not_a_slug',
  });
});
