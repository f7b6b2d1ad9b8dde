import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { aNewsroom } from '../fixtures/index.ts';
import { siteChanged } from '../outbox/site-changed.ts';
import { answer } from './answering.ts';
import { keepingIsSafe, lookUp, mostBytes } from './kept-pages.ts';
import { dependsOn } from './surrogate-keys.ts';

// What is missing is looked for among the addresses of the past.
await aNewsroom();

const asked = (headers: Record<string, string> = {}) =>
  new Request('https://news.example.org/en', { headers });
const page =
  (body: string, status = 200) =>
  async () => ({ body, status, type: 'text/html; charset=utf-8' });

beforeEach(() => keepingIsSafe(true));
afterEach(() => keepingIsSafe(false));

test('a page is made once, and again after something was published', async () => {
  let made = 0;
  const render = async () => {
    made += 1;
    return { body: `made ${made}`, type: 'text/html' };
  };
  await answer(asked(), '/en', render);
  await answer(asked(), '/en', render);
  assert.equal(made, 1);
  siteChanged();
  assert.equal(await (await answer(asked(), '/en', render)).text(), 'made 2');
});

test('a page begun before a publication is not kept after it', async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const slow = answer(asked(), '/en', async () => ({ body: await promise, type: 'text/html' }));
  siteChanged();
  const fresh = await answer(asked(), '/en', page('new'));
  assert.equal(await fresh.text(), 'new');
  resolve('old');
  assert.equal(await (await slow).text(), 'old');
  assert.equal(await (await answer(asked(), '/en', page('newer'))).text(), 'new');
});

test('a page begun before something else was published is kept all the same', async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const about = (key: string, body: Promise<string> | string) => async () => {
    dependsOn([key]);
    return { body: await body, type: 'text/html' };
  };
  const slow = answer(asked(), '/en/harbour', about('s-harbour', promise));
  siteChanged(['s-ferry']);
  resolve('harbour');
  await slow;
  assert.ok(lookUp('/en/harbour'));
  siteChanged(['s-harbour', 's-ferry']);
  assert.equal(lookUp('/en/harbour'), null);
});

test('a crowd has a page made once', async () => {
  let made = 0;
  const render = async () => {
    made += 1;
    return { body: 'x', type: 'text/html' };
  };
  await Promise.all(Array.from({ length: 50 }, () => answer(asked(), '/en', render)));
  assert.equal(made, 1);
});

test('a page of which something changes without a publication is kept so long and no longer', async () => {
  let made = 0;
  const render = (keptFor: number) => async () => {
    made += 1;
    return { body: `made ${made}`, type: 'text/html', keptFor };
  };
  await answer(asked(), '/en', render(60));
  assert.equal(await (await answer(asked(), '/en', render(60))).text(), 'made 1');
  siteChanged();
  await answer(asked(), '/en', render(-1));
  assert.equal(lookUp('/en'), null);
  assert.equal(await (await answer(asked(), '/en', render(60))).text(), 'made 3');
});

test('nothing is kept while the database is not heard', async () => {
  keepingIsSafe(false);
  await answer(asked(), '/en', page('x'));
  assert.equal(lookUp('/en'), null);
});

test('missing and moved pages are not kept, withdrawn ones are, and a fault leaves nothing behind', async () => {
  for (const status of [404, 308]) {
    await answer(asked(), `/${status}`, page('', status));
    assert.equal(lookUp(`/${status}`), null);
  }
  await answer(asked(), '/410', page('gone', 410));
  assert.equal(lookUp('/410')?.status, 410);
  await assert.rejects(
    answer(asked(), '/en', async () => {
      throw new Error('the database is away');
    }),
  );
  assert.equal(await (await answer(asked(), '/en', page('back'))).text(), 'back');
});

test('what is kept has a bound', async () => {
  const body = 'x'.repeat(3 * 1024 * 1024);
  for (let n = 0; n < 100; n += 1) await answer(asked(), `/${n}`, page(body));
  let bytes = 0;
  for (let n = 0; n < 100; n += 1) bytes += lookUp(`/${n}`)?.plain.length ?? 0;
  assert.ok(bytes > 0 && bytes <= mostBytes);
  assert.equal(lookUp('/0'), null);
  assert.ok(lookUp('/99'));
});

test('a page one has is not sent again, and says what it may load', async () => {
  const first = await answer(asked(), '/en', page('words'));
  const etag = first.headers.get('etag') ?? '';
  const again = await answer(asked({ 'if-none-match': `"x", ${etag}` }), '/en', page('words'));
  assert.equal(again.status, 304);
  assert.equal(await again.text(), '');
  assert.match(first.headers.get('content-security-policy') ?? '', /script-src 'self';/);
  assert.equal(first.headers.get('cache-control'), 'public, max-age=0, must-revalidate');
});
