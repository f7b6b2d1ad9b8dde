import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { aNewsroom, aStory } from '../fixtures/index.ts';
import { endSession, openSession } from '../staff/sessions.ts';
import { happenedSoFar } from './happened.ts';
import { again, concerns, type LiveMessage } from './message.ts';
import { liveStream } from './stream.ts';
import { closeSwitchboard } from './switchboard.ts';

const house = await aNewsroom();
const { mina, edith, mara } = house.people;
const { city } = house.sections;
after(closeSwitchboard);

const session = (staffId: string) => openSession(staffId, { address: '', browser: '', onLoopback: true });

/** A line somebody listens to: what came down it so far, and a wait for what is yet to come. */
async function lineOf(who: typeof mina, since: number | null = null) {
  const sessionId = await session(who.id);
  const hungUp = new AbortController();
  const reader = liveStream({ who, sessionId }, since, hungUp.signal).getReader();
  const messages: LiveMessage[] = [];
  let ended = false;
  const reading = (async () => {
    const decoder = new TextDecoder();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const text = decoder.decode(value);
      if (text.startsWith('event: ended')) ended = true;
      else if (text.startsWith('data: ')) messages.push(JSON.parse(text.slice(6)));
    }
  })();
  return {
    sessionId,
    messages,
    hangUp: () => hungUp.abort(),
    /** Until the line is closed; true when the session's end closed it. */
    closed: () => reading.then(() => ended),
    async until(kind: string, id?: string) {
      for (;;) {
        const found = messages.find((one) => one.kind === kind && (id === undefined || one.id === id));
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  };
}

test('an act is heard on every line, without a word of the story; a notice only by its person', async () => {
  const [hers, editors] = [await lineOf(mina), await lineOf(edith)];
  await editors.until('again');
  const story = await aStory().by(mina).in(city).submittedBy(mina).sentBackBy(edith).make();
  const { id } = story;
  for (const line of [hers, editors]) {
    assert.deepEqual(await line.until('story.request_changes', id), {
      kind: 'story.request_changes',
      subject: 'story',
      id,
    });
    assert(!JSON.stringify(line.messages).includes(story.row.headline));
  }
  await hers.until('notice', mina.id);
  assert.equal(
    editors.messages.filter(({ subject, id: whose }) => subject === 'notices' && whose === mina.id).length,
    0,
  );
  hers.hangUp();
  editors.hangUp();
  assert.equal(await hers.closed(), false);
});

test('a headline that changes in a draft is news; its body is not', async () => {
  const story = await aStory().by(mina).in(city).make();
  const line = await lineOf(mara);
  await aStory().by(mina).in(city).make();
  await house.owner.query(`UPDATE stories SET words = words + 1 WHERE id = $1`, [story.id]);
  await house.owner.query(`UPDATE stories SET headline = 'Another' WHERE id = $1`, [story.id]);
  await line.until('story.renamed', story.id);
  assert.equal(line.messages.filter((one) => one.id === story.id).length, 1);
  line.hangUp();
});

test('whoever comes late is told that something happened', async () => {
  const before = await happenedSoFar();
  await aStory().by(mina).in(city).make();
  const late = await lineOf(edith, before);
  await late.until('again');
  late.hangUp();
});

test('a line is over when its session is', async () => {
  const [one, other] = [await lineOf(mina), await lineOf(mina)];
  await endSession(one.sessionId);
  assert.equal(await one.closed(), true);
  await aStory().by(mina).in(city).make();
  await other.until('story.create');
  other.hangUp();
});

test('a lost connection to the database is made again, and whoever listens is told to look', async () => {
  const line = await lineOf(mara);
  const seen = line.messages.length;
  await house.owner.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN desk' AND datname = current_database()`,
  );
  while (!line.messages.slice(seen).some((one) => one.kind === 'again'))
    await new Promise((resolve) => setTimeout(resolve, 20));
  const { id } = await aStory().by(mina).in(city).make();
  await line.until('story.create', id);
  line.hangUp();
});

test('topics are subjects, or one of them', () => {
  const message = { kind: 'story.approve', subject: 'story', id: 'a' };
  assert(concerns(message, ['story']));
  assert(concerns(message, ['notices', 'story:a']));
  assert(!concerns(message, ['story:b', 'notices']));
  assert(concerns(again, ['story:b']));
});
