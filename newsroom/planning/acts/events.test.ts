import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { notices } from '#db/schema/index.ts';
import { aNewsroom, aStory, lacks } from '../../fixtures/index.ts';
import { NotAllowed, StalePlan } from '../../refusals.ts';
import { boundsOfDay, dayAfter, instantOf, wallClock } from '../../zoned-time.ts';
import type { EventForm } from '../calendar/event-fields.ts';
import { type EventItem, eventsBetween, nextTimeOf, readCalendar } from '../calendar/reading.ts';
import { originalsFor } from '../originals.ts';
import { assign } from './assign.ts';
import { dropEvent, moveEvent, restoreEvent } from './move-event.ts';
import { changeEvent, planEvent } from './plan-event.ts';

const { people, sections, owner } = await aNewsroom();
const { mina, joon, edith, wren, mara, adam } = people;
const { city } = sections;
const zone = 'Asia/Seoul';
const monday = '2026-11-02';

const form = (more: Partial<EventForm> = {}): EventForm => ({
  title: 'Council meeting',
  place: 'Town hall',
  sectionId: city.id,
  zone,
  start: { day: monday, time: '10:00' },
  end: { day: monday, time: '12:00' },
  ...more,
});
const refuses = (asked: Promise<unknown>, why: string) =>
  assert.rejects(asked, (error) => error instanceof NotAllowed && error.why === why);
const between = (from: string, to: string) =>
  eventsBetween(edith, boundsOfDay(from, zone).from, boundsOfDay(to, zone).to);
const timesOf = async (id: string, from = monday, to = dayAfter(monday, 27)) =>
  (await between(from, to))
    .filter((event) => event.id === id)
    .map(({ startsAt }) => wallClock(startsAt, zone).slice(0, 16));
const timeOf = async (id: string, wall: string): Promise<EventItem> => {
  const found = (await between(monday, dayAfter(monday, 27))).find(
    (event) => event.id === id && wallClock(event.startsAt, zone).startsWith(wall),
  );
  assert.ok(found, wall);
  return found;
};

test('an event is planned by whoever writes, and changed by them or an editor of its section', async () => {
  await refuses(planEvent(adam, form()), 'not_your_role');
  const planned = await planEvent(mina, form());
  await refuses(changeEvent(joon, { ...form(), ...planned }), 'not_your_event');
  await refuses(changeEvent(wren, { ...form(), ...planned }), 'not_your_desk');
  const changed = await changeEvent(edith, { ...form({ title: 'Council, in the school' }), ...planned });
  await assert.rejects(changeEvent(mina, { ...form(), ...planned }), StalePlan);
  assert.equal(changed.version, 2);
  assert.deepEqual(await timesOf(planned.id), ['2026-11-02 10:00']);
});

test('what is typed wrong is said beside the field', async () => {
  await lacks(planEvent(mina, form({ end: { day: monday, time: '09:00' } })), { 'end.time': 'ends_before' });
  await lacks(planEvent(mina, form({ end: { day: '2026-11-01', time: '19:00' } })), {
    'end.day': 'ends_before',
  });
  await lacks(planEvent(mina, form({ zone: 'Moon/Base' })), { zone: 'not_a_time_zone' });
  await lacks(planEvent(mina, form({ rrule: 'FREQ=SECONDLY' })), { rrule: 'wrong' });
  await lacks(planEvent(mina, form({ title: '' })), { title: 'missing' });
});

test('an hour that comes twice where the event is, is asked about', async () => {
  const berlin = {
    zone: 'Europe/Berlin',
    start: { day: '2026-10-25', time: '02:30' },
    end: { day: '2026-10-25', time: '04:00' },
  };
  await lacks(planEvent(mina, form(berlin)), { 'start.time': 'comes_twice' });
  await lacks(
    planEvent(
      mina,
      form({
        ...berlin,
        start: { day: '2027-03-28', time: '02:30' },
        end: { day: '2027-03-28', time: '04:00' },
      }),
    ),
    { 'start.time': 'never_comes' },
  );
  const { id } = await planEvent(mina, form({ ...berlin, start: { ...berlin.start, turn: 'second' } }));
  const [event] = (await between('2026-10-25', '2026-10-25')).filter((one) => one.id === id);
  assert.equal(event?.startsAt.toISOString(), '2026-10-25T01:30:00.000Z');
});

test('one time of a repeating event is moved and put back; the rest stand, and it is undone by moving it back', async () => {
  const { id } = await planEvent(mina, form({ rrule: 'FREQ=WEEKLY' }));
  const second = await timeOf(id, '2026-11-09');
  const occurrence = second.occurrence?.toISOString();
  const moved = await moveEvent(mina, {
    id,
    version: second.version,
    occurrence,
    start: { day: '2026-11-10', time: '15:00' },
  });
  assert.deepEqual(await timesOf(id), [
    '2026-11-02 10:00',
    '2026-11-10 15:00',
    '2026-11-16 10:00',
    '2026-11-23 10:00',
  ]);
  const there = await timeOf(id, '2026-11-10');
  assert.equal(there.moved, true);
  assert.equal(there.endsAt.getTime() - there.startsAt.getTime(), 2 * 3_600_000);
  await assert.rejects(
    moveEvent(mina, { id, version: second.version, occurrence, start: { day: '2026-11-11', time: '15:00' } }),
    StalePlan,
  );
  await moveEvent(mina, {
    id,
    version: moved.version,
    occurrence,
    start: { day: '2026-11-09', time: '10:00' },
  });
  assert.equal((await timeOf(id, '2026-11-09')).moved, false);
  const { rows } = await owner.query('SELECT FROM event_exceptions WHERE event_id = $1', [id]);
  assert.equal(rows.length, 0);
});

