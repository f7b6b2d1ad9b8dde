import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { messages } from '#newsroom/words/index.ts';
import { dayAfter } from '#newsroom/zoned-time.ts';
import { expect, test } from '../test.ts';
import { aPlan } from './a-plan.ts';

const { planning, refusals } = messages('en');
const { calendar, field, moment, others, rundown } = planning;

test.beforeEach(({ newsroom }) => callFrom(newsroom));

test('an event is moved by keys, put back at a press, drawn to another day, and seen on another desk', async ({
  newsroom,
  as,
}) => {
  // A Wednesday far ahead, where nothing else stands.
  const day = '2031-01-08';
  await aPlan(newsroom, 'moving', day);
  const page = await as('edith');
  const other = await as('mina');
  await other.goto(`/desk/calendar?view=day&day=${dayAfter(day)}`);
  await page.goto(`/desk/calendar?view=week&day=${day}`);
  await page.waitForLoadState('networkidle');
  const dayCell = (later: number) =>
    page
      .getByRole('listitem')
      .filter({ has: page.locator(`a[href$="view=day&day=${dayAfter(day, later)}"]`) });
  const on = (later: number) =>
    dayCell(later).locator('[data-entry]').filter({ hasText: 'Council meeting (moving)' });
  await on(0).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(on(1)).toBeFocused();
  await expect(other.locator('[data-entry]').filter({ hasText: 'Council meeting (moving)' })).toBeVisible();
  await page.getByRole('button', { name: calendar.undo }).click();
  await expect(on(0)).toBeVisible();
  await expect(on(1)).toBeHidden();
  // What is kept is seen on the other desk.
  const theirs = other.locator('[data-entry]').filter({ hasText: 'Council meeting (moving)' });
  await expect(theirs).toBeHidden();
  await page.reload();
  await page.waitForLoadState('networkidle');
  await on(0).dragTo(dayCell(1));
  await expect(theirs).toBeVisible();
  await page.reload();
  await expect(on(1)).toBeVisible();
  await expect(on(0)).toBeHidden();
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

test('the rundown has the day, what is late, asked against written, and prints on one page', async ({
  newsroom,
  as,
}) => {
  await aPlan(newsroom, 'rundown');
  const page = await as('edith');
  await page.goto('/desk/rundown');
  await page.waitForLoadState('networkidle');
  const late = page.getByRole('row').filter({ hasText: 'Late already (rundown)' });
  await expect(late.getByText(planning.late, { exact: true })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'The breakwater bill (rundown)' })).toContainText(
    '600',
  );
  await expect(page.getByRole('link', { name: 'Council meeting (rundown)' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: rundown.column.written })).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
});
