import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { desc, eq } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { ledger, staff, staffRoles } from '#db/schema/index.ts';
import { aNewsroom } from '../fixtures/index.ts';
import { Incomplete, LastAdmin, NotAllowed, NotFound, Yourself } from '../refusals.ts';
import type { Who } from '../stories/permissions.ts';
import type { Caller } from './caller.ts';
import { changeRoles } from './change-roles.ts';
import { changeOwnDetails, changePassword, endOwnSession } from './own-account.ts';
import { hashPassword } from './passwords.ts';
import { ownSessions, readStaff } from './reading.ts';
import { reinstate } from './reinstate.ts';
import { setSections } from './set-sections.ts';
import { signOutEverywhere } from './sign-out-everywhere.ts';
import { whoIsSignedIn } from './signed-in.ts';
import { signInByPassword } from './signing-in.ts';
import { suspend } from './suspend.ts';

const house = await aNewsroom();
const { adam, mara, edith, mina, joon, wren } = house.people;
const { city, world } = house.sections;
const password = 'correct horse battery';
const caller: Caller = { address: '192.0.2.1', browser: 'Firefox/1', onLoopback: false };

before(async () => {
  await desk()
    .update(staff)
    .set({ passwordHash: await hashPassword(password) });
});

const signIn = (email: string) => signInByPassword({ email, password }, caller);

async function lastAct() {
  const [row] = await desk().select().from(ledger).orderBy(desc(ledger.seq)).limit(1);
  return row && { act: row.act, by: row.actorId, on: row.subjectId, before: row.before, after: row.after };
}

/** Each act of the staff, as the person given tries it on a colleague. */
const acts: Record<string, (who: Who) => Promise<unknown>> = {
  suspend: (who) => suspend(who, joon.id),
  reinstate: (who) => reinstate(who, joon.id),
  changeRoles: (who) => changeRoles(who, joon.id, ['reporter']),
  setSections: (who) => setSections(who, joon.id, [{ sectionId: world.id, mayPublish: false }]),
  signOutEverywhere: (who) => signOutEverywhere(who, joon.id),
  readStaff: (who) => readStaff(who),
};
for (const [name, act] of Object.entries(acts))
  test(`${name} is the admin's alone`, async () => {
    for (const who of [mina, edith, mara]) await assert.rejects(act(who), NotAllowed);
    await act(adam);
  });

test('a suspended person is out at their next request, and back in when reinstated', async () => {
  const session = await signIn(wren.email);
  await suspend(adam, wren.id);
  assert.equal(await whoIsSignedIn(session), null);
  assert.deepEqual(await lastAct(), {
    act: 'staff.suspend',
    by: adam.id,
    on: wren.id,
    before: null,
    after: { sessionsEnded: 1 },
  });
  await reinstate(adam, wren.id);
  assert.equal(await whoIsSignedIn(session), null, 'the session stays ended');
  assert(await whoIsSignedIn(await signIn(wren.email)));
});

test('changed roles and sections hold at the next request', async () => {
  const session = await signIn(mina.email);
  await changeRoles(adam, mina.id, ['managing_editor', 'editor', 'editor']);
  await setSections(adam, mina.id, [
    { sectionId: city.id, mayPublish: true },
    { sectionId: world.id, mayPublish: false },
  ]);
  assert.deepEqual((await whoIsSignedIn(session))?.who, {
    id: mina.id,
    roles: ['editor', 'managing_editor'],
    sections: { [city.id]: { mayPublish: true }, [world.id]: { mayPublish: false } },
  });
  const seq = await desk().$count(ledger);
  await changeRoles(adam, mina.id, ['editor', 'managing_editor']);
  assert.equal(await desk().$count(ledger), seq, 'what changes nothing leaves no row');
});