test('one time is dropped, then the whole; both come back', async () => {
  const { id, version } = await planEvent(mina, form({ rrule: 'FREQ=WEEKLY;COUNT=3' }));
  const occurrence = instantOf('2026-11-09 10:00', zone).toISOString();
  const one = await dropEvent(edith, { id, version, occurrence });
  assert.deepEqual(await timesOf(id), ['2026-11-02 10:00', '2026-11-16 10:00']);
  const again = await restoreEvent(edith, { ...one, occurrence });
  assert.equal((await timesOf(id)).length, 3);
  await lacks(dropEvent(edith, { ...again, occurrence: instantOf('2026-11-10 10:00', zone).toISOString() }), {
    occurrence: 'wrong',
  });
  const gone = await dropEvent(edith, again);
  assert.deepEqual(await timesOf(id), []);
  await refuses(moveEvent(edith, { ...gone, start: { day: monday, time: '11:00' } }), 'plan_not_so');
  await restoreEvent(edith, gone);
  assert.equal((await timesOf(id)).length, 3);
});

test('whoever is to cover it hears that it was moved or dropped; coverage stays with its time', async () => {
  const { id, version } = await planEvent(edith, form({ rrule: 'FREQ=WEEKLY' }));
  const occurrence = instantOf('2026-11-16 10:00', zone).toISOString();
  await assign(edith, {
    title: 'The council vote',
    what: 'text',
    language: 'en',
    sectionId: city.id,
    staffId: mina.id,
    due: { day: '2026-11-16', time: '17:00' },
    eventId: id,
    occurrence,
  });
  assert.equal((await timeOf(id, '2026-11-16')).coverage.length, 1);
  assert.equal((await timeOf(id, '2026-11-09')).coverage.length, 0);
  const moved = await moveEvent(mara, {
    id,
    version,
    occurrence,
    start: { day: '2026-11-17', time: '09:00' },
  });
  const there = await timeOf(id, '2026-11-17');
  assert.equal(there.coverage[0]?.to.id, mina.id);
  await dropEvent(mara, { ...moved, occurrence });
  const told = await desk().select().from(notices).where(eq(notices.staffId, mina.id)).orderBy(notices.id);
  assert.deepEqual(
    told.map(({ what }) => what),
    ['assignment_offered', 'event_moved', 'event_dropped'],
  );
  assert.equal(told[1]?.href, `/desk/calendar?event=${id}`);
});

test('the calendar has events, what is due, embargoes; and finds the next time of an event', async () => {
  const { id } = await planEvent(edith, form({ allDay: true, end: { day: '2026-11-04', time: '00:00' } }));
  const until = instantOf('2026-11-03 06:00', zone);
  const story = await aStory().by(mina).in(city).make();
  await owner.query('UPDATE stories SET embargo_until = $2 WHERE id = $1', [story.id, until]);
  const { from } = boundsOfDay(monday, zone);
  const { to } = boundsOfDay('2026-11-16', zone);
  const { items } = await readCalendar(edith, from, to, zone);
  const kinds = new Set(items.map((item) => item.kind));
  assert.deepEqual([...kinds].sort(), ['due', 'embargo', 'event']);
  const whole = items.find((item): item is EventItem => item.kind === 'event' && item.id === id);
  assert.equal(wallClock(whole?.endsAt ?? from, zone), '2026-11-05 00:00:00');
  assert.equal((await nextTimeOf(edith, id, from))?.getTime(), from.getTime());
});

test('what the clock publishes and what is embargoed stand in the calendar, and why somebody cannot move them', async () => {
  const at = new Date(Date.now() + 3 * 86_400_000);
  const story = await aStory()
    .by(mina)
    .in(city)
    .embargoedBy(mina, at)
    .submittedBy(mina)
    .approvedBy(edith)
    .scheduledBy(edith, at)
    .make();
  const seenBy = async (who: typeof mina, kind: 'scheduled' | 'embargo' = 'scheduled') => {
    const span = [new Date(at.getTime() - 1000), new Date(at.getTime() + 1000)] as const;
    const { items } = await readCalendar(who, ...span, zone);
    const found = items.find((item) => item.kind === kind && item.storyId === story.id);
    assert.ok(found?.kind === kind);
    return { version: found.version, whyNot: found.whyNot };
  };
  const { version } = story;
  for (const kind of ['scheduled', 'embargo'] as const)
    assert.deepEqual(await seenBy(edith, kind), { version, whyNot: null });
  assert.equal((await seenBy(mina)).whyNot, 'not_your_role');
  assert.equal(
    (await seenBy(mina, 'embargo')).whyNot,
    'not_in_this_state',
    'a reporter’s only while it is a draft',
  );
});

test('stories to translate are found by their headline, in the other language only', async () => {
  await aStory().by(mina).in(city).saying({ headline: '100% of the harbour' }).make();
  const found = async (into: 'en' | 'ko', search: string) =>
    (await originalsFor(into, search)).map(({ headline }) => headline);
  assert.deepEqual(await found('ko', '100%'), ['100% of the harbour']);
  assert.deepEqual(await found('en', '100%'), []);
  assert.deepEqual(await found('ko', '1_0%'), []);
});
