import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { and, desc, eq } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import {
  follows,
  ledger,
  letterDeliveries,
  letterIssues,
  letterRequests,
  outbox,
  subscribers,
} from '#db/schema/index.ts';
import { at } from '../clock.ts';
import { aNewsroom, aStory } from '../fixtures/index.ts';
import { mergeTopics } from '../house/merge-topics.ts';
import { saveTopic } from '../house/save-topic.ts';
import { carryOutWaiting } from '../outbox/carry-out.ts';
import { Incomplete, LinkSpent, NotAllowed, NotFound, TooManyTries } from '../refusals.ts';
import { kill } from '../stories/acts/kill.ts';
import type { Language } from '../stories/document/content.ts';
import { dayAfter, dayOf, instantOf } from '../zoned-time.ts';
import { aMailServer } from './a-mail-server.fixture.ts';
import { deleteAddress, exportAddress } from './answer-for-addresses.ts';
import { changeLetterSettings } from './change-settings.ts';
import { readLettersDesk } from './desk.ts';
import { sendLostAgain } from './given-up.ts';
import { lettersGoOut } from './going-out.ts';
import { makeIssues } from './issuing.ts';
import { manageKey } from './keys.ts';
import { changeSubscription, lookAtSubscription, unsubscribe } from './managing.ts';
import { sendLetters } from './sending.ts';
import { askForLetters, confirm, forgetOldRequests, lookAtRequest } from './subscribing.ts';

process.env.AUTH_SECRET = 'a secret for tests and for nothing else';
const { people, sections } = await aNewsroom();
const { mina, joon, edith, wren, mara, adam } = people;
const server = await aMailServer();
process.env.SMTP_URL = server.url;
after(() => server.close());
beforeEach(() => {
  server.mails.length = 0;
  server.behave('takes');
});

const HOUR = 3_600_000;
const zone = 'Asia/Seoul';
/** Half a minute after the daily letter is due, so many days ahead. */
const morning = (days: number) =>
  new Date(instantOf(`${dayAfter(dayOf(new Date(), zone), days)} 07:00`, zone).getTime() + 30_000);

type Wanted = { language?: Language; timing?: 'daily' | 'publish'; follows?: string[] };
const asking = (email: string, wanted: Wanted = {}) => ({
  email,
  language: 'en',
  timing: 'daily',
  follows: ['site'],
  ...wanted,
});

/** The secret of the link in the last mail that asks somebody to confirm. */
async function lastSecret(): Promise<string> {
  const [row] = await desk()
    .select()
    .from(outbox)
    .where(eq(outbox.kind, 'mail'))
    .orderBy(desc(outbox.id))
    .limit(1);
  const { text = '' } = (row?.payload ?? {}) as { text?: string };
  return /\/letters\/confirm\/([\w-]+)/.exec(text)?.[1] ?? '';
}

async function subscribe(email: string, wanted: Wanted = {}): Promise<string> {
  await askForLetters(asking(email, wanted), `from ${email}`);
  const id = await confirm(await lastSecret());
  await desk().delete(outbox).where(eq(outbox.kind, 'mail'));
  return id;
}

const inCity = (headline: string) =>
  aStory()
    .by(mina)
    .in(sections.city)
    .saying({ headline })
    .submittedBy(mina)
    .approvedBy(edith)
    .publishedBy(edith)
    .make();
const inWorld = (headline: string) =>
  aStory()
    .by(joon)
    .in(sections.world)
    .saying({ headline })
    .submittedBy(joon)
    .approvedBy(wren)
    .publishedBy(wren)
    .make();

/** What came to an address, decoded enough to look for words. */
const mailsTo = (email: string) =>
  server.mails
    .filter(({ to }) => to === email)
    .map(({ data }) => data.replaceAll('=\r\n', '').replaceAll('=3D', '='));

