import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { isPublicAddress } from '../../outside/public-address.ts';
import { fetchOutside, Unreachable } from './fetch-outside.ts';

const answers: Record<string, RequestListener> = {
  '/diary.ics': (_, response) => response.end('BEGIN:VCALENDAR'),
  '/moved': (_, response) => response.writeHead(302, { location: '/diary.ics' }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/inside': (_, response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/big': (_, response) => response.end('x'.repeat(3_000_000)),
};
const server = createServer((request, response) => {
  const answer = answers[request.url ?? ''];
  if (answer) answer(request, response);
  else response.writeHead(404).end();
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
after(() => server.close());
const { port } = server.address() as AddressInfo;
const here = `http://127.0.0.1:${port}`;

/** For tests this machine counts as outside; everything else is judged as ever. */
const andHere = (address: string) => address === '127.0.0.1' || isPublicAddress(address);
const refuses = (asked: Promise<string>, why: Unreachable['why']) =>
  assert.rejects(asked, (error) => {
    assert.ok(error instanceof Unreachable, String(error));
    assert.equal(error.why, why);
    return true;
  });

test('a calendar is read, also where it moved to', async () => {
  assert.equal(await fetchOutside(`${here}/diary.ics`, andHere), 'BEGIN:VCALENDAR');
  assert.equal(await fetchOutside(`${here}/moved`, andHere), 'BEGIN:VCALENDAR');
  assert.equal(
    await fetchOutside(`http://localhost:${port}/diary.ics`, (ip) => ip === '::1' || andHere(ip)),
    'BEGIN:VCALENDAR',
  );
});

test('this machine, this network and a cloud’s inside are not read, by number or by name', async () => {
  for (const host of [
    '127.0.0.1',
    'localhost',
    '0.0.0.0',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '10.0.0.8',
    '192.168.1.1',
    '169.254.169.254',
    '[fd00::1]',
    '[fe80::1]',
    '2130706433',
    '0x7f.1',
    '017700000001',
  ])
    await refuses(fetchOutside(`http://${host}:${port}/diary.ics`), 'not_public');
});

test('a redirect does not lead inside, to another kind of address, or round for ever', async () => {
  await refuses(fetchOutside(`${here}/inside`, andHere), 'not_public');
  await refuses(fetchOutside(`${here}/file`, andHere), 'not_public');
  await refuses(fetchOutside(`${here}/round`, andHere), 'redirects');
});

test('what is no web address, is not there, or is too big', async () => {
  for (const address of [
    '',
    'diary',
    'file:///etc/passwd',
    'ftp://example.org/a.ics',
    'http://me:secret@example.org/',
  ])
    await refuses(fetchOutside(address, andHere), 'not_public');
  await refuses(fetchOutside(`${here}/nowhere`, andHere), 'refused');
  await refuses(fetchOutside(`${here}/big`, andHere), 'too_big');
  await refuses(fetchOutside(`http://127.0.0.1:1/`, andHere), 'unreachable');
});
