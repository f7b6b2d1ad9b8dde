import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aNewsroom, aStory, look, paragraphs } from '../fixtures/index.ts';
import { kill } from '../stories/acts/kill.ts';
import type { Language } from '../stories/document/content.ts';
import { fewAtOnce } from './few-at-once.ts';
import { learnWords } from './learning-words.ts';
import { searchAddress, searchAsked } from './search-asked.ts';
import { searchOrMeant } from './search-or-meant.ts';
import { search } from './searching.ts';
import { snapshot } from './snapshot.ts';
import { suggest } from './suggesting.ts';
import { markedIn, patternOf, withoutParticle } from './terms.ts';
import { keyOf, lettersApart, wordsIn } from './word-keys.ts';

const { people, sections, owner } = await aNewsroom();
const { mina, edith, joon, wren, mara } = people;

async function out(
  slug: string,
  headline: string,
  said: string,
  given: { inKorean?: true; inWorld?: true; agoDays?: number } = {},
) {
  const by = given.inWorld ? joon : mina;
  const editor = given.inWorld ? wren : edith;
  const start = given.inKorean ? aStory().inKorean() : aStory();
  const story = await start
    .by(by)
    .in(given.inWorld ? sections.world : sections.city)
    .saying({ headline, slug, standfirst: '', body: paragraphs(said) })
    .submittedBy(by)
    .approvedBy(editor)
    .publishedBy(editor)
    .make();
  if (given.agoDays)
    await owner.query(
      `UPDATE live_stories SET first_published_at = now() - make_interval(days => $2) WHERE story_id = $1`,
      [story.id, given.agoDays],
    );
  return story;
}

await out('breakwater', 'The breakwater grows longer', 'The council voted for the harbour wall.');
await out('harbour-old', 'A harbour of old', 'The breakwater was built by hand.', { agoDays: 1000 });
await out('fish', 'Fish for all', 'The boats were counted at the breakwater.', {
  inWorld: true,
  agoDays: 40,
});
await out('banpaje', '방파제 연장안 의결', '서울 시장은 봄에 착공한다고 밝혔다.', { inKorean: true });
await out('beoseu', '버스 요금 인상', '서울시장이 인상안에 서명했다.', { inKorean: true });
const secret = await out('secret', 'The quokkamemo', 'A quokkamemo was found.');
await learnWords();

const slugs = async (language: Language, asked: Parameters<typeof search>[2]) => {
  const found = await snapshot((ask) => search(ask, language, asked));
  assert.ok(found && found !== 'too_slow');
  return found.stories.map((story) => story.slug);
};

test('the best stand first: by how much is said, and by how new it is; the newest by when', async () => {
  assert.deepEqual(await slugs('en', { query: 'breakwater' }), ['breakwater', 'fish', 'harbour-old']);
  assert.deepEqual(await slugs('en', { query: 'breakwaters', order: 'newest' }), [
    'breakwater',
    'fish',
    'harbour-old',
  ]);
  // A headline says more than a mention.
  assert.deepEqual(await slugs('en', { query: 'harbour' }), ['harbour-old', 'breakwater']);
});

test('a section, an author and days narrow it down; what is not there finds nothing', async () => {
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  const query = 'breakwater';
  assert.deepEqual(await slugs('en', { query, section: 'world' }), ['fish']);
  assert.deepEqual(await slugs('en', { query, section: 'no-such' }), []);
  assert.deepEqual(await slugs('en', { query, author: 'mina-kang' }), ['breakwater', 'harbour-old']);
  assert.deepEqual(await slugs('en', { query, from: day(60), to: day(20) }), ['fish']);
  assert.deepEqual(await slugs('en', { query, to: day(100) }), ['harbour-old']);
});

test('Korean is found wherever spaces and particles stand', async () => {
  for (const query of ['서울시장', '서울 시장', '시장은', '서울시장을'])
    assert.deepEqual((await slugs('ko', { query })).sort(), ['banpaje', 'beoseu'], query);
  assert.deepEqual(await slugs('ko', { query: '연장안을' }), ['banpaje']);
  assert.deepEqual(await slugs('ko', { query: '요금인상' }), ['beoseu']);
  assert.equal(withoutParticle('고양이'), '고양이');
  assert.equal(withoutParticle('방파제를'), '방파제');
  assert.equal(withoutParticle('마을'), '마을');
  assert.deepEqual(markedIn('서울 시장은', patternOf(['서울시장'], 'ko')), [
    { text: '서울 시장', found: true },
    { text: '은', found: false },
  ]);
});