test('letters are asked for by mail, and confirmed once, by a press and not by a look', async () => {
  await askForLetters(asking('Hana@Example.org'), '203.0.113.1');
  const secret = await lastSecret();
  assert.ok(secret.length > 40);
  const [row] = await desk().select().from(letterRequests);
  assert.equal(row?.email, 'hana@example.org');
  assert.ok(!JSON.stringify(row).includes(secret), 'the secret is kept nowhere');
  assert.equal((await lookAtRequest(secret))?.email, 'hana@example.org');
  assert.equal((await desk().select().from(subscribers)).length, 0, 'looking confirms nothing');
  await confirm(secret);
  await assert.rejects(confirm(secret), LinkSpent);
  assert.equal(await lookAtRequest(secret), null);
  assert.equal((await desk().select().from(letterRequests)).length, 0);
  await carryOutWaiting();
  assert.equal(server.mails.length, 1);
  const [sent] = await desk().select().from(outbox).where(eq(outbox.kind, 'mail'));
  assert.ok(!JSON.stringify(sent).includes('hana@'), 'nothing of them stays in the outbox');

  await askForLetters(
    asking('hana@example.org', { follows: [`section:${sections.city.id}`] }),
    '203.0.113.1',
  );
  await confirm(await lastSecret());
  const followed = await desk().select({ kind: follows.kind }).from(follows);
  assert.deepEqual(followed.map(({ kind }) => kind).sort(), ['section', 'site']);
  assert.equal((await desk().select().from(subscribers)).length, 1, 'one subscription of an address');
});

test('a link runs out after 48 hours, and what was asked is forgotten', async () => {
  await at(new Date(Date.now() - 49 * HOUR), () => askForLetters(asking('late@example.org'), '203.0.113.2'));
  const secret = await lastSecret();
  assert.equal(await lookAtRequest(secret), null);
  await assert.rejects(confirm(secret), LinkSpent);
  await forgetOldRequests();
  assert.equal((await desk().select().from(letterRequests)).length, 0);
});

test('what is wrong is said of its field, and nobody fills another’s mailbox', async () => {
  await assert.rejects(
    askForLetters({ email: 'nobody', language: 'en', follows: [] }, '203.0.113.3'),
    (error: unknown) => {
      assert.ok(error instanceof Incomplete);
      assert.deepEqual(Object.keys(error.fields).sort(), ['email', 'follows', 'timing']);
      return true;
    },
  );
  const waiting = async () =>
    (await desk().select().from(letterRequests).where(eq(letterRequests.email, 'flood@example.org'))).length;
  for (let n = 0; n < 6; n += 1) await askForLetters(asking('flood@example.org'), '203.0.113.4');
  assert.equal(await waiting(), 3, 'three an hour, and the same answer for the others');
  const many = async () => {
    for (let n = 0; n < 30; n += 1) await askForLetters(asking(`n${n}@example.org`), '203.0.113.5');
  };
  await assert.rejects(many(), TooManyTries);
});

test('the daily letter goes once to each, with what they follow, and tells no story twice', async () => {
  await desk().delete(subscribers);
  await desk().delete(outbox).where(eq(outbox.kind, 'mail'));
  await subscribe('all@example.org');
  await subscribe('world@example.org', { follows: [`section:${sections.world.id}`] });
  await subscribe('korean@example.org', { language: 'ko' });
  await inCity('The bridge opens');
  const withdrawn = await inWorld('The opera burns');
  await inWorld('The opera stands');
  assert.equal((await at(morning(1), makeIssues)).length, 2, 'one in each language');
  await kill(mara, { ...withdrawn.base, note: 'It does not.' });
  // Three workers at once, as on three nodes.
  await at(morning(1), () => Promise.all([sendLetters(), sendLetters(), lettersGoOut()]));
  const [all, ...twice] = mailsTo('all@example.org');
  assert.deepEqual(twice, []);
  assert.match(all ?? '', /The bridge opens/);
  assert.match(all ?? '', /The opera stands/);
  assert.doesNotMatch(all ?? '', /The opera burns/, 'what was killed before it went is not in it');
  const [world, ...more] = mailsTo('world@example.org');
  assert.deepEqual(more, []);
  assert.doesNotMatch(world ?? '', /The bridge opens/);
  assert.deepEqual(mailsTo('korean@example.org'), [], 'nothing came out in Korean');
  // Of the day after: whatever the hour is now, the first letter is older than it and the second is not two days later.
  await at(new Date(morning(1).getTime() + HOUR), () => inCity('The bridge holds'));
  server.mails.length = 0;
  await at(morning(2), lettersGoOut);
  const [next] = mailsTo('all@example.org');
  assert.match(next ?? '', /The bridge holds/);
  assert.doesNotMatch(next ?? '', /The bridge opens/);
  assert.deepEqual(mailsTo('world@example.org'), []);
});

