import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { answer } from './answering.ts';
import { answerKept } from './kept-answers.ts';
import { forgetPages, keepingIsSafe } from './kept-pages.ts';

const words = 'All 61 are ashore. '.repeat(200);
const server = createServer((asked, response) => {
  if (!answerKept(asked, response)) response.writeHead(599).end();
});

before(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  keepingIsSafe(true);
  await answer(new Request('https://news.example.org/en'), '/en', async () => ({
    body: words,
    type: 'text/html; charset=utf-8',
  }));
});
after(() => {
  keepingIsSafe(false);
  server.close();
});

type Answer = { status: number; headers: IncomingMessage['headers']; bytes: Buffer };

function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, path, headers, method, host: '127.0.0.1' }, async (response) => {
      const bytes = await buffer(response);
      resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes });
    })
      .on('error', reject)
      .end();
  });
}

test('a kept page is sent in the encoding a browser takes', async () => {
  const plain = await get('/en');
  assert.equal(plain.bytes.toString(), words);
  assert.equal(plain.headers['content-encoding'], undefined);
  assert.equal(plain.headers.vary, 'Accept-Encoding');
  const br = await get('/en', { 'accept-encoding': 'gzip, deflate, br' });
  assert.equal(br.headers['content-encoding'], 'br');
  assert.equal(brotliDecompressSync(br.bytes).toString(), words);
  const zipped = await get('/en', { 'accept-encoding': 'gzip, br;q=0' });
  assert.equal(zipped.headers['content-encoding'], 'gzip');
  assert.equal(gunzipSync(zipped.bytes).toString(), words);
  assert.match(String(br.headers['content-security-policy']), /default-src 'none'/);
});

test('HEAD has no body, and what a browser has is not sent again', async () => {
  const head = await get('/en', {}, 'HEAD');
  assert.equal(head.bytes.length, 0);
  assert.equal(head.headers['content-length'], String(words.length));
  assert.equal((await get('/en', { 'if-none-match': String(head.headers.etag) })).status, 304);
});

test('a query that makes no other page makes no difference; one that does is left to others', async () => {
  assert.equal((await get('/en?utm_source=x&fbclid=y')).status, 200);
  assert.equal((await get('/en?before=1-x')).status, 599);
  assert.equal((await get('/en?x=1&q=ferry')).status, 599);
  assert.equal((await get('/ko')).status, 599);
  assert.equal((await get('/en', {}, 'POST')).status, 599);
});

test('what was forgotten is sent to nobody', async () => {
  forgetPages();
  assert.equal((await get('/en')).status, 599);
});
