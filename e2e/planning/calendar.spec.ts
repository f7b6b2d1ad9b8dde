import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright/test';
import { desk } from '#db/desk.ts';
import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { aStory, look } from '#newsroom/fixtures/a-story.ts';
import { assign } from '#newsroom/planning/acts/assign.ts';
import { waitingOrder } from '#newsroom/schedules/reading.ts';
import { messages } from '#newsroom/words/index.ts';
import { dayAfter, dayOf, instantOf } from '#newsroom/zoned-time.ts';
import { draw } from '../pages/draw.ts';
import { ready } from '../pages/ready.ts';
import { expect, test } from '../test.ts';
import { aPlan } from './a-plan.ts';

const { planning, refusals, schedule } = messages('en');
const { calendar, field, moment, others, rundown } = planning;

test.beforeEach(({ newsroom }) => callFrom(newsroom));

test('an event is moved by keys, put back at a press, drawn to another day, and seen on another desk', async ({
  newsroom,
  as,
}) => {
  // A Wednesday far ahead, where nothing else stands.
  const day = '2031-01-08';
  const { title } = await aPlan(newsroom, 'moving', day);
  const page = await as('edith');
  const other = await as('mina');
  await other.goto(`/desk/calendar?view=day&day=${dayAfter(day)}`);
  await page.goto(`/desk/calendar?view=week&day=${day}`);
  await ready(page);
  const on = (later: number) => aDay(page, dayAfter(day, later)).entry(title);
  await on(0).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(on(1)).toBeFocused();
  const theirs = other.locator('[data-entry]').filter({ hasText: title });
  await expect(theirs).toBeVisible();
  await page.getByRole('button', { name: calendar.undo, exact: true }).click();
  await expect(on(0)).toBeVisible();
  await expect(on(1)).toBeHidden();
  // What is kept is seen on the other desk.
  await expect(theirs).toBeHidden();
  await page.reload();
  await ready(page);
  await draw(on(0), aDay(page, dayAfter(day)).cell);
  await expect(theirs).toBeVisible();
  await page.reload();
  await expect(on(1)).toBeVisible();
  await expect(on(0)).toBeHidden();
});

/** A day of a week or a month, and what stands on it. */
function aDay(page: Page, day: string) {
  const cell = page.getByRole('listitem').filter({ has: page.locator(`a[href$="view=day&day=${day}"]`) });
  return { cell, entry: (title: string) => cell.locator('[data-entry]').filter({ hasText: title }) };
}

test('what is drawn on before the undo was kept begins from that, and is kept too', async ({
  newsroom,
  as,
}) => {
  const day = '2031-02-05';
  const { title } = await aPlan(newsroom, 'in turn', day);
  const page = await as('edith');
  await page.goto(`/desk/calendar?view=week&day=${day}`);
  await ready(page);
  const on = (later: number) => aDay(page, dayAfter(day, later)).entry(title);
  await on(0).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await page.getByRole('button', { name: calendar.undo, exact: true }).click({ trial: true });
  // The newsroom is slow to answer.
  let answer = () => {};
  const slow = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/desk/calendar**', async (route) => {
    if (route.request().method() === 'POST') await slow;
    await route.continue();
  });
  await page.getByRole('button', { name: calendar.undo, exact: true }).click();
  await expect(on(0)).toBeVisible();
  await draw(on(0), aDay(page, dayAfter(day, -1)).cell);
  await expect(on(-1)).toBeVisible();
  answer();
  const other = await as('mina');
  await expect(async () => {
    await other.goto(`/desk/calendar?view=week&day=${day}`);
    await expect(aDay(other, dayAfter(day, -1)).entry(title)).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(page.getByRole('alert').filter({ hasText: refusals.stale_plan })).toBeHidden();
  await page.reload();
  await expect(on(-1)).toBeVisible();
  await expect(on(0)).toBeHidden();
});

