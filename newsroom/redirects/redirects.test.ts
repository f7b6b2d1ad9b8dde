import assert from 'node:assert/strict';
import { test } from 'node:test';
import iconv from 'iconv-lite';
import { aNewsroom, aStory } from '../fixtures/index.ts';
import { Incomplete, NotAllowed } from '../refusals.ts';
import { answer } from '../site/answering.ts';
import { askedAddresses, fromAddress, toAddress } from './addresses.ts';
import { writeDown } from './counting.ts';
import { wayFrom } from './following.ts';
import { deleteRedirects, importRedirects, saveRedirect } from './importing.ts';
import { planImport, readRows } from './planning.ts';
import { exportRedirects, listRedirects } from './reading.ts';

process.env.SITE_URL = 'https://news.example.org';
const site = 'https://news.example.org';
const { people, sections, owner } = await aNewsroom();
const { adam, mara, edith, mina } = people;
const csv = (text: string) => Buffer.from(text);
const bring = (text: string, apply = true) => importRedirects(adam, csv(text), apply);
const leads = async (path: string) => (await wayFrom(new URL(path, site)))?.to ?? null;

test('an address has one form, however it was written', () => {
  const forms = [
    '/뉴스/부산항',
    '/%EB%89%B4%EC%8A%A4/%EB%B6%80%EC%82%B0%ED%95%AD/',
    'https://news.example.org/뉴스//부산항#top',
    `/${'뉴스'.normalize('NFD')}/${'부산항'.normalize('NFD')}?utm_source=mail&fbclid=1`,
    'https://www.news.example.org/뉴스/부산항',
  ];
  for (const form of forms)
    assert.deepEqual(fromAddress(form, site), {
      ok: true,
      address: '/%EB%89%B4%EC%8A%A4/%EB%B6%80%EC%82%B0%ED%95%AD',
    });
  assert.deepEqual(fromAddress('/view.php?id=7&a=%ea%b0%80', site), {
    ok: true,
    address: '/view.php?a=%EA%B0%80&id=7',
  });
  assert.deepEqual(askedAddresses(new URL('/a/?b=1&utm_id=2', site)), ['/a?b=1', '/a']);
  // EUC-KR in an address is no UTF-8: its bytes stay.
  assert.deepEqual(fromAddress('/%b4%ba%bd%ba', site), { ok: true, address: '/%B4%BA%BD%BA' });
});

test('nothing leads where it must not, and nothing stands in the newsroom’s own way', () => {
  const why = (address: ReturnType<typeof toAddress>) => (address.ok ? address.address : address.why);
  for (const [typed, said] of [
    ['//evil.example/x', 'unsafe'],
    ['/\\evil.example', 'unsafe'],
    ['javascript:alert(1)', 'not_web'],
    ['data:text/html,x', 'not_web'],
    ['https://user:word@bank.example/', 'unsafe'],
    ['en/stories/x', 'not_an_address'],
    ['', 'missing'],
    ['/desk/house', 'own_place'],
    ['https://elsewhere.example/a?b=1', 'https://elsewhere.example/a?b=1'],
    ['https://news.example.org/en', '/en'],
  ] as const)
    assert.equal(why(toAddress(typed, site)), said, typed);
  for (const [typed, said] of [
    ['/desk', 'own_place'],
    ['/', 'own_place'],
    ['https://elsewhere.example/a', 'other_site'],
    ['/?p=12', '/?p=12'],
  ] as const)
    assert.equal(why(fromAddress(typed, site)), said, typed);
});

test('chains are led to their end, loops are refused by line', () => {
  const { rows } = readRows('from,to\n/a,/b\n/b,/c\n/x,/y\n/y,/x\n/self,/self\n/a,/z\nonly-one\n/q,//evil\n');
  const plan = planImport(rows, new Map([['/old', '/a']]), site);
  assert.deepEqual(plan.added, [
    { from: '/a', to: '/c' },
    { from: '/b', to: '/c' },
  ]);
  assert.deepEqual(plan.ledOn, [{ from: '/old', to: '/c', before: '/a' }]);
  assert.deepEqual(
    plan.refused.map(({ line, why }) => [line, why]),
    [
      [4, 'loop'],
      [5, 'loop'],
      [6, 'same'],
      [7, 'twice'],
      [9, 'unsafe'],
    ],
  );
});

