import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { desc, eq } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { ledger, outbox, staff, staffRoles } from '#db/schema/index.ts';
import { at } from '../clock.ts';
import { aNewsroom } from '../fixtures/index.ts';
import { verifyLedger } from '../ledger/verify.ts';
import { Incomplete, LinkSpent, NotAllowed, NotFound, TooManyTries } from '../refusals.ts';
import type { Caller } from './caller.ts';
import { forgotPassword } from './forgotten.ts';
import { invite, inviteFirstAdmin, sendReset } from './inviting.ts';
import { lookAtLink } from './links.ts';
import { hashPassword } from './passwords.ts';
import { whoIsSignedIn } from './signed-in.ts';
import { signInByPassword } from './signing-in.ts';
import { takeUp } from './taking-up.ts';

const house = await aNewsroom();
const { adam, mara, mina } = house.people;
const { city } = house.sections;
const site = 'https://paper.test';
const password = 'correct horse battery';
const caller = (address: string): Caller => ({ address, browser: 'a test', onLoopback: false });
const secretOf = (link: string) => link.replace(`${site}/links/`, '');

before(async () => {
  await desk()
    .update(staff)
    .set({ passwordHash: await hashPassword(password) });
});

const fresh = (email: string) => ({
  email,
  name: 'Nari Oh',
  roles: ['editor' as const],
  sections: [{ sectionId: city.id, mayPublish: true }],
});

async function lastMail() {
  const [mail] = await desk()
    .select()
    .from(outbox)
    .where(eq(outbox.kind, 'mail'))
    .orderBy(desc(outbox.id))
    .limit(1);
  return mail?.payload as { to: string; subject: string; text: string } | undefined;
}

test('an invitation is mailed, taken up once, and signs in with its roles and sections', async () => {
  const { staffId, link } = await invite(adam, fresh('nari@paper.test'), site);
  const mail = await lastMail();
  assert.equal(mail?.to, 'nari@paper.test');
  assert(mail?.text.includes(link));

  const secret = secretOf(link);
  // Looking is not taking up: mail scanners look.
  assert.equal((await lookAtLink(secret)).state, 'open');
  assert.equal((await lookAtLink(secret)).state, 'open');

  await assert.rejects(takeUp(secret, { name: '', password: 'short' }), (error) => {
    assert(error instanceof Incomplete);
    assert.deepEqual(error.fields, { name: 'missing', password: 'too_short' });
    return true;
  });
  await takeUp(secret, { name: 'Nari Oh', password: 'a long enough one' });
  const session = await signInByPassword(
    { email: 'nari@paper.test', password: 'a long enough one' },
    caller('192.0.2.1'),
  );
  assert.deepEqual((await whoIsSignedIn(session))?.who, {
    id: staffId,
    roles: ['editor'],
    sections: { [city.id]: { mayPublish: true } },
  });
  await assert.rejects(takeUp(secret, { name: 'Another', password: 'a long enough one' }), LinkSpent);
  assert.equal((await lookAtLink(secret)).state, 'used');
});

test('of two who take up a link at once, one does', async () => {
  const { link } = await invite(adam, fresh('twice@paper.test'), site);
  const answers = await Promise.allSettled(
    ['first password', 'second password'].map((typed) =>
      takeUp(secretOf(link), { name: 'Nari', password: typed }),
    ),
  );
  assert.deepEqual(answers.map((answer) => answer.status).toSorted(), ['fulfilled', 'rejected']);
});

test('an invitation runs out after a week, and inviting again renews it', async () => {
  const { link } = await invite(adam, fresh('late@paper.test'), site);
  const inEightDays = new Date(Date.now() + 8 * 24 * 60 * 60 * 1000);
  assert.equal((await at(inEightDays, () => lookAtLink(secretOf(link)))).state, 'expired');
  await at(inEightDays, () =>
    assert.rejects(takeUp(secretOf(link), { name: 'Late', password: 'a long enough one' }), LinkSpent),
  );
  const again = await invite(adam, fresh('LATE@paper.test'), site);
  assert.equal((await lookAtLink(secretOf(link))).state, 'expired');
  assert.equal((await lookAtLink(secretOf(again.link))).state, 'open');
});

test('only an admin invites; who is here already is not invited again', async () => {
  await assert.rejects(invite(mara, fresh('x@paper.test'), site), NotAllowed);
  await assert.rejects(invite(adam, fresh(mina.email), site), (error) => {
    assert(error instanceof Incomplete);
    assert.deepEqual(error.fields, { email: 'email_taken' });
    return true;
  });
  await assert.rejects(
    invite(
      adam,
      { email: 'no address', roles: [], sections: [{ sectionId: mina.id, mayPublish: false }] },
      site,
    ),
    (error) => {
      assert(error instanceof Incomplete);
      assert.deepEqual(error.fields, { email: 'not_an_email', roles: 'no_role' });
      return true;
    },
  );
});