test('what goes out by the clock and what is embargoed is moved like all else, by whoever may', async ({
  newsroom,
  as,
}) => {
  const { mina, edith } = newsroom.people;
  const day = dayAfter(dayOf(new Date(), 'Asia/Seoul'), 50);
  const at = (later: number) => instantOf(`${dayAfter(day, later)} 10:00`, 'Asia/Seoul');
  const written = { wrong: 'It was Monday.', right: 'It was Tuesday.' };
  const mark = randomUUID().slice(0, 4);
  const [corrected, waits] = [`Corrected by the clock ${mark}`, `Held until the bell ${mark}`];
  const live = await aStory()
    .by(mina)
    .in(newsroom.sections.city)
    .submittedBy(mina)
    .approvedBy(edith)
    .publishedBy(edith)
    .reopenedBy(mina)
    .savedBy(mina, { headline: corrected })
    .submittedBy(mina)
    .approvedBy(edith)
    .scheduledBy(edith, at(0), { kind: 'correction', ...written })
    .make();
  const held = await aStory()
    .by(mina)
    .in(newsroom.sections.city)
    .saying({ headline: waits })
    .embargoedBy(edith, at(0))
    .submittedBy(mina)
    .approvedBy(edith)
    .scheduledBy(edith, at(1))
    .make();
  const page = await as('edith');
  await page.goto(`/desk/calendar?view=month&day=${day}`);
  await ready(page);
  const goesOut = async () => (await look(live.id)).row.scheduledFor?.getTime();
  const entry = (later: number, title: string) => aDay(page, dayAfter(day, later)).entry(title).first();

  // A correction goes along with what readers are told.
  await entry(0, corrected).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(goesOut).toBe(at(7).getTime());
  const order = await waitingOrder(desk(), live.id);
  expect([order?.kind, order?.written.right]).toEqual(['correction', written.right]);
  await page.getByRole('button', { name: calendar.undo, exact: true }).click();
  await expect.poll(goesOut).toBe(at(0).getTime());

  // An embargo that would outlast the order to publish is asked about.
  const embargo = aDay(page, day).cell.locator('[data-kind="embargo"]').filter({ hasText: waits });
  await embargo.focus();
  await page.keyboard.press('Alt+ArrowDown');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(schedule.embargoVoids.split('}. ')[1] ?? '');
  expect((await look(held.id)).row.embargoUntil?.getTime()).toBe(at(0).getTime());
  await dialog.getByRole('button', { name: calendar.act.move_event, exact: true }).click();
  await expect.poll(async () => (await look(held.id)).row.embargoUntil?.getTime()).toBe(at(7).getTime());
  expect((await look(held.id)).row.scheduledFor).toBeNull();

  // Whoever may not is told why not.
  const reporter = await as('mina');
  await reporter.goto(`/desk/calendar?view=week&day=${day}`);
  await ready(reporter);
  await aDay(reporter, day).entry(corrected).focus();
  await reporter.keyboard.press('Alt+ArrowRight');
  await expect(
    reporter.getByRole('alert').filter({ hasText: refusals.not_allowed.not_your_role }),
  ).toBeVisible();
  expect(await goesOut()).toBe(at(0).getTime());
});

test('an hour that clocks have twice is asked about, and one they skip is refused, in the dialog', async ({
  as,
}) => {
  const page = await as('edith');
  await page.goto('/desk/calendar?view=day&day=2027-11-07');
  await page.getByRole('button', { name: calendar.plan }).click();
  const dialog = page.getByRole('dialog', { name: calendar.planning });
  await dialog.getByLabel(field.title).fill('A call to New York');
  await dialog.getByRole('combobox', { name: field.zone }).fill('New_York');
  await page.getByRole('option', { name: 'America/New_York' }).click();
  await dialog.getByLabel(moment.hours.replace('{label}', field.start.time)).click();
  await page.keyboard.type('0130');
  await expect(dialog.getByText(moment.twice)).toBeVisible();
  await dialog.getByRole('button', { name: calendar.act.plan_event }).click();
  await expect(dialog).toBeVisible();
  await dialog.getByRole('radio', { name: moment.second.replace('{offset}', '-05:00') }).check();
  await dialog.getByRole('button', { name: calendar.act.plan_event }).click();
  await expect(dialog).toBeHidden();
  // Half past one for the second time is half past six in UTC, and half past three in Seoul.
  const entry = page.locator('[data-entry]').filter({ hasText: 'A call to New York' });
  await expect(entry.locator('time')).toHaveAttribute('datetime', '2027-11-07T06:30:00.000Z');
});

