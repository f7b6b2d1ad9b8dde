import assert from 'node:assert/strict';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { isPublicAddress } from '../../outside/public-address.ts';
import { answersWell } from './answer.ts';
import { askLink } from './ask.ts';

const asked: string[] = [];
const server = http.createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  const [, path = ''] = (request.url ?? '').split('/');
  if (path === 'there') response.end('a page');
  else if (path === 'turned') response.writeHead(302, { location: '/there' }).end();
  else if (path === 'inward') response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end();
  else if (path === 'round') response.writeHead(302, { location: '/round' }).end();
  else if (path === 'whole') response.writeHead(request.method === 'HEAD' ? 405 : 200).end();
  else response.writeHead(404).end();
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
after(() => server.close());
const { port } = server.address() as AddressInfo;
/** As if this machine were a public host, and nothing else were. */
const thisMachine = (address: string) => address === '127.0.0.1';
const ask = (path: string) => askLink(`http://127.0.0.1:${port}/${path}`, thisMachine);

test('a page that is there, that moved, that answers only the whole question, that is gone', async () => {
  assert.deepEqual(await ask('there'), { status: 200, problem: '' });
  assert.deepEqual(await ask('turned'), { status: 200, problem: '' });
  assert.deepEqual(await ask('whole'), { status: 200, problem: '' });
  assert.deepEqual(await ask('gone'), { status: 404, problem: '' });
  assert.deepEqual(await ask('round'), { status: 0, problem: 'too_many_turns' });
});

test('nobody is led to a host that is not public, neither at once nor by a turn nor by a name', async () => {
  const before = asked.length;
  for (const href of [
    `http://127.0.0.1:${port}/there`,
    `http://localhost:${port}/there`,
    'http://localhost/there',
    `http://[::1]:${port}/there`,
    `http://[::ffff:127.0.0.1]:${port}/there`,
    `http://2130706433:${port}/there`,
    'http://169.254.169.254/latest/meta-data',
    'http://10.0.0.1/',
  ])
    assert.equal((await askLink(href)).problem, 'not_public', href);
  assert.equal(asked.length, before, 'nothing was called');
  assert.deepEqual(await ask('inward'), { status: 0, problem: 'not_public' });
  assert.deepEqual(await askLink('http://nobody.invalid/'), { status: 0, problem: 'no_such_host' });
});

test('which addresses are public', () => {
  for (const address of ['8.8.8.8', '1.1.1.1', '211.32.1.9', '2606:4700::1111', '2a00:1450::5'])
    assert.equal(isPublicAddress(address), true, address);
  for (const address of [
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.9.9.9',
    '169.254.169.254',
    '172.31.0.1',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    'fc00::1',
    'fe80::1',
    'ff02::1',
    '2001:db8::1',
    '2002:a00:1::',
    '',
    'localhost',
    '999.1.1.1',
  ])
    assert.equal(isPublicAddress(address), false, address);
});

test('what a reader could open is a good link, even where machines are shut out', () => {
  for (const status of [200, 301, 403, 405, 429, 503])
    assert.equal(answersWell({ status, problem: '' }), true);
  for (const status of [0, 404, 410, 500]) assert.equal(answersWell({ status, problem: '' }), false);
  assert.equal(answersWell({ status: 0, problem: 'no_such_host' }), false);
});
