import assert from 'node:assert/strict';
import { createDecipheriv, createECDH, createHmac, randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, test } from 'node:test';
import { desc, eq, inArray } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { outbox, pushSubscriptions } from '#db/schema/index.ts';
import { at } from '../clock.ts';
import { aNewsroom, aStory } from '../fixtures/index.ts';
import { choose, defaultChoices } from '../notices/choices.ts';
import { pushKeyPair } from '../notices/push-keys.ts';
import { markSeen, unseenNotices } from '../notices/reading.ts';
import { readWebhook, setWebhook, tryWebhook } from '../notices/setting-webhook.ts';
import { subscribe } from '../notices/subscribing.ts';
import { NotPublic } from '../outside/public-address.ts';
import { Incomplete, NotAllowed } from '../refusals.ts';
import { endSession, openSession } from '../staff/sessions.ts';
import { comment } from '../talk/commenting.ts';
import { carryOutWaiting } from './carry-out.ts';
import { callable, callOut, NotCalled } from './guarded-request.ts';
import { readMails } from './reading.ts';

const { people, sections } = await aNewsroom();
const { mina, edith, adam, mara } = people;

type Call = { headers: IncomingHttpHeaders; body: Buffer };
const calls: Call[] = [];
let status = 201;
const receiver = createServer(async (request, response) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  calls.push({ headers: request.headers, body: Buffer.concat(parts) });
  response.writeHead(status).end();
});
await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
after(() => receiver.close());
afterEach(() => {
  delete process.env.HOST;
  status = 201;
  calls.length = 0;
});

const story = () => aStory().by(mina).in(sections.city).make();
const session = (staffId: string) => openSession(staffId, { address: '', browser: '', onLoopback: true });
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);

/** What a browser keeps to itself, and what it tells the newsroom. */
function browser() {
  const keys = createECDH('prime256v1');
  keys.generateKeys();
  const auth = randomBytes(16);
  return {
    keys,
    auth,
    subscription: {
      endpoint: `${address}/${randomBytes(4).toString('hex')}`,
      keys: { p256dh: keys.getPublicKey('base64url'), auth: auth.toString('base64url') },
    },
  };
}

/** Reads a push as a browser would (RFC 8291 § 3.4, RFC 8188). */
function opened({ keys, auth }: ReturnType<typeof browser>, body: Buffer): unknown {
  const hmac = (key: Buffer, ...data: Buffer[]) =>
    createHmac('sha256', key).update(Buffer.concat(data)).digest();
  const salt = body.subarray(0, 16);
  const sender = body.subarray(21, 21 + (body[20] ?? 0));
  const secret = hmac(auth, keys.computeSecret(sender));
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), keys.getPublicKey(), sender, Buffer.from([1])]);
  const prk = hmac(salt, hmac(secret, info));
  const key = hmac(prk, Buffer.from('Content-Encoding: aes128gcm\0\x01')).subarray(0, 16);
  const nonce = hmac(prk, Buffer.from('Content-Encoding: nonce\0\x01')).subarray(0, 12);
  const sealed = body.subarray(21 + sender.length);
  const open = createDecipheriv('aes-128-gcm', key, nonce);
  open.setAuthTag(sealed.subarray(-16));
  const plain = Buffer.concat([open.update(sealed.subarray(0, -16)), open.final()]);
  return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString());
}

test('a notice is pushed to a browser, which alone can read it', async () => {
  const sessionId = await session(mina.id);
  const here = browser();
  await subscribe({ who: mina, sessionId }, here.subscription);
  const { id } = await story();
  const said = await comment(edith, id, { words: '@Mina Kang Sure?', mentions: [mina.id] });
  await carryOutWaiting();
  assert.equal(calls.length, 1);
  const { headers, body } = calls[0] as Call;
  const { publicKey } = await pushKeyPair();
  assert.match(String(headers.authorization), new RegExp(`^vapid t=[\\w.-]+, k=${publicKey}$`));
  assert.equal(headers['content-encoding'], 'aes128gcm');
  assert.equal(headers.ttl, '86400');
  assert(!body.includes('Sure'));
  assert.deepEqual(opened(here, body), {
    id: (await unseenNotices(mina))[0]?.id,
    title: `Edith Park calls you in a comment on ${(await unseenNotices(mina))[0]?.headline}`,
    body: '@Mina Kang Sure?',
    href: `/desk/stories/${id}#comment-${said}`,
    alarm: false,
    language: 'en',
  });
});

