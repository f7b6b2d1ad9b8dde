import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { aStory } from '#newsroom/fixtures/a-story.ts';
import { actInLedger } from '#newsroom/words/act-in-ledger.ts';
import { messages } from '#newsroom/words/index.ts';
import { asOwner } from '../served/hiring.ts';
import { expect, test } from '../test.ts';

const { ledger } = messages('en');

test.beforeEach(({ newsroom }) => callFrom(newsroom));

async function taken(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: ledger.export, exact: true }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name }).click();
  return readFile(await (await coming).path(), 'utf8');
}

test('the ledger is narrowed, and taken away as CSV and JSON just as it is narrowed', async ({
  newsroom,
  as,
}) => {
  const { people, sections } = newsroom;
  const { mina, edith } = people;
  const headline = 'Narrowed to this one';
  const story = await aStory()
    .by(mina)
    .in(sections.city)
    .saying({ headline })
    .submittedBy(mina)
    .approvedBy(edith)
    .make();
  const page = await as('mara');
  await page.goto(`/desk/ledger?kind=story&subject=${story.id}`);
  const rows = page.locator('tbody tr');
  await expect(rows).toHaveCount(3);

  const filters = page.getByRole('search', { name: ledger.filter.label });
  await filters.getByRole('combobox', { name: ledger.filter.by }).click();
  await page.getByRole('option', { name: mina.name, exact: true }).click();
  await expect(rows).toHaveCount(2);
  await filters.getByRole('combobox', { name: ledger.filter.act }).click();
  await page.getByRole('option', { name: actInLedger('story.submit', messages('en')), exact: true }).click();
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText(headline);

  const csv = await taken(page, ledger.exportCsv);
  const [head, ...lines] = csv.trim().split('\r\n');
  expect(head).toContain('seq,at,actor_id,actor,act,');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(`story.submit,story,${story.id}`);
  const json = JSON.parse(await taken(page, ledger.exportJson));
  expect(json.rows.map((row: { act: string; subject_id: string }) => [row.act, row.subject_id])).toEqual([
    ['story.submit', story.id],
  ]);

  // Going back undoes the last choice; clearing undoes all of them.
  await page.goBack();
  await expect(rows).toHaveCount(2);
  await filters.getByRole('button', { name: ledger.filter.clearAll }).click();
  await expect(page).toHaveURL(/\/desk\/ledger$/);
  await expect(rows.nth(3)).toBeVisible();
});

test('every row is checked at a press, against a hash noted earlier as well', async ({ newsroom, as }) => {
  const page = await as('mara');
  await page.goto('/desk/ledger');
  const { integrity } = ledger;
  const noted = page.getByLabel(integrity.noted);
  await noted.fill('no hash');
  await page.getByRole('button', { name: integrity.verify }).click();
  await expect(page.getByText(integrity.notAHash)).toBeVisible();

  const [row] = await asOwner<{ hash: string }>(newsroom, 'SELECT hash FROM ledger WHERE seq = 2', []);
  await noted.fill(row?.hash ?? '');
  await page.getByRole('button', { name: integrity.verify }).click();
  await expect(page.getByText(integrity.holdsNoted)).toBeVisible();

  await noted.fill('0'.repeat(64));
  await page.getByRole('button', { name: integrity.verify }).click();
  await expect(page.getByText(/^Cut off: \d+ rows hold/)).toBeVisible();
});

test('an editor reads the rows of their section’s stories, and is not offered the check of all', async ({
  newsroom,
  as,
}) => {
  const { people, sections } = newsroom;
  const theirs = await aStory().by(people.mina).in(sections.city).make();
  const others = await aStory().by(people.joon).in(sections.world).make();
  const page = await as('edith');
  await page.goto(`/desk/ledger?kind=story&subject=${theirs.id}`);
  await expect(page.locator('tbody tr')).toHaveCount(1);
  await expect(page.getByRole('button', { name: ledger.integrity.verify })).toBeHidden();
  await page.goto(`/desk/ledger?kind=story&subject=${others.id}`);
  await expect(page.getByText(ledger.none, { exact: true })).toBeVisible();
});

test('a story’s record says who did what, and goes to a lawyer as a file', async ({ as, newsroom }) => {
  const { people, sections } = newsroom;
  const { mina, edith } = people;
  const story = await aStory()
    .by(mina)
    .in(sections.city)
    .submittedBy(mina)
    .approvedBy(edith)
    .publishedBy(edith)
    .reopenedBy(mina)
    .savedBy(mina, { standfirst: 'Seven to six.' })
    .submittedBy(mina)
    .approvedBy(edith)
    .correctedBy(edith, 'Eight to five.', 'Seven to six.')
    .make();
  const page = await as('laura');
  await page.goto(`/desk/stories/${story.id}/ledger`);
  await expect(page.getByRole('heading', { name: ledger.story.acts })).toBeVisible();
  await expect(page.getByText('Eight to five.').first()).toBeVisible();
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: ledger.story.export, exact: true }).click();
  const csv = await readFile(await (await coming).path(), 'utf8');
  for (const act of ['story.create', 'story.submit', 'story.approve', 'story.publish', 'story.correct'])
    expect(csv).toContain(act);
});
