import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asc, eq } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { outbox } from '#db/schema/index.ts';
import { at } from '../clock.ts';
import { aNewsroom, aStory } from '../fixtures/index.ts';
import { Incomplete } from '../refusals.ts';
import { comment } from '../talk/commenting.ts';
import { awakeAt, choose, defaultChoices, ownChoices } from './choices.ts';
import { lastDue, sendDigests } from './digest.ts';
import { markSeen, unseenNotices } from './reading.ts';
import { tell } from './telling.ts';

const { people, sections } = await aNewsroom();
const { mina, joon, edith, paul } = people;
const chosen = (given: Partial<typeof defaultChoices>) => ({ ...defaultChoices, ...given });
const mails = async () =>
  (await desk().select().from(outbox).where(eq(outbox.kind, 'mail')).orderBy(asc(outbox.id))).map(
    ({ payload, notBefore }) => ({
      ...(payload as { to: string; subject: string; text: string }),
      notBefore,
    }),
  );

test('what one chose is kept, and what cannot be is refused beside its field', async () => {
  assert.deepEqual(await ownChoices(joon), defaultChoices);
  const mine = chosen({
    digest: 'hourly',
    quietFrom: '22:00',
    quietTo: '07:00',
    timeZone: 'America/New_York',
  });
  await choose(joon, mine);
  assert.deepEqual(await ownChoices(joon), mine);
  const wrong = async (given: object, field: string) =>
    assert.rejects(
      choose(joon, { ...mine, ...given }),
      (error) => error instanceof Incomplete && field in error.fields,
    );
  await wrong({ quietTo: '' }, 'quietTo');
  await wrong({ quietTo: '22:00' }, 'quietTo');
  await wrong({ digestAt: '25:00' }, 'digestAt');
  await wrong({ timeZone: 'Mars/Base' }, 'timeZone');
  await wrong({ places: { mentions: ['pigeon'] } }, 'places.mentions.0');
});

test('quiet hours are those of the person’s own clock, over midnight and over a change of the clocks', () => {
  const night = chosen({ quietFrom: '22:00', quietTo: '07:00', timeZone: 'America/New_York' });
  const awake = (when: string) => awakeAt(night, 'Asia/Seoul', new Date(when)).toISOString();
  assert.equal(awake('2026-01-15T02:59:00Z'), '2026-01-15T02:59:00.000Z', '21:59');
  assert.equal(awake('2026-01-15T03:00:00Z'), '2026-01-15T12:00:00.000Z', '22:00 until 07:00');
  assert.equal(awake('2026-03-08T06:30:00Z'), '2026-03-08T11:00:00.000Z', 'the night the clocks go forward');
  assert.equal(awakeAt(chosen({}), 'Asia/Seoul', new Date(0)).getTime(), 0);
});

test('a digest is due at its hour on the person’s clock', () => {
  const daily = chosen({ digest: 'daily', digestAt: '08:00', timeZone: 'Asia/Seoul' });
  const due = (when: string) => lastDue(daily, 'UTC', new Date(when))?.toISOString();
  assert.equal(due('2026-05-01T22:59:00Z'), '2026-04-30T23:00:00.000Z');
  assert.equal(due('2026-05-01T23:00:00Z'), '2026-05-01T23:00:00.000Z');
  assert.equal(lastDue(chosen({ digest: 'off' }), 'UTC', new Date()), null);
});

test('a digest holds what is wanted and not seen, once, whatever many workers make it up', async () => {
  await choose(mina, chosen({ digest: 'hourly' }));
  const { id } = await aStory().by(mina).in(sections.city).submittedBy(mina).sentBackBy(edith).make();
  await comment(edith, id, { words: 'Who counted?' });
  await comment(joon, id, { words: '@Mina Kang Where?', mentions: [mina.id] });
  const soon = new Date(Date.now() + 60_000);
  const counts = await at(soon, () => Promise.all([sendDigests(), sendDigests(), sendDigests()]));
  assert.equal(
    counts.reduce((one, other) => one + other),
    1,
  );
  const [mail, ...more] = await mails();
  assert.deepEqual(more, []);
  assert.equal(mail?.to, mina.email);
  assert.match(mail?.subject ?? '', /^2 new notices/);
  assert.match(mail?.text ?? '', /Who counted\?[\s\S]*Where\?/);
  assert.doesNotMatch(mail?.text ?? '', /requested changes/, 'she does not want those by mail');
  const inAnHour = new Date(Date.now() + 3_660_000);
  assert.equal(await at(inAnHour, sendDigests), 0, 'nothing is new since');
});

test('an alarm is mailed at once, wakes those who want that, and lets the others sleep', async () => {
  const before = (await mails()).length;
  const quiet = { quietFrom: '00:00', quietTo: '23:59', timeZone: 'UTC' };
  await choose(edith, chosen({ ...quiet, alarmsBreakThrough: true }));
  await choose(paul, chosen({ ...quiet, alarmsBreakThrough: false }));
  const noon = new Date('2026-06-01T12:00:00Z');
  await at(noon, () =>
    desk().transaction((tx) =>
      tell(tx, { to: [edith.id, paul.id], what: 'schedule_failed', by: null, alarm: true, note: 'Look.' }),
    ),
  );
  const called = (await mails()).slice(before);
  assert.deepEqual(called.map(({ to, notBefore }) => [to, notBefore.toISOString()]).sort(), [
    [edith.email, '2026-06-01T12:00:00.000Z'],
    [paul.email, '2026-06-01T23:59:00.000Z'],
  ]);
  const newest = await unseenNotices(edith);
  await markSeen(edith, newest[0]?.id ?? 0);
});
