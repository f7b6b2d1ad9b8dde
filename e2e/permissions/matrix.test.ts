import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import pg from 'pg';
import { aStory } from '#newsroom/fixtures/a-story.ts';
import { names, type Person } from '#newsroom/fixtures/people.ts';
import { rightsSay } from '#newsroom/fixtures/rights-say.ts';
import { setState } from '#newsroom/fixtures/set-state.ts';
import type { StoryContent } from '#newsroom/stories/document/content.ts';
import type { StoryFacts } from '#newsroom/stories/permissions.ts';
import { Caller } from '../served/caller.ts';
import { serveNewsroom } from '../served/newsroom.ts';
import { factsOf, type Pressed, putFor, type Relation, relations, triedIn } from './cells.ts';

const newsroom = await serveNewsroom();
after(newsroom.stop);
const { people, sections, owner } = newsroom;
const { city } = sections;

const callers = new Map<string, Caller>();
for (const name of names) callers.set(people[name].id, await new Caller(newsroom.url).signIn(people[name]));
const callerOf = (who: Person) => callers.get(who.id) as Caller;

type Standing = {
  version: number;
  scheduled: boolean;
  working: string;
  public: string;
  sha256: string;
  rows: number;
};

async function standing(connection: pg.Client, storyId: string): Promise<Standing> {
  const { rows } = await connection.query<Standing>(
    `SELECT version, working, public, approval_id, spiked_from, embargo_until, headline,
       scheduled_for IS NOT NULL AS scheduled,
       (SELECT count(*)::int FROM schedules WHERE story_id = s.id AND state = 'waiting') AS waiting,
       (SELECT sha256 FROM working_copies WHERE story_id = s.id) AS sha256,
       (SELECT count(*)::int FROM ledger WHERE subject_id = s.id::text) AS rows,
       (SELECT count(*)::int FROM revisions WHERE story_id = s.id) AS revisions,
       (SELECT count(*)::int FROM publications WHERE story_id = s.id) AS publications,
       (SELECT count(*)::int FROM live_stories WHERE story_id = s.id) AS live
     FROM stories s WHERE id = $1`,
    [storyId],
  );
  return rows[0] as Standing;
}

function said(pressed: Pressed, who: Person, facts: StoryFacts) {
  if (pressed !== 'save') return rightsSay(pressed, who, facts);
  const edits = ['edit', 'edit_submitted', 'edit_approved'] as const;
  return edits.map((edit) => rightsSay(edit, who, facts)).find((then) => then !== null) ?? null;
}

type Answer = { done: boolean; refused: boolean; status: number; text: string };

async function press(
  who: Person,
  pressed: Pressed,
  story: { id: string; content: StoryContent; sha256: string },
  version: number,
): Promise<Answer> {
  if (pressed === 'save') {
    const answer = await callerOf(who).fetch(`/api/desk/stories/${story.id}/save`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        version,
        saveId: randomUUID(),
        content: { ...story.content, headline: `By ${who.name}` },
      }),
    });
    const text = await answer.text();
    return { done: answer.status === 200, refused: answer.status === 403, status: answer.status, text };
  }
  const order = {
    storyId: story.id,
    version,
    note: 'Because of the test',
    wrong: 'It rained.',
    right: 'It snowed.',
    sha256: story.sha256,
    until: null,
    at: new Date(Date.now() + 3 * 86_400_000).toISOString(),
    priority: 2,
  };
  const { status, value } = await callerOf(who).action('doAct', pressed, order);
  const { done, key } = (value ?? {}) as { done?: boolean; key?: string };
  return {
    done: done === true,
    refused: key?.startsWith('not_allowed.') ?? false,
    status,
    text: JSON.stringify(value),
  };
}

