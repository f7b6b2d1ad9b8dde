import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aNewsroom, aStory, look, refuses } from '../../fixtures/index.ts';
import { restore, spike } from './spike.ts';

const { people, sections } = await aNewsroom();
const { mina, joon, edith, paul, wren, mara } = people;
const { city } = sections;

test('a story comes off the spike to where it was; an approved one waits for approval again', async () => {
  const draft = () => aStory().by(mina).in(city);
  for (const [story, back] of [
    [await draft().spikedBy(edith).restoredBy(edith).make(), 'draft'],
    [await draft().submittedBy(mina).spikedBy(edith).restoredBy(paul).make(), 'submitted'],
    [
      await draft().submittedBy(mina).sentBackBy(edith).spikedBy(edith).restoredBy(mara).make(),
      'changes_requested',
    ],
    [await draft().submittedBy(mina).approvedBy(edith).spikedBy(edith).restoredBy(edith).make(), 'submitted'],
  ] as const) {
    assert.equal(story.row.working, back);
    assert.equal(story.row.spikedFrom, null);
    assert.equal(story.row.approvalId, null);
  }
});

test('a reporter spikes and restores only a draft of their own', async () => {
  const draft = await aStory().by(mina).in(city).make();
  await refuses(spike(joon, draft.base), 'not_your_story');
  await refuses(spike(wren, draft.base), 'not_your_section');
  await spike(mina, draft.base);
  await restore(mina, (await look(draft.id)).base);

  const submitted = await aStory().by(mina).in(city).submittedBy(mina).make();
  await refuses(spike(mina, submitted.base), 'not_in_this_state');
  await spike(edith, submitted.base);
  await refuses(restore(mina, (await look(submitted.id)).base), 'not_in_this_state');
});

test('what is live is not spiked', async () => {
  const live = await aStory().by(mina).in(city).submittedBy(mina).approvedBy(edith).publishedBy(edith).make();
  await refuses(spike(mara, live.base), 'not_in_this_state');
  const reopened = await aStory()
    .by(mina)
    .in(city)
    .submittedBy(mina)
    .approvedBy(edith)
    .publishedBy(edith)
    .reopenedBy(mina)
    .make();
  await refuses(spike(mara, reopened.base), 'not_in_this_state');
});