test('a letter says how to leave, to people and to mail programs, and one POST is enough', async () => {
  const id = await subscribe('leaver@example.org', { timing: 'publish' });
  await inCity('A story for the leaver');
  await lettersGoOut();
  const [mail = ''] = mailsTo('leaver@example.org');
  const key = manageKey(id);
  const folded = mail.replaceAll(/\r\n[ \t]+/g, ' ');
  assert.match(folded, /List-Unsubscribe: ?<[^>]*\/en\/letters\/manage\/[^>]+>/);
  assert.match(folded, /List-Unsubscribe-Post: List-Unsubscribe=One-Click/);
  assert.match(folded, /Content-Type: multipart\/alternative/);
  assert.ok(mail.includes(key), 'the link is in the letter');
  assert.ok(!/<img/i.test(mail), 'nothing tells whether it was opened');
  assert.equal(await lookAtSubscription(`${id}.${'x'.repeat(43)}`), null);
  await changeSubscription(key, { timing: 'daily', follows: [`section:${sections.world.id}`] });
  assert.deepEqual((await lookAtSubscription(key))?.follows, [
    { kind: 'section', subjectId: sections.world.id },
  ]);
  await assert.rejects(changeSubscription(key, { timing: 'daily', follows: [] }), Incomplete);
  assert.equal(await unsubscribe(key), true);
  assert.equal(await unsubscribe(key), true, 'done twice it is done once');
  assert.equal(await lookAtSubscription(key), null);
  const left = await desk().select().from(subscribers).where(eq(subscribers.email, 'leaver@example.org'));
  assert.deepEqual(left, []);
  assert.deepEqual(
    await desk().select().from(letterDeliveries).where(eq(letterDeliveries.subscriberId, id)),
    [],
  );
});

test('whoever follows a topic follows the one it is merged into, confirmed before or after', async () => {
  const topic = (slug: string) => saveTopic(edith, { names: { en: slug, ko: slug }, slug });
  const [gone, kept] = [await topic('sea-wall'), await topic('breakwater')];
  const early = await subscribe('early@example.org', { follows: [`topic:${gone}`] });
  await askForLetters(asking('after@example.org', { follows: [`topic:${gone}`] }), '203.0.113.7');
  const secret = await lastSecret();
  await mergeTopics(mara, { id: gone, into: kept });
  const late = await confirm(secret);
  for (const id of [early, late])
    assert.deepEqual((await lookAtSubscription(manageKey(id)))?.follows, [
      { kind: 'topic', subjectId: kept },
    ]);
});

test('a busy mail server is asked again; one that fell silent may have it, and gets no second one', async () => {
  const id = await subscribe('patient@example.org', { timing: 'publish' });
  await inCity('A story for the patient');
  server.behave('busy');
  await lettersGoOut();
  const delivery = async () => {
    const [row] = await desk()
      .select()
      .from(letterDeliveries)
      .where(eq(letterDeliveries.subscriberId, id))
      .orderBy(desc(letterDeliveries.issueId));
    return row;
  };
  assert.equal((await delivery())?.takenAt, null);
  server.behave('takes');
  assert.equal(await sendLetters(), 0, 'not at once');
  assert.equal(await at(new Date(Date.now() + 2 * 60_000), sendLetters), 1);
  assert.equal((await delivery())?.outcome, 'sent');
  server.behave('falls silent');
  await inCity('Another story for the patient');
  await at(new Date(Date.now() + 3 * 60_000), lettersGoOut);
  assert.equal((await delivery())?.outcome, 'failed');
  server.behave('takes');
  assert.equal(await at(new Date(Date.now() + HOUR), sendLetters), 0);
});

