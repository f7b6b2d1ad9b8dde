import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWithin } from './read-within.ts';

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://127.0.0.1/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);

/** A body that never ends, as a hostile client would send it: nothing says how long it is. */
function endless(): { body: ReadableStream<Uint8Array>; sent: () => number } {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1000;
      controller.enqueue(new Uint8Array(1000));
    },
  });
  return { body, sent: () => sent };
}

test('a body up to the limit is read whole', async () => {
  const words = '가나다 abc';
  const bytes = await readWithin(post(words), 100);
  assert.equal(new TextDecoder().decode(bytes ?? undefined), words);
  assert.equal((await readWithin(post('x'.repeat(100)), 100))?.length, 100);
  assert.equal((await readWithin(new Request('http://127.0.0.1/'), 100))?.length, 0);
});

test('a longer one is not, and is not read to its end', async () => {
  assert.equal(await readWithin(post('x'.repeat(101)), 100), null);
  assert.equal(await readWithin(post('x', { 'content-length': '101' }), 100), null);
  const { body, sent } = endless();
  assert.equal(await readWithin(post(body), 50_000), null);
  assert.ok(sent() < 100_000);
});
