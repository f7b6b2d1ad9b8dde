import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { aStory, look } from '#newsroom/fixtures/a-story.ts';
import { names } from '#newsroom/fixtures/people.ts';
import { paragraphs } from '#newsroom/fixtures/words.ts';
import { takeIn } from '#newsroom/pictures/take-in.ts';
import { Caller } from '../served/caller.ts';
import { serveNewsroom } from '../served/newsroom.ts';
import { asked, isForStaff, routes, type Sought } from './routes.ts';

/*
 * Readers must not learn of a story under embargo, or of one that waits for its time: not its words, not its title, not
 * its slug, not that there is one. Every address is asked for it, by everybody, and has to answer just what it answers
 * about a story that never was.
 */

const newsroom = await serveNewsroom();
after(newsroom.stop);
const { people, sections, owner } = newsroom;
const { mina, edith, mara } = people;
const ahead = (hours: number) => new Date(Date.now() + hours * 3_600_000);

const never = (name: string): Sought => ({
  id: randomUUID(),
  slug: `${name}-never-was`,
  word: `${name}xyz`,
  picture: randomUUID(),
  topic: `${name}-no-topic`,
  coverage: `${name}-no-file`,
  author: `${name}-nobody`,
});

async function one(statement: string, values: unknown[]): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(statement, values);
  return rows[0]?.id ?? '';
}

/** All that belongs to one story alone: words, picture, topic, coverage, author. */
async function secret(word: string, language: 'en' | 'ko') {
  const names = { en: `${word} name`, ko: `${word} name` };
  const sought: Sought = {
    ...never(word),
    word,
    slug: `${word}-story`,
    topic: `${word}-topic`,
    coverage: `${word}-file`,
    author: `${word}-author`,
  };
  sought.picture = (await takeIn(mina, { name: `${word}.jpg`, bytes: await aPicture() })).id;
  const topic = await one('INSERT INTO topics (slug, names) VALUES ($1, $2) RETURNING id', [
    sought.topic,
    names,
  ]);
  const coverage = await one('INSERT INTO coverages (slug, names) VALUES ($1, $2) RETURNING id', [
    sought.coverage,
    names,
  ]);
  const author = await one('INSERT INTO authors (slug, names, titles) VALUES ($1, $2, $2) RETURNING id', [
    sought.author,
    names,
  ]);
  const story = aStory()
    .by(mina)
    .in(sections.city)
    .underBylineOf(author)
    .saying({
      headline: `The ${word} headline`,
      standfirst: `A ${word} standfirst`,
      slug: sought.slug,
      searchTitle: `${word} title`,
      searchDescription: `${word} description`,
      body: paragraphs(`The ${word} sings.`),
      dateline: word,
      topics: [topic],
      coverages: [coverage],
      leadPicture: { pictureId: sought.picture, alt: word, caption: word, credit: word },
    });
  return { sought, story: language === 'ko' ? story.inKorean() : story };
}