test('a letter whose worker died goes again where it had not left, and else only on somebody’s word', async () => {
  const ids = [];
  for (const name of ['composed', 'handed', 'gone'])
    ids.push(await subscribe(`${name}@example.org`, { timing: 'publish' }));
  const [composed, handed, gone] = ids as [string, string, string];
  const story = await inCity('A story whose worker dies');
  const taken = new Date(Date.now() + 5 * 60_000);
  await at(taken, makeIssues);
  const [issue] = await desk().select().from(letterIssues).orderBy(desc(letterIssues.id)).limit(1);
  assert.ok(issue && story);
  const died = (id: string, set: Partial<typeof letterDeliveries.$inferInsert>) =>
    desk()
      .update(letterDeliveries)
      .set({ takenAt: taken, tries: 1, ...set })
      .where(and(eq(letterDeliveries.issueId, issue.id), eq(letterDeliveries.subscriberId, id)));
  await died(composed, {});
  await died(handed, { handedAt: taken });
  await died(gone, { handedAt: taken, outcome: 'sent' });
  const later = new Date(Date.now() + HOUR);
  await at(new Date(taken.getTime() + 60_000), lettersGoOut);
  for (const name of ['composed', 'handed', 'gone'])
    assert.equal(mailsTo(`${name}@example.org`).length, 0, 'it may be in hand still');
  await at(later, lettersGoOut);
  assert.equal(mailsTo('composed@example.org').length, 1);
  assert.equal(mailsTo('handed@example.org').length, 0);
  const line = async () => (await readLettersDesk(edith)).issues.find(({ id }) => id === issue.id);
  assert.deepEqual([(await line())?.lost, (await line())?.waiting, (await line())?.news], [1, 0, true]);
  await assert.rejects(sendLostAgain(edith, { issueId: issue.id }), NotAllowed);
  await assert.rejects(
    at(new Date(Date.now() + 13 * HOUR), () => sendLostAgain(mara, { issueId: issue.id })),
    NotFound,
  );
  assert.equal(await sendLostAgain(mara, { issueId: issue.id }), 1);
  await assert.rejects(sendLostAgain(mara, { issueId: issue.id }), NotFound);
  await at(later, lettersGoOut);
  assert.deepEqual(
    ['composed', 'handed', 'gone'].map((name) => mailsTo(`${name}@example.org`).length),
    [1, 1, 0],
  );
  assert.equal((await line())?.lost, 0);
});

test('paused, nothing is made and nothing goes; who may do so stands in the table', async () => {
  await subscribe('paused@example.org', { timing: 'publish' });
  await assert.rejects(changeLetterSettings(edith, { paused: true, dailyAt: '07:00' }), NotAllowed);
  await assert.rejects(changeLetterSettings(mara, { paused: true, dailyAt: '25:00' }), Incomplete);
  await changeLetterSettings(mara, { paused: true, dailyAt: '07:00' });
  const before = (await desk().select().from(letterIssues)).length;
  const soon = new Date(Date.now() + 10 * 60_000);
  await inCity('A story while paused');
  await at(soon, lettersGoOut);
  assert.equal((await desk().select().from(letterIssues)).length, before);
  await changeLetterSettings(mara, { paused: false, dailyAt: '06:30' });
  await at(soon, lettersGoOut);
  assert.match(mailsTo('paused@example.org').join(''), /A story while paused/);
  const acts = await desk().select({ act: ledger.act }).from(ledger).where(eq(ledger.subjectKind, 'letters'));
  assert.deepEqual(
    acts.map(({ act }) => act),
    ['letters.send_lost_again', 'letters.pause', 'letters.resume'],
  );
});

test('the desk sees numbers; the admin answers for an address, and the ledger never learns it', async () => {
  await subscribe('asks@example.org');
  const seen = await readLettersDesk(edith);
  assert.ok(!JSON.stringify(seen).includes('@example.org'));
  assert.ok(seen.issues.length > 0 && seen.numbers.length > 0);
  assert.equal(seen.next.length, 2);
  await assert.rejects(readLettersDesk(mina), NotAllowed);
  await assert.rejects(exportAddress(mara, { address: 'asks@example.org' }), NotAllowed);
  const held = await exportAddress(adam, { address: 'Asks@example.org' });
  assert.equal(held.subscriptions.length, 1);
  await askForLetters(asking('asks@example.org', { language: 'ko' }), '203.0.113.9');
  await deleteAddress(adam, { address: 'asks@example.org' });
  assert.deepEqual(await exportAddress(adam, { address: 'asks@example.org' }), {
    subscriptions: [],
    requests: [],
  });
  const waiting = await desk()
    .select()
    .from(outbox)
    .where(and(eq(outbox.kind, 'mail')));
  assert.ok(!JSON.stringify(waiting).includes('asks@example.org'));
  const rows = await desk().select().from(ledger).where(eq(ledger.subjectKind, 'letters'));
  assert.ok(!JSON.stringify(rows).includes('example.org'));
});