test('a mistyped word is taken for the one it was meant to be, and only for one that can be read', async () => {
  const meant = async (language: Language, query: string) => {
    const found = await snapshot((ask) =>
      searchOrMeant(ask, language, searchAsked(new URLSearchParams({ q: query })), null, 'UTC'),
    );
    assert.ok(found.findings && found.findings !== 'too_slow');
    return { meant: found.meant, slugs: found.findings.stories.map(({ slug }) => slug) };
  };
  assert.equal((await meant('en', 'braekwater')).meant, 'breakwater');
  assert.deepEqual(await meant('en', 'harbor council'), { meant: 'harbour council', slugs: ['breakwater'] });
  assert.deepEqual(await meant('ko', '방파재'), { meant: '방파제', slugs: ['banpaje'] });
  assert.deepEqual(await meant('en', 'breakwater'), {
    meant: null,
    slugs: ['breakwater', 'fish', 'harbour-old'],
  });
  assert.deepEqual(await meant('en', 'xylophone'), { meant: null, slugs: [] });
  assert.equal((await meant('en', 'quokamemo')).meant, 'quokkamemo');
  await kill(mara, { ...(await look(secret.id)).base, note: 'Not so.' });
  assert.deepEqual(await meant('en', 'quokamemo'), { meant: null, slugs: [] });
});

test('suggestions: names as they begin, headlines of what is new', async () => {
  const names = async (language: Language, query: string) =>
    (await snapshot((ask) => suggest(ask, language, query))).map(({ kind, path }) => `${kind} ${path}`);
  assert.deepEqual(await names('en', 'wor'), ['section /en/sections/world']);
  assert.deepEqual(await names('en', 'kang'), ['author /en/authors/mina-kang']);
  assert.deepEqual(await names('en', 'the breakw'), ['story /en/stories/breakwater']);
  assert.deepEqual(await names('ko', '방파'), ['story /ko/stories/banpaje']);
  assert.deepEqual(await names('en', ''), []);
  assert.deepEqual(await names('en', `%_'\\:*&|!(`), []);
});

test('nothing that can be typed is a fault', async () => {
  for (const q of [
    "'",
    '\\',
    ':*',
    '!',
    '"',
    '-',
    '(((',
    '<b>',
    '& | !',
    "a' & b",
    '가'.repeat(300),
    'the',
    '💥 bang',
    '\u0001sx',
    '한',
  ])
    for (const language of ['en', 'ko'] as const) {
      const asked = searchAsked(
        new URLSearchParams({ q, from: 'x', to: '9999-12-31', section: '../', author: 'a b' }),
      );
      await snapshot((ask) => searchOrMeant(ask, language, asked, null, 'Asia/Seoul'));
      await snapshot((ask) => suggest(ask, language, asked.query));
    }
});

test('what is asked for, out of an address and into one', () => {
  const asked = searchAsked(
    new URLSearchParams('q=a+b&order=newest&from=2026-03-02&to=2026-03-01&section=city'),
  );
  assert.deepEqual([asked.from, asked.to], ['2026-03-01', '2026-03-02']);
  assert.equal(
    searchAddress('/en/search', asked),
    '/en/search?q=a+b&order=newest&section=city&from=2026-03-01&to=2026-03-02',
  );
  assert.equal(searchAsked(new URLSearchParams('q=x&order=worst')).order, 'best');
});

test('words and how far apart they are', () => {
  assert.deepEqual(wordsIn('The cat’s Breakwater, the breakwater 1234', 'en'), ['breakwater']);
  assert.deepEqual(wordsIn('방파제를 방파제가 2026년 물', 'ko'), ['방파제', '방파제가']);
  assert.equal(lettersApart('harbour', 'habrour', 2), 1);
  assert.equal(lettersApart('harbour', 'harbor', 2), 1);
  assert.equal(lettersApart('tide', 'breakwater', 2), 3);
  assert.equal(lettersApart(keyOf('방파제', 'ko'), keyOf('방파재', 'ko'), 2), 1);
});

test('few search at once; the others wait in turn, whatever becomes of those before', async () => {
  const inTurn = fewAtOnce(2);
  let [running, most] = [0, 0];
  const work = (n: number) => async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise(setImmediate);
    running -= 1;
    if (n === 1) throw new Error('lost');
    return n;
  };
  const ended = await Promise.allSettled([0, 1, 2, 3, 4].map((n) => inTurn(work(n))));
  assert.deepEqual(
    ended.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled'],
  );
  assert.equal(most, 2);
});
