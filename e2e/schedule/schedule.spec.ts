import type { Locator } from 'playwright/test';
import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { aStory, look } from '#newsroom/fixtures/a-story.ts';
import { messages } from '#newsroom/words/index.ts';
import { wallClock } from '#newsroom/zoned-time.ts';
import { Acts } from '../pages/acts.ts';
import { expect, test } from '../test.ts';

const { desk, planning, schedule, stories } = messages('en');

test.beforeEach(({ newsroom }) => callFrom(newsroom));

/** Fills day and time in the newsroom's zone. */
async function choose(dialog: Locator, at: Date) {
  const [day = '', time = ''] = wallClock(at, 'Asia/Seoul').split(' ');
  const field = dialog.getByRole('textbox', { name: planning.moment.day });
  await field.fill(day);
  await field.press('Tab');
  await dialog
    .getByLabel(planning.moment.hours.replace('{label}', planning.moment.time))
    .fill(time.slice(0, 2));
  await dialog
    .getByLabel(planning.moment.minutes.replace('{label}', planning.moment.time))
    .fill(time.slice(3, 5));
}

const nextMinute = (minutes: number) => new Date((Math.floor(Date.now() / 60_000) + minutes) * 60_000);

test('an editor schedules a story, moves it, and the newsroom’s clock publishes it', async ({
  newsroom,
  as,
  asReader,
}) => {
  const { mina, edith } = newsroom.people;
  const story = await aStory()
    .by(mina)
    .in(newsroom.sections.city)
    .saying({ headline: 'Left to the clock' })
    .submittedBy(mina)
    .approvedBy(edith)
    .make();
  const page = await as('edith', { timezoneId: 'Europe/Berlin' });
  const acts = new Acts(page);
  await page.goto(`/desk/stories/${story.id}/review`);

  // A time that has passed is said beside the field, and what was chosen stays.
  await acts.bar.getByRole('button', { name: stories.act.schedule, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: stories.act.schedule });
  await choose(dialog, new Date(Date.now() - 60_000));
  await dialog.getByRole('button', { name: schedule.set }).click();
  await expect(dialog.getByRole('alert')).toContainText('passed');

  await choose(dialog, nextMinute(120));
  // The person's own zone stands beside the newsroom's.
  await expect(dialog).toContainText('Asia/Seoul');
  await expect(dialog).toContainText('Europe/Berlin');
  await dialog.getByRole('button', { name: schedule.set }).click();
  await page.getByText(desk.acts.did.schedule, { exact: true }).waitFor();
  await expect(page.getByText('Goes out in 2 hours')).toBeVisible();
  expect((await look(story.id)).row.public).toBe('scheduled');

  const reader = await asReader();
  expect((await reader.goto(`/en/stories/${story.row.slug}`))?.status()).toBe(404);

  await acts.bar.getByRole('button', { name: stories.act.schedule, exact: true }).click();
  const due = nextMinute(2);
  await choose(dialog, due);
  await dialog.getByRole('button', { name: schedule.move }).click();
  await expect.poll(async () => (await look(story.id)).row.scheduledFor?.getTime()).toBe(due.getTime());

  await expect.poll(async () => (await look(story.id)).row.public, { timeout: 0 }).toBe('live');
  expect((await reader.goto(`/en/stories/${story.row.slug}`))?.status()).toBe(200);
});

test('what is taken off the schedule comes back with its time when that is undone', async ({
  newsroom,
  as,
}) => {
  const { mina, edith } = newsroom.people;
  const due = nextMinute(300);
  const story = await aStory()
    .by(mina)
    .in(newsroom.sections.city)
    .submittedBy(mina)
    .approvedBy(edith)
    .scheduledBy(edith, due)
    .make();
  const page = await as('edith');
  await page.goto(`/desk/stories/${story.id}/review`);
  await new Acts(page).press('unschedule');
  expect((await look(story.id)).row.public).toBe('none');
  await page.getByRole('button', { name: desk.acts.undo }).click();
  await expect.poll(async () => (await look(story.id)).row.scheduledFor?.getTime()).toBe(due.getTime());
});
