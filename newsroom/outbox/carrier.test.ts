import assert from 'node:assert/strict';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { after, afterEach, test } from 'node:test';
import { asc } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { outbox } from '#db/schema/index.ts';
import { at } from '../clock.ts';
import { aNewsroom } from '../fixtures/index.ts';
import { NotAllowed } from '../refusals.ts';
import { startCarrier } from './carrier.ts';
import { carryOutWaiting } from './carry-out.ts';
import { type Effect, post } from './post.ts';
import { readMails } from './reading.ts';
import { onSiteChanged } from './site-changed.ts';

const house = await aNewsroom();
const { adam, mara } = house.people;

const letters: string[] = [];
const servers: Server[] = [];
after(() => servers.map((server) => server.close()));
afterEach(() => {
  delete process.env.SMTP_URL;
});

/** A mail server that takes every mail, or none. */
async function mailServer(answer: 'takes' | 'refuses'): Promise<string> {
  const server = createServer((socket) => {
    let letter: string | null = null;
    let unread = '';
    const say = (line: string) => socket.write(`${line}\r\n`);
    say('220 mail.test');
    socket.on('error', () => {});
    socket.on('data', (data) => {
      unread += data;
      for (let end = unread.indexOf('\r\n'); end >= 0; end = unread.indexOf('\r\n')) {
        const line = unread.slice(0, end);
        unread = unread.slice(end + 2);
        if (letter !== null && line === '.') {
          letters.push(letter);
          letter = null;
          say('250 taken');
        } else if (letter !== null) letter += `${line}\n`;
        else if (/^DATA/i.test(line)) {
          letter = '';
          say('354 go on');
        } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
        else if (/^MAIL/i.test(line) && answer === 'refuses') say('451 come back later');
        else say('250 ok');
      }
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const posted = (effect: Effect) => desk().transaction((tx) => post(tx, effect));
const mail = (subject: string): Effect => ({
  kind: 'mail',
  payload: { to: 'nari@paper.test', subject, text: 'Open https://paper.test/links/s3cret_-x today' },
});
const rows = () => desk().select().from(outbox).orderBy(asc(outbox.id));
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

test('without a mail server a mail stays, and the admin reads its link', async () => {
  await posted(mail('Stays'));
  assert.equal(await carryOutWaiting(), 0);
  const { mails } = await readMails(adam);
  assert.deepEqual([mails[0]?.subject, mails[0]?.state], ['Stays', 'unsent']);
  assert(mails[0]?.text.includes('/links/s3cret_-x'));
  await assert.rejects(readMails(mara), NotAllowed);
});

test('a mail that is sent leaves no secret behind', async () => {
  process.env.SMTP_URL = await mailServer('takes');
  await carryOutWaiting();
  assert.equal(letters.length, 1);
  assert.match(letters[0] ?? '', /^To: nari@paper\.test$/m);
  assert.match(letters[0] ?? '', /links\/s3cret_-x/);
  const [row] = await rows();
  assert(row?.doneAt);
  assert(!JSON.stringify(row.payload).includes('s3cret'));
  assert.equal((await readMails(adam)).mails[0]?.state, 'sent');
});

test('a mail that is refused is tried again, later and later, and given up after days', async () => {
  process.env.SMTP_URL = await mailServer('refuses');
  await posted(mail('Refused'));
  await carryOutWaiting();
  const row = (await rows()).at(-1);
  assert.equal(row?.tries, 1);
  assert.match(row?.problem ?? '', /come back later/);
  assert.equal((await readMails(adam)).mails[0]?.state, 'problem');
  assert.equal(await carryOutWaiting(), 0, 'not before its time');
  const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);
  assert.equal(await at(inMinutes(1), carryOutWaiting), 1);
  assert.equal(await at(inMinutes(1), carryOutWaiting), 0);
  process.env.SMTP_URL = await mailServer('takes');
  assert.equal(await at(inMinutes(10), carryOutWaiting), 1);
  assert((await rows()).at(-1)?.doneAt);

  process.env.SMTP_URL = await mailServer('refuses');
  await posted(mail('Too late'));
  const inAWeek = inMinutes(7 * 24 * 60);
  assert.equal(await at(inAWeek, carryOutWaiting), 0);
  assert.equal((await at(inAWeek, () => readMails(adam))).mails[0]?.state, 'given_up');
});

test('every node hears that the site changed; one of them does what is to do', async () => {
  let heard = 0;
  onSiteChanged('the test', () => {
    heard += 1;
  });
  const nodes = [startCarrier(house.deskUrl), startCarrier(house.deskUrl)];
  while (heard < 2) await soon();
  heard = 0;
  await posted({ kind: 'site_changed', payload: { subject: 'house', id: 'house' } });
  // Both are called, and the one that takes the row says so once more.
  while (heard < 3) await soon();
  while (!(await rows()).at(-1)?.doneAt) await soon();
  assert.equal((await rows()).at(-1)?.tries, 1);

  // A node that lost its line listens again, and takes what it missed as changed.
  heard = 0;
  await house.owner.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN outbox' AND datname = current_database()`,
  );
  while (heard < 2) await soon();
  heard = 0;
  await posted({ kind: 'site_changed', payload: { subject: 'house', id: 'house' } });
  while (heard < 3) await soon();
  await Promise.all(nodes.map((node) => node.stop()));
});