test('what was seen is not pushed, nor anything once the session has ended; a browser that is gone is forgotten', async () => {
  const { id } = await story();
  const call = () => comment(edith, id, { words: '@Mina Kang Again.', mentions: [mina.id] });
  await call();
  await markSeen(mina, Math.max(...(await unseenNotices(mina)).map((notice) => notice.id)));
  await carryOutWaiting();
  assert.equal(calls.length, 0);
  await call();
  status = 410;
  await carryOutWaiting();
  assert.equal(calls.length, 1);
  assert.deepEqual(
    await desk().select().from(pushSubscriptions).where(eq(pushSubscriptions.staffId, mina.id)),
    [],
  );
  const sessionId = await session(mina.id);
  await subscribe({ who: mina, sessionId }, browser().subscription);
  await endSession(sessionId);
  await call();
  await carryOutWaiting();
  assert.equal(calls.length, 1);
});

test('a push that fails is tried again, and the admin reads why', async () => {
  const sessionId = await session(mina.id);
  await subscribe({ who: mina, sessionId }, browser().subscription);
  const { id } = await story();
  await comment(edith, id, { words: '@Mina Kang Well?', mentions: [mina.id] });
  status = 503;
  await carryOutWaiting();
  const [entry] = (await readMails(adam)).mails;
  assert.deepEqual(
    [entry?.kind, entry?.state, entry?.problem],
    ['push', 'problem', 'answered with status 503'],
  );
  status = 201;
  await at(inMinutes(1), carryOutWaiting);
  assert.equal((await readMails(adam)).mails[0]?.state, 'sent');
});

test('the newsroom’s webhook is told of what people choose, signed', async () => {
  await assert.rejects(setWebhook(mara, { url: address }), NotAllowed);
  await setWebhook(adam, { url: address });
  const hook = await readWebhook(adam);
  assert(hook);
  await choose(mina, { ...defaultChoices, places: { ...defaultChoices.places, comments: ['webhook'] } });
  const { id } = await story();
  await comment(edith, id, { words: 'Where?' });
  await tryWebhook(adam);
  await carryOutWaiting();
  const [told, tried] = calls as [Call, Call];
  const expected = createHmac('sha256', Buffer.from(hook.secret.slice(6), 'base64'))
    .update(`${told.headers['webhook-id']}.${told.headers['webhook-timestamp']}.${told.body}`)
    .digest('base64');
  assert.equal(told.headers['webhook-signature'], `v1,${expected}`);
  const { type, data } = JSON.parse(told.body.toString());
  assert.deepEqual(
    [type, data.what, data.to, data.by, data.storyId, data.note, data.alarm],
    ['notice.comments', 'comment', mina.name, edith.name, id, 'Where?', false],
  );
  assert.equal(JSON.parse(tried.body.toString()).type, 'test');
  await setWebhook(adam, { url: '' });
  assert.equal(await readWebhook(adam), null);
});

test('a story under embargo is not named to a webhook', async () => {
  await setWebhook(adam, { url: address });
  await choose(mina, { ...defaultChoices, places: { ...defaultChoices.places, comments: ['webhook'] } });
  const { id, row } = await aStory().by(mina).in(sections.city).embargoedBy(mina, inMinutes(60)).make();
  await comment(edith, id, { words: 'Secret.' });
  await carryOutWaiting();
  const body = calls[0]?.body.toString() ?? '';
  assert(body.includes(id));
  assert(!body.includes(row.headline) && !body.includes('Secret'));
});

test('nothing within the house’s own walls is called', async () => {
  process.env.HOST = '0.0.0.0';
  for (const url of [
    address,
    'http://paper.example/hook',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://10.1.2.3/',
    'https://192.168.0.10/',
    'https://169.254.169.254/latest/meta-data',
    'https://0x7f000001/',
    'https://2130706433/',
    'https://name:word@paper.example/',
    'ftp://paper.example/',
    'nonsense',
  ])
    assert.throws(() => callable(url), NotCalled, url);
  await assert.rejects(
    callOut('https://localhost/', { headers: {}, body: '' }),
    NotPublic,
    'a name that leads there',
  );
  await assert.rejects(setWebhook(adam, { url: 'https://10.0.0.1/' }), Incomplete);
  const sessionId = await session(mina.id);
  await assert.rejects(subscribe({ who: mina, sessionId }, browser().subscription), Incomplete);
});

test('nothing is left lying in the outbox without a reason', async () => {
  const left = await desk()
    .select()
    .from(outbox)
    .where(inArray(outbox.kind, ['push', 'webhook']))
    .orderBy(desc(outbox.id));
  assert(left.every((row) => row.doneAt !== null || row.problem !== ''));
});