async function aPicture(): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const colour = { r: Math.floor(Math.random() * 255), g: 90, b: 60 };
  return sharp({ create: { width: 1200, height: 800, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();
}

const hidden: Sought[] = [];
for (const [word, language] of [
  ['nightingale', 'en'],
  ['kingfisher', 'ko'],
] as const) {
  const embargoed = await secret(`${word}e`, language);
  await embargoed.story.embargoedBy(edith, ahead(5)).submittedBy(mina).approvedBy(edith).make();
  const scheduled = await secret(`${word}s`, language);
  await scheduled.story.submittedBy(mina).approvedBy(edith).scheduledBy(edith, ahead(5)).make();
  const both = await secret(`${word}b`, language);
  await both.story
    .embargoedBy(edith, ahead(4))
    .submittedBy(mina)
    .approvedBy(edith)
    .scheduledBy(mara, ahead(5))
    .make();
  hidden.push(embargoed.sought, scheduled.sought, both.sought);
  for (const { sought, story } of [embargoed, scheduled, both]) {
    const { rows } = await owner.query<{ id: string }>('SELECT id FROM stories WHERE slug = $1', [
      sought.slug,
    ]);
    assert.ok(story);
    sought.id = rows[0]?.id ?? '';
  }
}
// What readers see besides, so that lists are not empty; its next words wait for their time.
const open = await aStory()
  .by(mina)
  .in(sections.city)
  .saying({ headline: 'The bridge is open', slug: 'the-bridge' })
  .submittedBy(mina)
  .approvedBy(edith)
  .publishedBy(edith)
  .reopenedBy(mina)
  .savedBy(mina, {
    headline: 'A goldcrest update',
    slug: 'goldcrest-update',
    body: paragraphs('A goldcrest.'),
  })
  .submittedBy(mina)
  .approvedBy(edith)
  .scheduledBy(edith, ahead(5), { kind: 'correction', wrong: 'No goldcrest', right: 'A goldcrest' })
  .make();

const secretWords = [...hidden.map(({ word }) => word), 'goldcrest'];

/** An answer with the names one asked by taken out of it: what is left must not depend on them. */
async function answerTo(caller: Caller, address: string, sought: Sought) {
  const leaving = new AbortController();
  const answer = await caller.fetch(address, { signal: leaving.signal });
  const type = answer.headers.get('content-type') ?? '';
  // A stream never ends; that it is one says enough.
  const text = type.startsWith('text/event-stream') ? 'a stream' : await answer.text();
  leaving.abort();
  const plain = (said: string) =>
    [sought.id, sought.slug, sought.topic, sought.coverage, sought.author, sought.picture, sought.word]
      .reduce((left, name) => left.replaceAll(name, '·').replaceAll(encodeURIComponent(name), '·'), said)
      .replaceAll(/nonce[-=":\\]+[A-Za-z0-9+/]{20,}=*/g, 'nonce')
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z|\$D[\d:.TZ-]+|\w{3}, \d\d \w{3} \d{4} [\d:]+ GMT/g, 'then');
  const kept = ['location', 'cache-control', 'content-type', 'x-robots-tag', 'link', 'last-modified'];
  return {
    status: answer.status,
    text,
    form: {
      status: answer.status,
      headers: kept.map((name) => plain(answer.headers.get(name) ?? '')),
      // Where one is sent on, nobody reads the page, and React fills it in the order things happen to be ready.
      text: answer.status < 300 || answer.status >= 400 ? plain(text) : '',
    },
  };
}

const nobody = new Caller(newsroom.url);
const everybody = new Map<string, Caller>([['nobody', nobody]]);
for (const name of names) everybody.set(name, await new Caller(newsroom.url).signIn(people[name]));

test('every route is asked', async () => {
  const there = await routes();
  assert.deepEqual(
    there.filter((route) => !Object.hasOwn(asked, route)),
    [],
    'routes nobody thought of: say in e2e/embargo/routes.ts what to ask them for',
  );
  assert.deepEqual(
    Object.keys(asked).filter((route) => !there.includes(route)),
    [],
    'routes that are gone',
  );
});

for (const [who, caller] of everybody)
  test(`nothing readers can reach tells ${who} of a story under embargo or one that waits`, async (t) => {
    const wrong: string[] = [];
    let answers = 0;
    for (const [route, ask] of Object.entries(asked)) {
      // Everyone on the staff may read every story; on the desk's own pages only a stranger is a reader.
      if (isForStaff(route) && who !== 'nobody') continue;
      for (const [nth, sought] of hidden.entries()) {
        const other = never(`nothing${nth}`);
        const others = ask(other);
        for (const [place, address] of ask(sought).entries()) {
          // What does not depend on the story is looked at once.
          if (nth > 0 && address === others[place]) continue;
          const answer = await answerTo(caller, address, sought);
          const said = answer.text.replaceAll(sought.slug, '').replaceAll(address, '');
          answers += 1;
          const asker = address.includes(sought.word) ? sought.word : null;
          for (const word of secretWords)
            if (word !== asker && said.toLowerCase().includes(word)) wrong.push(`${address} says ${word}`);
          if (address === others[place]) continue;
          const without = await answerTo(caller, others[place] ?? '', other);
          if (JSON.stringify(answer.form) !== JSON.stringify(without.form))
            wrong.push(
              `${address} answers ${answer.status}, otherwise than ${others[place]}: ${differs(answer.form, without.form)}`,
            );
        }
      }
    }
    t.diagnostic(`${answers} answers`);
    assert.deepEqual(wrong, []);
  });

function differs(one: { headers: string[]; text: string; status: number }, other: typeof one): string {
  if (one.status !== other.status) return `${one.status} and ${other.status}`;
  const at = [...one.text].findIndex((letter, place) => letter !== other.text[place]);
  return at < 0
    ? `${JSON.stringify(one.headers)} and ${JSON.stringify(other.headers)}`
    : `${one.text.slice(Math.max(0, at - 40), at + 80)} ≠ ${other.text.slice(Math.max(0, at - 40), at + 80)}`;
}

test('an embargo beats every role: nobody publishes before it ends, by whatever act', async () => {
  const { id, sha256 } = await look(hidden[0]?.id ?? '');
  for (const [who, caller] of everybody)
    for (const act of ['publish', 'update', 'correct', 'publish_alone', 'publish_scheduled', 'schedule']) {
      const { version } = await look(id);
      const { value } = await caller.action('doAct', act, {
        storyId: id,
        version,
        sha256,
        note: 'x',
        wrong: 'x',
        right: 'x',
        at: ahead(1).toISOString(),
      });
      assert.equal((value as { refused?: boolean }).refused, true, `${who}: ${act}`);
      assert.equal((await look(id)).version, version, `${who}: ${act}`);
    }
});

test('a stranger learns nothing from what an act is refused with', async () => {
  const order = (storyId: string) => ({ storyId, version: 1, note: 'x', at: ahead(9).toISOString() });
  const { id } = hidden[1] as Sought;
  for (const act of ['publish', 'schedule', 'unschedule', 'set_embargo', 'kill']) {
    const known = await nobody.action('doAct', act, order(id));
    const unknown = await nobody.action('doAct', act, order(randomUUID()));
    assert.deepEqual(known, unknown, act);
  }
});

test('when the embargo has ended and it is out, all of these addresses tell of it', async () => {
  // The test can fail: the same questions find a story that is out.
  const { text } = await answerTo(nobody, '/en/stories/the-bridge', never('x'));
  assert.match(text, /The bridge is open/);
  assert.ok((await answerTo(nobody, '/en/feed.xml', never('x'))).text.includes('the-bridge'));
  assert.ok((await answerTo(nobody, '/en/search?q=bridge', never('x'))).text.includes('the-bridge'));
  assert.equal((await look(open.id)).row.public, 'live');
});
