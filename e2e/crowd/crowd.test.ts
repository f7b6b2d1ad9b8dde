import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fillUpTo } from '../../bench/many-stories.ts';
import { serveNewsroom } from '../served/newsroom.ts';
import { Crowd } from './crowd.ts';
import { editing } from './editing.ts';
import { memoryOf } from './memory.ts';

/** How many requests over how many connections and pages; the long form is `npm run test:crowd`. */
const REQUESTS = Number(process.env.COPYDESK_CROWD ?? 4_000);
const CONNECTIONS = Number(process.env.COPYDESK_CROWD_CONNECTIONS ?? 100);
const PAGES = Number(process.env.COPYDESK_CROWD_PAGES ?? 200);
/** The crowd stays until so many acts were seen, however fast it is. */
const ACTS = 12;

const newsroom = await serveNewsroom();
after(newsroom.stop);

/** Addresses of live stories, as many as asked for. */
async function livePages(wanted: number): Promise<string[]> {
  // Eight of ten made-up stories are live.
  await fillUpTo(newsroom.ownerUrl, Math.ceil(wanted / 0.8) + 10, () => {});
  const { rows } = await newsroom.owner.query<{ address: string }>(
    `SELECT '/' || language || '/stories/' || slug AS address FROM live_stories LIMIT $1`,
    [wanted],
  );
  return rows.map(({ address }) => address);
}

test(`${REQUESTS} requests over ${CONNECTIONS} connections for ${PAGES} pages while stories are published, corrected and killed: no error, and nothing old after what is new was seen`, async (t) => {
  const pages = await livePages(PAGES);
  assert.equal(pages.length, PAGES);
  const others = ['/en', '/ko', '/en/feed.xml', '/ko/feed.xml', '/en/sections/city', '/sitemap.xml'];
  const crowd = new Crowd(newsroom.url, CONNECTIONS);
  // Every page is made once and kept: from then on memory has no reason to grow.
  await crowd.each([...pages, ...others]);
  const before = await memoryOf(newsroom.pid);

  const moving = editing(newsroom);
  const still = [...pages, ...others];
  let half = 0;
  const asking = crowd.ask(
    REQUESTS,
    (nth) => {
      if (nth === Math.floor(REQUESTS / 2)) void memoryOf(newsroom.pid).then((bytes) => (half = bytes));
      const story = nth % 10 === 0 ? moving.any() : null;
      return (
        story ?? {
          address: still[(nth * 7919) % still.length] as string,
          isRight: ({ status }) => status === 200,
        }
      );
    },
    () => moving.acts() < ACTS,
  );
  const { wrong, took, asked } = await asking;
  const seen = await moving.stop();
  const end = await memoryOf(newsroom.pid);
  crowd.leave();

  assert.deepEqual(wrong, []);
  assert.ok(seen.moves >= ACTS);
  const grown = end / Math.max(before, half);
  assert.ok(grown < 1.5, `memory grew to ${grown.toFixed(2)} of what it was`);
  t.diagnostic(
    `${asked} answers, ${Math.round(asked / (took / 1000))} a second; ${seen.moves} acts seen by readers: ` +
      `median ${seen.median.toFixed(0)} ms, 99 % ${seen.p99.toFixed(0)} ms, worst ${seen.worst.toFixed(0)} ms; ` +
      `memory ${megabytes(before)} before, ${megabytes(half)} half way, ${megabytes(end)} at the end`,
  );
});

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;
