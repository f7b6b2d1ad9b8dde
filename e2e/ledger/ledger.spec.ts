import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { aStory } from '#newsroom/fixtures/a-story.ts';
import { messages } from '#newsroom/words/index.ts';
import { expect, test } from '../test.ts';

const { ledger, figures } = messages('en');

test.beforeEach(({ newsroom }) => callFrom(newsroom));

/** What a press of the button brings, as text. */
async function brought(page: Page, press: () => Promise<void>): Promise<string> {
  const coming = page.waitForEvent('download');
  await press();
  return readFile(await (await coming).path(), 'utf8');
}

test('the ledger is narrowed to one act, taken away as it is shown, and found whole', async ({
  as,
  newsroom,
}) => {
  const { people, sections } = newsroom;
  const story = await aStory()
    .by(people.mina)
    .in(sections.city)
    .submittedBy(people.mina)
    .sentBackBy(people.edith, 'Who counted them?')
    .make();
  const page = await as('mara');
  await page.goto(`/desk/ledger?kind=story&subject=${story.id}`);
  const rows = page.getByRole('row').filter({ hasText: /requested changes|submitted|made/i });
  await expect(rows.first()).toBeVisible();
  await page.getByRole('combobox', { name: ledger.filter.act }).click();
  await page.getByRole('option', { name: /requested changes/i }).click();
  await expect(page).toHaveURL(/act=story\.request_changes/);
  await expect(page.getByText('Who counted them?', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: ledger.export }).click();
  const csv = await brought(page, () => page.getByRole('menuitem', { name: ledger.exportCsv }).click());
  expect(csv.trim().split('\r\n')).toHaveLength(2);
  expect(csv).toContain('story.request_changes');
  await page.getByRole('button', { name: ledger.export }).click();
  const json = await brought(page, () => page.getByRole('menuitem', { name: ledger.exportJson }).click());
  expect(json).toContain('story.request_changes');
  expect(json).not.toContain('story.submit');
  expect(() => JSON.parse(json)).not.toThrow();

  await page.getByRole('button', { name: ledger.integrity.verify }).click();
  await expect(page.getByText(/^It holds:/)).toBeVisible();
  const noted = page.getByRole('textbox', { name: ledger.integrity.noted });
  await noted.fill('f'.repeat(64));
  await page.getByRole('button', { name: ledger.integrity.verify }).click();
  await expect(page.getByText(/^Cut off:/)).toBeVisible();
  await noted.fill('not a hash');
  await page.getByRole('button', { name: ledger.integrity.verify }).click();
  await expect(page.getByText(ledger.integrity.notAHash)).toBeVisible();
});

test('a story’s record says who did what, and goes to a lawyer as a file', async ({ as, newsroom }) => {
  const { people, sections } = newsroom;
  const story = await aStory()
    .by(people.mina)
    .in(sections.city)
    .submittedBy(people.mina)
    .approvedBy(people.edith)
    .publishedBy(people.edith)
    .reopenedBy(people.mina)
    .savedBy(people.mina, { standfirst: 'Seven to six.' })
    .submittedBy(people.mina)
    .approvedBy(people.edith)
    .correctedBy(people.edith, 'Eight to five.', 'Seven to six.')
    .make();
  const page = await as('laura');
  await page.goto(`/desk/stories/${story.id}/ledger`);
  await expect(page.getByRole('heading', { name: ledger.story.acts })).toBeVisible();
  await expect(page.getByText('Eight to five.').first()).toBeVisible();
  const csv = await brought(page, () => page.getByRole('link', { name: ledger.story.export }).click());
  for (const act of ['story.create', 'story.submit', 'story.approve', 'story.publish', 'story.correct'])
    expect(csv).toContain(act);
});

test('each chart of the figures has its numbers in a table and in a file', async ({ as }) => {
  const page = await as('edith');
  await page.goto('/desk/figures');
  for (const name of ['speed', 'stays', 'care', 'output'] as const) {
    const part = page.getByRole('region', { name: figures[name].title, exact: true });
    await expect(part.getByRole('img').locator('svg').first()).toBeVisible();
    const shown = await part.getByRole('row').count();
    const csv = await brought(page, () => part.getByRole('link').first().click());
    expect(csv.trim().split('\r\n')).toHaveLength(shown);
  }
});
