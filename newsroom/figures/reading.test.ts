import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at } from '../clock.ts';
import { aNewsroom, aStory, look, refuses } from '../fixtures/index.ts';
import { approve } from '../stories/acts/approve.ts';
import { publish } from '../stories/acts/publish.ts';
import { requestChanges } from '../stories/acts/request-changes.ts';
import { startUpdate } from '../stories/acts/start-update.ts';
import { submit } from '../stories/acts/submit.ts';
import { messages } from '../words/index.ts';
import { instantOf } from '../zoned-time.ts';
import { askedPeriod, daysIn } from './asked.ts';
import { readFigures } from './reading.ts';
import { daysOf, numbersOf, perHundred } from './tables.ts';

const { people, sections } = await aNewsroom();
const { mina, edith, mara, wren, joon, paul } = people;
const zone = 'Asia/Seoul';
const when = (wall: string) => instantOf(`2026-03-${wall}`, zone);
const hour = 3600;

/** Made at a time, handed in, approved and published some hours later each. */
async function goneOut(
  day: string,
  hoursEach: number,
  who = { writer: mina, editor: edith, section: sections.city },
) {
  const start = when(`${day} 08:00`).getTime();
  const then = (nth: number) => new Date(start + nth * hoursEach * 3_600_000);
  const story = await at(then(0), () => aStory().by(who.writer).in(who.section).make());
  await at(then(1), async () => submit(who.writer, (await look(story.id)).base));
  await at(then(2), async () => {
    const { base, sha256 } = await look(story.id);
    await approve(who.editor, { ...base, sha256 });
  });
  await at(then(3), async () => publish(who.editor, (await look(story.id)).base));
  return story;
}

const inWorld = { writer: joon, editor: wren, section: sections.world };
const first = await goneOut('02', 1);
await goneOut('03', 2);
await goneOut('03', 3);
await goneOut('04', 4, inWorld);
// Open again a day after: the time it was out is no wait.
await at(when('05 12:00'), async () => startUpdate(mina, (await look(first.id)).base));
// Handed in before the period, sent back in it.
const before = await at(when('01 10:00'), () => aStory().by(mina).in(sections.city).submittedBy(mina).make());
await at(when('02 10:00'), () => requestChanges(edith, { ...before.base, note: 'Who says so?' }));
const waits = await at(when('01 09:00'), () => aStory().by(mina).in(sections.city).submittedBy(mina).make());
const corrected = await at(when('06 09:00'), () =>
  aStory()
    .by(mina)
    .in(sections.city)
    .submittedBy(mina)
    .approvedBy(edith)
    .publishedBy(edith)
    .notedBy(edith)
    .clarifiedBy(edith)
    .retractedBy(mara)
    .make(),
);

const period = { from: '2026-03-02', to: '2026-03-05' };
const figures = await readFigures(mara, period, zone);

test('who reads them', async () => {
  await refuses(readFigures(mina, period, zone), 'not_your_role');
  assert.deepEqual(await readFigures(paul, period, zone), figures);
});

test('from draft to publication: median and nine in ten, by section and of all', () => {
  assert.deepEqual(
    figures.speed.map(({ section, stories, median, p90 }) => [
      section?.en,
      stories,
      median / hour,
      p90 / hour,
    ]),
    [
      ['City', 3, 6, 8.4],
      ['World', 1, 12, 12],
    ],
  );
  assert.equal(figures.speedOfAll?.stories, 4);
  assert.equal(figures.speedOfAll?.median, 7.5 * hour);
});

test('where stories waited: stays that ended in the period, begun in it or before', () => {
  const of = (state: string) => figures.stays.find((stay) => stay.state === state);
  assert.deepEqual([of('draft')?.stays, of('draft')?.median], [4, 2.5 * hour]);
  // Four approved after 1, 2, 3 and 4 hours, one sent back after a day.
  assert.deepEqual([of('submitted')?.stays, of('submitted')?.median], [5, 3 * hour]);
  assert.deepEqual([of('approved')?.stays, of('approved')?.median], [4, 2.5 * hour]);
  assert.equal(of('changes_requested'), undefined);
});

test('what waits now stands first by how long', () => {
  assert.equal(figures.waiting[0]?.storyId, waits.id);
  assert.equal(figures.waiting[0]?.state, 'submitted');
  assert.ok(figures.waiting.every((one) => one.storyId !== corrected.id));
});

test('published per day of the newsroom, and with how much care', async () => {
  assert.deepEqual(
    figures.output.map((row) => [row.day, row.section?.en, row.stories]),
    [
      ['2026-03-02', 'City', 1],
      ['2026-03-03', 'City', 2],
      ['2026-03-04', 'World', 1],
    ],
  );
  const { care } = await readFigures(mara, { from: '2026-03-06', to: '2026-03-06' }, zone);
  assert.deepEqual(care, [
    { section: { en: 'City', ko: '도시' }, published: 1, corrections: 0, clarifications: 1, retractions: 1 },
  ]);
  assert.equal(perHundred(care[0] as (typeof care)[0]), 200);
  assert.equal(perHundred({ ...(care[0] as (typeof care)[0]), published: 0 }), null);
});

test('the numbers for a file: a line a day, also of days on which nothing came out', () => {
  const { head, rows } = numbersOf('output', figures, period, 'en', messages('en'));
  assert.deepEqual(head, ['Day', 'City', 'World', 'All']);
  assert.deepEqual(rows, [
    ['2026-03-02', 1, 0, 1],
    ['2026-03-03', 2, 0, 2],
    ['2026-03-04', 0, 1, 1],
    ['2026-03-05', 0, 0, 0],
  ]);
});

test('a period out of an address: days, in order, not in the future, not for ever', () => {
  const today = '2026-03-10';
  assert.deepEqual(askedPeriod({}, today), { from: '2026-02-09', to: today });
  assert.deepEqual(askedPeriod({ from: '2026-03-05', to: '2026-03-01' }, today), {
    from: '2026-03-01',
    to: '2026-03-05',
  });
  assert.deepEqual(askedPeriod({ from: '2026-02-31', to: '2027-01-01' }, today), askedPeriod({}, today));
  assert.ok(daysIn(askedPeriod({ from: '1990-01-01' }, today)) < 1100);
  assert.equal(daysOf({ from: '2026-02-27', to: '2026-03-01' }).length, 3);
});
