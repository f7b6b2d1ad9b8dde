import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { eq } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { sessions, staff } from '#db/schema/index.ts';
import { at } from '../clock.ts';
import { aNewsroom } from '../fixtures/index.ts';
import { NotAllowed, TooManyTries, WrongCredentials } from '../refusals.ts';
import type { Caller } from './caller.ts';
import { hashPassword, isPassword } from './passwords.ts';
import { endSession, sessionLength } from './sessions.ts';
import { countTry } from './sign-in-limits.ts';
import { whoIsSignedIn } from './signed-in.ts';
import { demoAccounts, signInAsDemo, signInByPassword } from './signing-in.ts';

const house = await aNewsroom();
const { mina, edith, paul, wren } = house.people;
const password = 'correct horse battery';
const from = (address: string): Caller => ({ address, browser: 'a test', onLoopback: false });
const here: Caller = { address: '127.0.0.1', browser: 'a test', onLoopback: true };

before(async () => {
  delete process.env.HOST;
  delete process.env.SITE_URL;
  await desk()
    .update(staff)
    .set({ passwordHash: await hashPassword(password) });
});

test('a password is the same however its characters were composed', async () => {
  const hash = await hashPassword('비밀번호는 길게 é');
  assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  assert.equal(await isPassword(hash, '비밀번호는 길게 é'.normalize('NFD')), true);
  assert.equal(await isPassword(hash, '비밀번호는 길게 e'), false);
  assert.equal(await isPassword(null, password), false);
});

test('the right password opens a session that says who, in which roles and sections', async () => {
  const session = await signInByPassword(
    { email: ` ${edith.email.toUpperCase()} `, password },
    from('192.0.2.1'),
  );
  const person = await whoIsSignedIn(session);
  assert.deepEqual(person?.who, { id: edith.id, roles: ['editor'], sections: edith.sections });
  assert.equal(person?.email, edith.email);
});

test('unknown, wrong, suspended and not yet come are one answer', async () => {
  await desk().update(staff).set({ suspendedAt: new Date() }).where(eq(staff.id, paul.id));
  await desk().insert(staff).values({ email: 'new@harbour.test', name: '' });
  for (const [email, typed] of [
    ['nobody@harbour.test', password],
    [mina.email, 'something else'],
    [paul.email, password],
    ['new@harbour.test', password],
    ['new@harbour.test', ''],
  ] as const)
    await assert.rejects(signInByPassword({ email, password: typed }, from('192.0.2.2')), WrongCredentials);
});

test('an address is shut out of an account after six tries, known or not, and told how long', async () => {
  for (const email of [wren.email, 'stranger@harbour.test']) {
    for (let tries = 0; tries < 6; tries += 1)
      await assert.rejects(signInByPassword({ email, password: 'no' }, from('192.0.2.3')), WrongCredentials);
    await assert.rejects(signInByPassword({ email, password }, from('192.0.2.3')), (error) => {
      assert(error instanceof TooManyTries);
      assert(error.minutes >= 1 && error.minutes <= 15, String(error.minutes));
      return true;
    });
  }
  // From elsewhere the account is open still: nobody is locked out by a stranger.
  assert(await signInByPassword({ email: wren.email, password }, from('192.0.2.4')));
});

test('an address is shut out of everything after many tries on many accounts', async () => {
  for (let tries = 0; tries < 60; tries += 1) await countTry('address', '192.0.2.5');
  await assert.rejects(signInByPassword({ email: edith.email, password }, from('192.0.2.5')), TooManyTries);
});

test('an account tried from everywhere is shut for a while', async () => {
  for (let tries = 0; tries < 40; tries += 1) await countTry('account', 'hunted@harbour.test');
  await assert.rejects(
    signInByPassword({ email: 'Hunted@harbour.test', password }, from('192.0.2.9')),
    TooManyTries,
  );
});

test('a session does not hold once it was ended, ran out, or its person is suspended', async () => {
  const open = () => signInByPassword({ email: edith.email, password }, from('192.0.2.6'));
  const [ended, old, put] = [await open(), await open(), await open()];
  await endSession(ended);
  assert.equal(await whoIsSignedIn(ended), null);

  const later = new Date(Date.now() + sessionLength + 1000);
  assert.equal(await at(later, () => whoIsSignedIn(old)), null);

  await desk().update(staff).set({ suspendedAt: new Date() }).where(eq(staff.id, edith.id));
  assert.equal(await whoIsSignedIn(put), null);
  await desk().update(staff).set({ suspendedAt: null }).where(eq(staff.id, edith.id));
  assert.equal(await whoIsSignedIn('not-an-id'), null);
});

test('using a session puts its end off, writing at most once an hour', async () => {
  const session = await signInByPassword({ email: edith.email, password }, from('192.0.2.7'));
  const end = async () => {
    const [row] = await desk().select().from(sessions).where(eq(sessions.id, session));
    return row?.expiresAt.getTime() ?? 0;
  };
  const first = await end();
  const minutes = (n: number) => new Date(first - sessionLength + n * 60_000);
  assert(await at(minutes(30), () => whoIsSignedIn(session)));
  assert.equal(await end(), first);
  assert(await at(minutes(90), () => whoIsSignedIn(session)));
  assert.equal(await end(), first + 90 * 60_000);
});

test('a demo account is offered and comes in at this machine only', async () => {
  await desk().update(staff).set({ demo: true }).where(eq(staff.id, mina.id));
  const away = from('192.0.2.8');
  assert.deepEqual(
    (await demoAccounts(here)).map(({ id, roles }) => ({ id, roles })),
    [{ id: mina.id, roles: ['reporter'] }],
  );
  assert.deepEqual(await demoAccounts(away), []);
  await assert.rejects(signInAsDemo(mina.id, away), NotAllowed);
  await assert.rejects(signInAsDemo(edith.id, here), NotAllowed);
  await assert.rejects(signInByPassword({ email: mina.email, password }, away), WrongCredentials);
  const session = await signInAsDemo(mina.id, here);
  assert.equal((await whoIsSignedIn(session))?.who.id, mina.id);
  // The same session is worth nothing once the server is open to others.
  process.env.HOST = '0.0.0.0';
  assert.equal(await whoIsSignedIn(session), null);
  delete process.env.HOST;
});
