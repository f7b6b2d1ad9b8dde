import assert from 'node:assert/strict';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, test } from 'node:test';
import { and, eq, isNull } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { outbox } from '#db/schema/index.ts';
import { at } from '../clock.ts';
import { aNewsroom, aStory } from '../fixtures/index.ts';
import { answer } from '../site/answering.ts';
import { dependsOn } from '../site/surrogate-keys.ts';
import { kill } from '../stories/acts/kill.ts';
import { carryOutWaiting } from './carry-out.ts';

const { people, sections } = await aNewsroom();
const { mina, edith, mara } = people;

const purges: { headers: IncomingHttpHeaders; body: { keys: string[] } }[] = [];
let status = 204;
const cdn = createServer((request, response) => {
  let said = '';
  request.on('data', (data) => {
    said += data;
  });
  request.on('end', () => {
    purges.push({ headers: request.headers, body: JSON.parse(said) });
    response.writeHead(status).end();
  });
});
await new Promise<void>((resolve) => cdn.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${(cdn.address() as AddressInfo).port}/purge`;
after(() => cdn.close());
afterEach(() => {
  delete process.env.CDN_PURGE_URL;
  delete process.env.CDN_PURGE_HEADER;
  purges.length = 0;
  status = 204;
});

const page = () =>
  answer(new Request('https://news.example.org/en'), null, async () => {
    dependsOn(['s-1', 'any']);
    return { body: 'words', type: 'text/html' };
  });
const published = () =>
  aStory().by(mina).in(sections.city).submittedBy(mina).approvedBy(edith).publishedBy(edith).make();

test('without a CDN nobody else may keep a page, and nobody is told', async () => {
  const { headers } = await page();
  assert.equal(headers.get('cdn-cache-control'), null);
  assert.equal(headers.get('surrogate-key'), null);
  await published();
  await carryOutWaiting();
  assert.equal(purges.length, 0);
});

test('a CDN keeps pages by their keys, and is told of a kill at once and once more', async () => {
  const story = await published();
  await carryOutWaiting();
  process.env.CDN_PURGE_URL = url;
  process.env.CDN_PURGE_HEADER = 'X-Key: abc: d';
  const { headers } = await page();
  assert.match(headers.get('cdn-cache-control') ?? '', /max-age=\d+, stale-while-revalidate=\d+/);
  assert.equal(headers.get('surrogate-key'), 'site s-1 any');
  assert.equal(headers.get('cache-tag'), 'site,s-1,any');
  assert.equal(headers.get('cache-control'), 'public, max-age=0, must-revalidate');
  await kill(mara, { ...story.base, note: 'Withdrawn.' });
  await carryOutWaiting();
  assert.equal(purges.length, 1);
  assert.ok(purges[0]?.body.keys.includes(`s-${story.id}`));
  assert.ok(purges[0]?.body.keys.includes(`section-en-${sections.city.id}`));
  assert.equal(purges[0]?.headers['x-key'], 'abc: d');
  assert.equal(purges[0]?.headers['surrogate-key'], purges[0]?.body.keys.join(' '));
  await at(new Date(Date.now() + 11_000), carryOutWaiting);
  assert.deepEqual(purges[1]?.body.keys, purges[0]?.body.keys);
});

test('a CDN that does not answer well is told again', async () => {
  process.env.CDN_PURGE_URL = url;
  status = 503;
  await published();
  await carryOutWaiting();
  const waiting = and(eq(outbox.kind, 'purge'), isNull(outbox.doneAt), eq(outbox.tries, 1));
  const [row] = await desk().select().from(outbox).where(waiting);
  assert.equal(row?.problem, 'answered with status 503');
  status = 204;
  await at(new Date(Date.now() + 60_000), carryOutWaiting);
  assert.equal(
    (await desk().select().from(outbox).where(eq(outbox.kind, 'purge'))).some(({ doneAt }) => !doneAt),
    false,
  );
});
