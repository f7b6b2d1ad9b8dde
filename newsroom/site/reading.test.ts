import assert from 'node:assert/strict';
import { test } from 'node:test';
import sax from 'sax';
import { aNewsroom, aStory, paragraphs } from '../fixtures/index.ts';
import { formerAddress } from './addresses.ts';
import { embedOf, storyAt } from './embedding.ts';
import { feedOf } from './feeds.ts';
import { newestStories, readFront } from './front.ts';
import { readList } from './lists.ts';
import { readMasthead } from './masthead.ts';
import { placeOf } from './places.ts';
import { search } from './searching.ts';
import { listMap, newsMap, sitemapIndex } from './sitemaps.ts';
import { snapshot } from './snapshot.ts';
import { readSiteStory } from './story.ts';
import { storyMap, storyMaps } from './story-maps.ts';

const { people, sections } = await aNewsroom();
const { mina, edith, mara } = people;
const site = 'https://news.example.org';
const hostile = `A & B <script>alert("1")</script> ]]> and ]]> again`;

const published = (headline: string, slug: string, text: string) =>
  aStory()
    .by(mina)
    .in(sections.city)
    .saying({ headline, slug, standfirst: headline, body: paragraphs(text) })
    .submittedBy(mina)
    .approvedBy(edith)
    .publishedBy(edith);

const ferry = await published(
  'The ferry ran aground',
  'ferry',
  'Islanders were running to the harbour.',
).make();
await published(hostile, 'hostile', 'Nothing else.').make();
for (let n = 1; n <= 22; n += 1) await published(`Filler ${n}`, `filler-${n}`, 'Words between.').make();
await aStory()
  .by(mina)
  .inKorean()
  .in(sections.city)
  .translating(ferry.id)
  .saying({ headline: '여객선 좌초', slug: 'yeogaekseon', body: paragraphs('심야버스가 부산항에서 멈췄다.') })
  .submittedBy(mina)
  .approvedBy(edith)
  .publishedBy(edith)
  .make();
await aStory()
  .by(mina)
  .in(sections.city)
  .saying({ headline: 'Moved', slug: 'old-place' })
  .submittedBy(mina)
  .approvedBy(edith)
  .publishedBy(edith)
  .reopenedBy(mina)
  .savedBy(mina, { slug: 'new-place' })
  .submittedBy(mina)
  .approvedBy(edith)
  .correctedBy(edith, 'It was Sunday.', 'It was Monday.')
  .make();
await published('Untrue', 'untrue', 'A rumour.').killedBy(mara).make();

/** Reads XML as strictly as its standard does. */
function wellFormed(xml: string): string[] {
  const parser = sax.parser(true, { xmlns: true });
  const texts: string[] = [];
  parser.ontext = (text) => texts.push(text);
  parser.oncdata = (text) => texts.push(text);
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(xml).close();
  return texts;
}

test('a list is read to its end, page by page, each story once', async () => {
  const seen: string[] = [];
  let before: string | null = null;
  do {
    const list = await snapshot((ask) => readList(ask, 'section', 'en', 'city', placeOf(before)));
    assert.ok(list);
    seen.push(...list.stories.map((story) => story.slug));
    before = list.older;
  } while (before);
  assert.equal(seen.length, 25);
  assert.equal(new Set(seen).size, 25);
  assert.ok(!seen.includes('untrue'));
});

test('a story has its translation, its corrections, its section; addresses tell what became of them', async () => {
  const story = await snapshot((ask) => readSiteStory(ask, 'en', 'ferry'));
  assert.deepEqual(story?.translation, { language: 'ko', slug: 'yeogaekseon', headline: '여객선 좌초' });
  const moved = await snapshot((ask) => readSiteStory(ask, 'en', 'new-place'));
  assert.deepEqual(
    moved?.corrections.map(({ kind, wrong, right }) => [kind, wrong, right]),
    [['correction', 'It was Sunday.', 'It was Monday.']],
  );
  assert.equal(await snapshot((ask) => readSiteStory(ask, 'en', 'old-place')), null);
  assert.deepEqual(await snapshot((ask) => formerAddress(ask, 'en', 'old-place')), {
    now: 'moved',
    slug: 'new-place',
  });
  assert.equal((await snapshot((ask) => formerAddress(ask, 'en', 'untrue')))?.now, 'gone');
  assert.equal(await snapshot((ask) => formerAddress(ask, 'en', 'never')), null);
});

test('a front nobody laid out shows no story twice, and none that was killed', async () => {
  const front = await snapshot(async (ask) => readFront(ask, await readMasthead(ask), 'en'));
  const shown = front.flatMap(({ stories }) => stories.map(({ slug }) => slug));
  assert.deepEqual(
    front.map(({ slot, stories }) => `${slot.kind} ${stories.length}`),
    ['lead 1', 'seconds 4', 'river 6', 'river 5'],
  );
  assert.equal(new Set(shown).size, shown.length);
  assert.ok(!shown.includes('untrue'));
});

test('English is found by its stems, Korean by parts of words', async () => {
  const find = async (language: 'en' | 'ko', query: string) => {
    const found = await snapshot((ask) => search(ask, language, { query }));
    return found && found !== 'too_slow' ? found.stories.map((story) => story.slug) : found;
  };
  assert.deepEqual(await find('en', 'run islander'), ['ferry']);
  assert.deepEqual(await find('en', '"harbour run"'), []);
  assert.deepEqual(await find('ko', '버스'), ['yeogaekseon']);
  assert.deepEqual(await find('ko', '부산 좌초'), ['yeogaekseon']);
  assert.deepEqual(await find('ko', '부산행'), []);
  assert.equal(await find('ko', '버'), null);
  assert.equal(await find('en', '  !! '), null);
  assert.deepEqual(await find('en', `' OR 1=1 -- %_\\ <b>`), []);
  const findings = await snapshot((ask) => search(ask, 'en', { query: 'running' }));
  assert.ok(findings && findings !== 'too_slow');
  const [found] = findings.stories;
  assert.ok(found?.snippet.some((part) => part.found && part.text === 'running'));
});

