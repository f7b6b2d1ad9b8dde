import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reader } from '#db/reader.ts';
import { aNewsroom } from '#newsroom/fixtures/index.ts';
import { askedList } from '#newsroom/stories/asked-list.ts';
import { countStories } from '#newsroom/stories/counting.ts';
import { contentHash } from '#newsroom/stories/document/sha256.ts';
import { fillUpTo } from './many-stories.ts';

const { ownerUrl, owner } = await aNewsroom();
const heard: string[] = [];
await fillUpTo(ownerUrl, 2_500, (words) => heard.push(words));

test('there are as many stories as wanted, and no more at a second call', async () => {
  assert.deepEqual(heard, ['2,000', '2,500']);
  await fillUpTo(ownerUrl, 2_500, () => {});
  const counts = await countStories(askedList({}), 'Asia/Seoul');
  assert.equal(counts.all, 2_500);
  assert.equal(counts.public.live, 2_000);
  assert.equal(counts.working.submitted, 250);
  assert.equal(counts.working.draft, 250);
});

test('what is live is read by readers, in both languages', async () => {
  const { rows } = await reader().query(
    `SELECT s.language, count(*)::int AS count FROM site.stories s JOIN site.story_bodies USING (story_id)
     JOIN site.story_words USING (story_id) GROUP BY s.language ORDER BY s.language`,
  );
  assert.equal(
    rows.reduce((sum, { count }) => sum + count, 0),
    2_000,
  );
  assert.equal(rows.length, 2);
});

test('every revision has the hash of its words', async () => {
  const { rows } = await owner.query('SELECT content, sha256 FROM revisions');
  assert.equal(rows.length, 2_500);
  for (const { content, sha256 } of rows) assert.equal(contentHash(content), sha256);
});