/** Puts one story into every state and presses everything there is to press; returns what was not as written out. */
async function tryAll(connection: pg.Client, who: Person, relation: Relation, alone: boolean) {
  const wrong: string[] = [];
  let cells = 0;
  let allowed = 0;
  const story = await aStory().by(people.mina).in(city).make();
  const { acts, states } = triedIn(relation);
  for (const state of states) {
    const put = putFor(people, who, relation, state);
    const facts = factsOf(put, city.id, alone);
    const bylines = put.bylines.flatMap((person) => person.authorId ?? []);
    const content = { ...story.content, bylines };
    await setState(connection, story.id, content, put);
    let before = await standing(connection, story.id);
    for (const pressed of acts) {
      const then = said(pressed, who, facts);
      const answer = await press(
        who,
        pressed,
        { id: story.id, content, sha256: before.sha256 },
        before.version,
      );
      const now = await standing(connection, story.id);
      cells += 1;
      const right = then
        ? answer.done &&
          now.working === then.working &&
          now.public === then.public &&
          now.scheduled === then.scheduled &&
          now.version === before.version + 1 &&
          (pressed === 'save' || now.rows === before.rows + 1)
        : answer.refused && JSON.stringify(now) === JSON.stringify(before);
      if (!right)
        wrong.push(
          `${who.name} (${relation}) ${pressed} in ${JSON.stringify(state)}: expected ${JSON.stringify(then)}, ` +
            `got ${answer.status} ${answer.text} and ${JSON.stringify(now)}`,
        );
      if (then) allowed += 1;
      if (JSON.stringify(now) !== JSON.stringify(before)) {
        await setState(connection, story.id, content, put);
        before = await standing(connection, story.id);
      }
    }
  }
  return { wrong, cells, allowed };
}

/** As many at once as keep server and database busy, each with a connection of its own. */
async function tried(relation: Relation, alone = false) {
  const waiting = names
    .map((name) => people[name])
    .filter((who) => relation !== 'under their byline' || who.authorId);
  const total = { wrong: [] as string[], cells: 0, allowed: 0 };
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      const connection = new pg.Client({ connectionString: newsroom.ownerUrl });
      await connection.connect();
      for (let who = waiting.shift(); who; who = waiting.shift()) {
        const { wrong, cells, allowed } = await tryAll(connection, who, relation, alone);
        total.wrong.push(...wrong);
        total.cells += cells;
        total.allowed += allowed;
      }
      await connection.end();
    }),
  );
  return total;
}

for (const relation of relations)
  test(`every act by everybody in every state, the story ${relation}: the application does what is written out`, async (t) => {
    const alone = relation === 'publishing alone is on';
    if (alone) await owner.query('UPDATE house SET publish_alone_allowed = true');
    const { wrong, cells, allowed } = await tried(relation, alone);
    if (alone) await owner.query('UPDATE house SET publish_alone_allowed = false');
    t.diagnostic(`${cells} cells, ${allowed} of them allowed`);
    assert.deepEqual(wrong, []);
    const { acts, states } = triedIn(relation);
    assert.ok(cells >= acts.length * states.length * 6);
  });

test('a story is made by reporters, editors and managing editors, and by nobody else', async () => {
  const stories = async () => (await owner.query('SELECT count(*)::int AS n FROM stories')).rows[0].n;
  for (const name of names) {
    const may = !['adam', 'laura'].includes(name);
    const before = await stories();
    const answer = await callerOf(people[name]).fetch('/api/desk/intake/story', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ language: 'en' }),
    });
    await answer.body?.cancel();
    assert.equal(answer.status, may ? 201 : 403, name);
    assert.equal(await stories(), before + (may ? 1 : 0), name);
  }
});

test('an act on nobody’s behalf is refused', async () => {
  const story = await aStory().by(people.mina).in(city).make();
  const nobody = new Caller(newsroom.url);
  const { value } = await nobody.action('doAct', 'submit', story.base);
  assert.equal((value as { key: string }).key, 'not_allowed.not_staff');
  const saved = await nobody.fetch(`/api/desk/stories/${story.id}/save`, { method: 'POST', body: '{}' });
  assert.equal(saved.status, 401);
  assert.equal((await standing(owner, story.id)).version, story.version);
});

test('what is no order is refused with words and is no fault', async () => {
  const story = await aStory().by(people.mina).in(city).make();
  const caller = callerOf(people.mina);
  for (const given of [
    ['submit', null],
    ['submit', {}],
    ['submit', { storyId: "' OR 1=1", version: 1 }],
    ['submit', { storyId: story.id, version: '1' }],
    ['submit', { storyId: story.id, version: 1e30 }],
    ['submit', { storyId: randomUUID(), version: 1 }],
    ['constructor', story.base],
    ['edit', story.base],
    ['publish_scheduled', story.base],
    ['__proto__', story.base],
    [null, story.base],
    [],
  ]) {
    const { status, value } = await caller.action('doAct', ...given);
    assert.equal(
      (value as { refused?: boolean } | undefined)?.refused,
      true,
      JSON.stringify([given, status, value]),
    );
  }
  assert.equal((await standing(owner, story.id)).version, story.version);
});
