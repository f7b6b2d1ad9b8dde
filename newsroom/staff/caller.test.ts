import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { callerOf, peerHeader } from './caller.ts';
import { isLoopback, servesLoopbackOnly } from './loopback.ts';

const kept = { HOST: process.env.HOST, SITE_URL: process.env.SITE_URL };
afterEach(() => {
  for (const [name, value] of Object.entries(kept)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

function call(env: { HOST?: string; SITE_URL?: string }, headers: Record<string, string>) {
  for (const name of ['HOST', 'SITE_URL'] as const) {
    const value = env[name];
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  return callerOf(new Headers(headers));
}

test('loopback is told from anything that only looks like it', () => {
  for (const host of [
    'localhost',
    'localhost:3000',
    '127.0.0.1',
    '127.8.9.1:80',
    '[::1]:3000',
    '::1',
    '::ffff:127.0.0.1',
  ])
    assert.equal(isLoopback(host), true, host);
  for (const host of [
    '',
    '0.0.0.0',
    '128.0.0.1',
    '127.0.0.1.evil.test',
    'localhost.evil.test',
    '::',
    '10.0.0.1',
    '127.1',
  ])
    assert.equal(isLoopback(host), false, host);
});

test('at the machine itself a caller is on loopback', () => {
  assert.equal(call({}, { [peerHeader]: '127.0.0.1', host: '127.0.0.1:3000' }).onLoopback, true);
  assert.equal(
    call(
      { HOST: '127.0.0.1', SITE_URL: 'http://localhost:3000' },
      { [peerHeader]: '::1', host: 'localhost:3000' },
    ).onLoopback,
    true,
  );
});

test('through a proxy, from elsewhere or at a public address nobody is on loopback', () => {
  const here = { [peerHeader]: '127.0.0.1', host: '127.0.0.1:3000' };
  assert.equal(call({ HOST: '0.0.0.0' }, here).onLoopback, false);
  assert.equal(call({ SITE_URL: 'https://paper.test' }, here).onLoopback, false);
  assert.equal(call({}, { ...here, host: 'paper.test' }).onLoopback, false);
  assert.equal(call({}, { ...here, 'x-forwarded-for': '203.0.113.9' }).onLoopback, false);
  assert.equal(call({}, { ...here, [peerHeader]: '203.0.113.9' }).onLoopback, false);
  assert.equal(call({}, { host: '127.0.0.1:3000' }).onLoopback, false);
  process.env.HOST = '::';
  assert.equal(servesLoopbackOnly(), false);
});

test('X-Forwarded-For is believed from a proxy beside us only, and of it the last entry', () => {
  const sent = { 'x-forwarded-for': '198.51.100.1, 203.0.113.9' };
  const address = (env: { SITE_URL?: string }, peer: string) =>
    call(env, { ...sent, [peerHeader]: peer }).address;
  assert.equal(address({}, '127.0.0.1'), '203.0.113.9');
  assert.equal(address({}, '::ffff:127.0.0.1'), '203.0.113.9');
  assert.equal(address({}, '203.0.113.200'), '203.0.113.200');
  assert.equal(address({}, '10.0.0.7'), '10.0.0.7');
  assert.equal(address({ SITE_URL: 'https://paper.test' }, '10.0.0.7'), '203.0.113.9');
  assert.equal(call({}, { [peerHeader]: '127.0.0.1', 'x-forwarded-for': 'nonsense' }).address, '127.0.0.1');
});