test('a calendar’s file comes in; ours is read from outside by its address until that is ended', async ({
  newsroom,
  as,
  asReader,
}) => {
  const { day: today } = await aPlan(newsroom, 'outside');
  const day = dayAfter(today, 2).replaceAll('-', '');
  const page = await as('edith');
  await page.goto('/desk/calendar/others');
  await page.getByLabel(others.url).fill('http://127.0.0.1/diary.ics');
  await page.getByRole('button', { name: others.subscribe }).click();
  await expect(page.getByText(refusals.field.calendar_not_public)).toBeVisible();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: others.file }).click(),
  ]);
  await chooser.setFiles({
    name: 'harbour.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'BEGIN:VEVENT',
        'UID:1@harbour.example',
        `DTSTART:${day}T010000Z`,
        `DTEND:${day}T020000Z`,
        'SUMMARY:Dredging begins',
        'END:VEVENT',
        'END:VCALENDAR',
      ].join('\r\n'),
    ),
  });
  await page.getByRole('button', { name: others.fileTake }).click();
  await expect(page.getByRole('heading', { name: 'harbour.ics' })).toBeVisible();
  await page.goto(`/desk/calendar?view=day&day=${dayAfter(today, 2)}`);
  await expect(page.locator('[data-entry]').filter({ hasText: 'Dredging begins' })).toBeVisible();

  await page.goto('/desk/calendar/others');
  await page.getByRole('button', { name: others.make }).click();
  const address = await page.getByRole('textbox', { name: others.made }).inputValue();
  const reader = await asReader();
  const answer = await reader.request.get(address);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toContain('text/calendar');
  expect(await answer.text()).toContain('SUMMARY:Dredging begins');
  await page.getByRole('button', { name: others.endFeed, exact: true }).click();
  await expect(page.getByText(others.feedsNone)).toBeVisible();
  expect((await reader.request.get(address)).status()).toBe(404);
});

test('a rundown of sixty lines prints on one page, and fits a phone', async ({ newsroom, as }) => {
  const { mina, mara } = newsroom.people;
  // A day of this telling alone: it has one page.
  const day = `2031-03-0${5 + test.info().retry}`;
  await aPlan(newsroom, 'long', day);
  for (let nth = 0; nth < 60; nth += 1)
    await assign(mara, {
      title: `${nth} ${nth % 2 ? '다리를 고치는 데 드는 돈을 누가 내는지 시의회에 묻는다' : 'Who pays for the bridge, and what the council says of it'}`,
      what: 'text',
      language: nth % 2 ? 'ko' : 'en',
      sectionId: nth % 3 ? newsroom.sections.city.id : newsroom.sections.world.id,
      staffId: mina.id,
      wordsAsked: 400,
      slot: 'Top of the second page',
      due: { day, time: '18:00' },
    });
  const page = await as('mara');
  await page.goto(`/desk/rundown?day=${day}`);
  await ready(page);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.getByRole('table')).toBeHidden();
  await expect(page.getByRole('listitem').filter({ hasText: '59 다리를' })).toContainText('400');
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
});

test('the rundown has the day, what is late, asked against written, and prints on one page', async ({
  newsroom,
  as,
}) => {
  const { title, mark } = await aPlan(newsroom, 'rundown');
  const page = await as('edith');
  await page.goto('/desk/rundown');
  await ready(page);
  const late = page.getByRole('row').filter({ hasText: `Late already ${mark}` });
  await expect(late.getByText(planning.late, { exact: true })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: `The breakwater bill ${mark}` })).toContainText('600');
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: rundown.column.written })).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
});