test('what is wrong is said beside its field', async () => {
  await assert.rejects(changeRoles(adam, mina.id, []), Incomplete);
  await assert.rejects(changeRoles(adam, mina.id, ['publisher']), Incomplete);
  await assert.rejects(setSections(adam, mina.id, [{ sectionId: mina.id, mayPublish: true }]), Incomplete);
  await assert.rejects(suspend(adam, city.id), NotFound);
  await assert.rejects(suspend(adam, 'nobody'), NotFound);
});

test('the last admin stays, and nobody suspends themself', async () => {
  await assert.rejects(suspend(adam, adam.id), Yourself);
  await assert.rejects(suspend(null, adam.id), LastAdmin);
  await assert.rejects(changeRoles(adam, adam.id, ['reporter']), LastAdmin);
  // An admin who has not come yet, or is suspended, cannot save the newsroom.
  await changeRoles(adam, joon.id, ['admin']);
  await desk().update(staff).set({ passwordHash: null }).where(eq(staff.id, joon.id));
  await assert.rejects(changeRoles(adam, adam.id, ['reporter']), LastAdmin);
  await desk()
    .update(staff)
    .set({ passwordHash: await hashPassword(password) })
    .where(eq(staff.id, joon.id));
  await suspend(adam, joon.id);
  await assert.rejects(changeRoles(adam, adam.id, ['reporter']), LastAdmin);
  await reinstate(adam, joon.id);
});

test('of two admins who put each other out at once, one stays', async () => {
  const answers = await Promise.allSettled([
    changeRoles(adam, joon.id, ['reporter']),
    changeRoles({ ...joon, roles: ['admin'] }, adam.id, ['reporter']),
  ]);
  assert.deepEqual(answers.map((answer) => answer.status).toSorted(), ['fulfilled', 'rejected']);
  assert.equal(await desk().$count(staffRoles, eq(staffRoles.role, 'admin')), 1);
  await changeRoles(null, adam.id, ['admin']);
});

test('one sees and ends one’s own sessions, and nobody else’s', async () => {
  const [first, second] = [await signIn(edith.email), await signIn(edith.email)];
  assert.deepEqual((await ownSessions(edith)).map(({ id }) => id).toSorted(), [first, second].toSorted());
  assert.equal((await ownSessions(edith))[0]?.browser, 'Firefox/1');
  await assert.rejects(endOwnSession(mara, first), NotFound);
  await endOwnSession(edith, first);
  assert.equal(await whoIsSignedIn(first), null);
  assert(await whoIsSignedIn(second));
  assert.equal(await signOutEverywhere(edith, edith.id), 1);
  assert.equal(await whoIsSignedIn(second), null);
});

test('one changes one’s own password with the one before, and is signed out everywhere else', async () => {
  const [here, elsewhere] = [await signIn(edith.email), await signIn(edith.email)];
  const change = (now: string, to: string) => changePassword(edith, here, { password: now, newPassword: to });
  await assert.rejects(change('not it', 'a long enough one'), (error) => {
    assert(error instanceof Incomplete);
    assert.deepEqual(error.fields, { password: 'wrong_password' });
    return true;
  });
  await assert.rejects(change(password, 'short'), Incomplete);
  await assert.rejects(change(password, 'aaaaaaaaaaaaaaaa'), Incomplete);
  await change(password, 'a long enough one');
  assert(await whoIsSignedIn(here));
  assert.equal(await whoIsSignedIn(elsewhere), null);
});

test('one changes one’s own name and language', async () => {
  await changeOwnDetails(edith, { name: '  박이디  ', language: 'ko' });
  const [row] = await desk().select().from(staff).where(eq(staff.id, edith.id));
  assert.deepEqual([row?.name, row?.language], ['박이디', 'ko']);
  await assert.rejects(changeOwnDetails(edith, { name: ' ', language: 'fr' }), (error) => {
    assert(error instanceof Incomplete);
    assert.deepEqual(Object.keys(error.fields), ['name', 'language']);
    return true;
  });
});