test('feeds are XML whatever a headline says', async () => {
  for (const form of ['rss', 'atom'] as const) {
    const xml = await snapshot(async (ask) => {
      const masthead = await readMasthead(ask);
      const stories = await newestStories(ask, 'en', 30);
      const facts = {
        form,
        masthead,
        stories,
        lengths: new Map(),
        site,
        title: 'A & B',
        language: 'en' as const,
      };
      return feedOf({ ...facts, page: '/en', self: '/en/feed.xml' });
    });
    const texts = wellFormed(xml).join('\n');
    assert.ok(texts.includes('The ferry ran aground'));
    assert.ok(!texts.includes('Untrue'));
    assert.ok(xml.includes(`${site}/en/stories/ferry`));
    assert.ok(xml.includes(`${site}/en/feed.xml`));
  }
});

test('the JSON feed says the same as the others', async () => {
  const text = await snapshot(async (ask) =>
    feedOf({
      form: 'json',
      masthead: await readMasthead(ask),
      stories: await newestStories(ask, 'en', 40),
      lengths: new Map(),
      site,
      title: 'A & B',
      language: 'en',
      page: '/en',
      self: '/en/feed.json',
    }),
  );
  const feed = JSON.parse(text);
  assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
  assert.equal(feed.feed_url, `${site}/en/feed.json`);
  const item = (headline: string) => feed.items.find(({ title }: { title: string }) => title === headline);
  assert.equal(item('The ferry ran aground').url, `${site}/en/stories/ferry`);
  assert.equal(item('The ferry ran aground').authors[0].name, 'Mina Kang');
  assert.equal(item(hostile).summary, hostile);
  assert.equal(item('Untrue'), undefined);
});

test('a story has a short form for pages of others, in which nothing of it is code', async () => {
  const embed = (url: string) => {
    const at = storyAt(url, site);
    return (
      at &&
      snapshot(async (ask) => {
        const story = await readSiteStory(ask, at.language, at.slug);
        return story && embedOf(story, await readMasthead(ask), site);
      })
    );
  };
  const short = await embed(`${site}/en/stories/hostile`);
  assert.equal(short?.title, hostile);
  assert.equal(short?.type, 'rich');
  assert.ok(!short?.html.includes('<script'));
  assert.ok(short?.html.includes(`href="${site}/en/stories/hostile"`));
  assert.equal((await embed('/ko/stories/yeogaekseon'))?.title, '여객선 좌초');
  assert.equal(await embed(`${site}/en/stories/untrue`), null);
  for (const url of [
    'https://elsewhere.example/en/stories/hostile',
    `${site}/en/sections/city`,
    `${site}/en/stories/hostile/changes`,
    'javascript:alert(1)',
    'not a url',
  ])
    assert.equal(await embed(url), null, url);
});

test('sitemaps are XML, know translations, and hold nothing killed', async () => {
  await snapshot(async (ask) => {
    const maps = await storyMaps(ask);
    assert.deepEqual(
      maps.map(({ language, piece }) => [language, piece]),
      [
        ['en', 0],
        ['ko', 0],
      ],
    );
    const masthead = await readMasthead(ask);
    const english = (await storyMap(ask, site, maps[0]?.name ?? '')) ?? '';
    assert.ok(english.includes(`${site}/ko/stories/yeogaekseon`));
    assert.equal(await storyMap(ask, site, 'stories-en-1999-01-01'), null);
    const news = await newsMap(ask, site, masthead, new Date());
    assert.ok(news.includes('<news:language>ko</news:language>'));
    const all = [await sitemapIndex(site, maps), english, await listMap(ask, site, masthead), news];
    for (const xml of all) {
      wellFormed(xml);
      assert.ok(!xml.includes('untrue'));
    }
    wellFormed(await newsMap(ask, site, masthead, new Date(Date.now() + 10 * 86_400_000)));
  });
});

test('findings stand newest first, or those first whose headline says it', async () => {
  await published('Lantern maker opens a shop', 'lantern-shop', 'She sells lanterns.').make();
  await published('A quiet day', 'quiet-day', 'A lantern, another lantern, and a third lantern.').make();
  const korean = (headline: string, slug: string, text: string) =>
    published(headline, slug, text).inKorean().make();
  await korean('등불장인 가게를 열다', 'deungbul', '등불을 판다.');
  await korean('조용한 하루', 'joyonghan', '등불 하나, 또 등불 하나.');
  const find = async (language: 'en' | 'ko', query: string, order: 'newest' | 'best') => {
    const found = await snapshot((ask) => search(ask, language, { query, order }));
    return found && found !== 'too_slow' ? found.stories.map((story) => story.slug) : found;
  };
  assert.deepEqual(await find('en', 'lantern', 'newest'), ['quiet-day', 'lantern-shop']);
  assert.deepEqual(await find('en', 'lantern', 'best'), ['lantern-shop', 'quiet-day']);
  assert.deepEqual(await find('ko', '등불', 'newest'), ['joyonghan', 'deungbul']);
  assert.deepEqual(await find('ko', '등불', 'best'), ['deungbul', 'joyonghan']);
});
