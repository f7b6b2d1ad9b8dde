import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { aStory } from '#newsroom/fixtures/a-story.ts';
import { messages } from '#newsroom/words/index.ts';
import { ready, settled } from '../pages/ready.ts';
import { expect, test } from '../test.ts';

const { desk, site } = messages('en');

test.beforeEach(({ newsroom }) => callFrom(newsroom));

test('the desk is walked by keys: ? lists them, j and k move, Enter opens, / searches, g goes', async ({
  newsroom,
  as,
}) => {
  const { people, sections } = newsroom;
  for (const headline of ['Older by a moment', 'Newest of all'])
    await aStory().by(people.mina).in(sections.city).saying({ headline }).make();
  const page = await as('mina');
  await page.goto('/desk');
  await ready(page);
  await page.keyboard.press('Shift+?');
  const keys = page.getByRole('dialog', { name: desk.keys.title });
  await expect(keys).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await page.keyboard.press('j');
  const first = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  await page.keyboard.press('j');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).not.toBe(first);
  await page.keyboard.press('k');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(first);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${first}$`));
  await page.goto('/desk');
  await ready(page);
  await page.keyboard.press('/');
  await expect(page.locator('#desk-search')).toBeFocused();
  await page.keyboard.type('jjj');
  await expect(page.locator('#desk-search')).toHaveValue('jjj');
  await page.locator('#desk-search').blur();
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await expect(page).toHaveURL(/\/desk\/day$/);
});

test('the first stop of Tab is the way past the navigation, on the desk and on the site', async ({
  newsroom,
  as,
  asReader,
}) => {
  const { people, sections } = newsroom;
  const story = await aStory()
    .by(people.mina)
    .in(sections.city)
    .submittedBy(people.mina)
    .approvedBy(people.edith)
    .publishedBy(people.edith)
    .make();
  const inside = await as('mina');
  await inside.goto('/desk');
  await settled(inside);
  await inside.keyboard.press('Tab');
  await expect(inside.getByRole('link', { name: desk.shell.skip })).toBeFocused();
  const reader = await asReader();
  await reader.goto(`/en/stories/${story.row.slug}`);
  await reader.keyboard.press('Tab');
  await expect(reader.getByRole('link', { name: site.skip })).toBeFocused();
});