test('an import says what it will do, does it, and only an admin may', async () => {
  for (const who of [mara, edith, mina]) {
    await assert.rejects(importRedirects(who, csv('/a,/b'), false), NotAllowed);
    await assert.rejects(saveRedirect(who, { from: '/a', to: '/b' }), NotAllowed);
    await assert.rejects(deleteRedirects(who, { from: ['/a'] }), NotAllowed);
    await assert.rejects(listRedirects(who), NotAllowed);
    assert.throws(() => exportRedirects(who), NotAllowed);
  }
  const said = await bring('/2019/ferry,/en\n/2019/ferry/,/ko\n', false);
  assert.deepEqual([said.added, said.refused, said.done], [1, 1, false]);
  assert.equal(await leads('/2019/ferry'), null);
  await bring('/2019/ferry,/en\n');
  assert.equal(await leads('/2019/ferry/?utm_source=x'), '/en');
  const again = await bring('/2019/ferry,/ko\n/2018/boat,/2019/ferry\n');
  assert.deepEqual([again.added, again.changed], [1, 1]);
  assert.equal(await leads('/2018/boat'), '/ko');
  await importRedirects(
    adam,
    iconv.encode('/기사/부산항,/ko/sections/city\n/기사/여수항,/ko\n', 'euc-kr'),
    true,
  );
  assert.equal(await leads('/기사/부산항'), '/ko/sections/city');
  assert.equal((await listRedirects(adam, '부산항')).redirects.length, 1);
  await saveRedirect(adam, { from: '/one', to: '/2018/boat' });
  assert.equal(await leads('/one'), '/ko');
  await assert.rejects(saveRedirect(adam, { from: '/ko', to: '/one' }), Incomplete);
  await assert.rejects(saveRedirect(adam, { from: '/x', to: '//evil.example' }), Incomplete);
  let file = '';
  for await (const piece of exportRedirects(adam)) file += piece;
  assert.equal((await bring(file, false)).same, (await listRedirects(adam)).total);
  await deleteRedirects(adam, { from: ['/one'] });
  assert.equal(await leads('/one'), null);
});

test('a target that has moved is followed when it is written, and when it moves later', async () => {
  const story = aStory().by(mina).in(sections.city).saying({ headline: 'Quay', slug: 'quay' });
  const made = await story.submittedBy(mina).approvedBy(edith).publishedBy(edith).make();
  await bring('/node/77,/en/stories/quay\n');
  await owner.query("UPDATE live_stories SET slug = 'quay-moved' WHERE story_id = $1", [made.id]);
  assert.equal(await leads('/node/77'), '/en/stories/quay-moved');
  await bring('/node/78,/en/stories/quay\n');
  assert.equal((await listRedirects(adam, '/node/78')).redirects[0]?.to, '/en/stories/quay-moved');
});

test('only where nothing stands is the past asked, and followed ways are counted', async () => {
  await bring('/en/stories/there,/en\n/gone,/en\n/was,/en\n');
  const page = (status: number) => async () => ({ status, type: 'text/plain', body: 'x' });
  const ask = (path: string, status: number) => answer(new Request(site + path), null, page(status));
  assert.equal((await ask('/en/stories/there', 200)).status, 200);
  assert.equal((await ask('/gone', 410)).status, 410);
  const led = await ask('/was', 404);
  assert.deepEqual([led.status, led.headers.get('location')], [308, '/en']);
  assert.equal((await ask('/never', 404)).status, 404);
  await ask('/was', 404);
  await writeDown();
  const [row] = (await listRedirects(adam, '/was')).redirects;
  assert.equal(row?.hits, 2);
});

test('a hundred thousand come in at once, and one of them is found by its key', async () => {
  const lines = Array.from(
    { length: 100_000 },
    (_, n) => `/archive/${n}/article-${n}.html?id=${n},/en/stories/story-${n}`,
  );
  const report = await bring(lines.join('\n'));
  assert.equal(report.added, 100_000);
  await owner.query('ANALYZE redirects');
  const { rows } = await owner.query(
    "EXPLAIN SELECT from_address FROM site.redirects WHERE from_address = ANY ('{/archive/7,/archive/8}')",
  );
  assert.match(rows.map((row) => row['QUERY PLAN']).join('\n'), /redirects_pkey/);
  assert.equal(await leads('/archive/5/article-5.html?id=5'), '/en/stories/story-5');
});