test('a reset ends every session, and every link before it', async () => {
  const session = await signInByPassword({ email: mina.email, password }, caller('192.0.2.2'));
  const first = await sendReset(adam, mina.id, site);
  const second = await sendReset(null, mina.id, site);
  assert.equal((await lookAtLink(secretOf(first))).state, 'expired');
  await takeUp(secretOf(second), { password: 'quite another password' });
  assert.equal(await whoIsSignedIn(session), null);
  const [row] = await desk().select().from(staff).where(eq(staff.id, mina.id));
  assert.equal(row?.name, mina.name);
  assert(
    await signInByPassword({ email: mina.email, password: 'quite another password' }, caller('192.0.2.2')),
  );
  await assert.rejects(sendReset(mara, mina.id), NotAllowed);
  await assert.rejects(sendReset(adam, city.id), NotFound);
});

test('a reset works for an hour', async () => {
  const link = await sendReset(adam, mina.id, site);
  const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);
  assert.equal((await at(later(59), () => lookAtLink(secretOf(link)))).state, 'open');
  assert.equal((await at(later(61), () => lookAtLink(secretOf(link)))).state, 'expired');
});

test('who forgot a password is told the same, known or not; only the known get a mail', async () => {
  const mails = () => desk().$count(outbox, eq(outbox.kind, 'mail'));
  const before = await mails();
  assert.equal(await forgotPassword('stranger@paper.test', caller('192.0.2.3')), undefined);
  assert.equal(await forgotPassword(mara.email.toUpperCase(), caller('192.0.2.3')), undefined);
  while ((await mails()) === before) await new Promise((resolve) => setTimeout(resolve, 10));
  assert.equal((await lastMail())?.to, mara.email);
  assert.equal(await mails(), before + 1);
  await assert.rejects(forgotPassword('no address', caller('192.0.2.3')), Incomplete);
  await forgotPassword('stranger@paper.test', caller('192.0.2.3'));
  await forgotPassword('stranger@paper.test', caller('192.0.2.3'));
  await assert.rejects(forgotPassword('stranger@paper.test', caller('192.0.2.3')), TooManyTries);
});

test('no secret and no hash of a password stands in the ledger, and its chain is whole', async () => {
  const rows = await desk().select().from(ledger);
  const text = JSON.stringify(rows);
  assert(rows.some((row) => row.act === 'staff.invite'));
  assert(!text.includes('argon2'));
  assert(!/links\/|secret/i.test(text));
  assert.equal((await verifyLedger(desk())).broken, null);
});

test('the first admin: only where there is nobody, renewed until taken up', async () => {
  assert.equal(await inviteFirstAdmin(site), null);
});

test('an empty newsroom lets its first admin in by one link', async () => {
  for (const table of [
    'links',
    'sessions',
    'staff_sections',
    'staff_roles',
    'story_bylines',
    'authors',
    'outbox',
  ])
    await house.owner.query(`DELETE FROM ${table}`);
  await house.owner.query(
    'ALTER TABLE ledger DISABLE TRIGGER USER; DELETE FROM ledger; ALTER TABLE ledger ENABLE TRIGGER USER',
  );
  await house.owner.query('DELETE FROM staff');

  const first = await inviteFirstAdmin(site);
  const renewed = await inviteFirstAdmin(`${site}/`);
  assert(first && renewed);
  assert.equal((await lookAtLink(secretOf(first))).state, 'expired');
  await assert.rejects(takeUp(secretOf(renewed), { name: 'Ada', password: 'a long enough one' }), (error) => {
    assert(error instanceof Incomplete);
    assert.deepEqual(error.fields, { email: 'missing' });
    return true;
  });

  // Somebody else came in by the command line first: the open door is closed.
  const { link } = await invite(null, { email: 'ops@paper.test', roles: ['admin'] }, site);
  assert.equal(await inviteFirstAdmin(site), null);
  await takeUp(secretOf(link), { name: 'Ops', password: 'a long enough one' });
  assert.equal((await lookAtLink(secretOf(renewed))).state, 'unknown');
  assert.equal(await desk().$count(staff), 1);
  assert.deepEqual(await desk().select({ role: staffRoles.role }).from(staffRoles), [{ role: 'admin' }]);
});
