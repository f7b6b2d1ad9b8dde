import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { aStory } from '#newsroom/fixtures/a-story.ts';
import { saveCoverage } from '#newsroom/house/save-coverage.ts';
import { saveTopic } from '#newsroom/house/save-topic.ts';
import { messages } from '#newsroom/words/index.ts';
import { expect, test } from '../test.ts';

const { packages: words, house } = messages('en');
const empty = { en: '', ko: '' };

test.beforeEach(({ newsroom }) => callFrom(newsroom));

test('an editor chooses key stories and writes a timeline; readers find both on its page', async ({
  newsroom,
  as,
  asReader,
  mark,
}) => {
  const { people, sections } = newsroom;
  const winter = `Long winter ${mark}`;
  const id = await saveCoverage(people.mara, {
    names: { en: winter, ko: '긴 겨울' },
    slug: `long-winter-${mark}`,
    introductions: { en: 'Ice on the river.', ko: '' },
  });
  const headlines = [`Ice breaks on the river ${mark}`, `Ferries stay in port ${mark}`];
  for (const headline of headlines)
    await aStory()
      .by(people.mina)
      .in(sections.city)
      .saying({ headline, slug: headline.toLowerCase().replaceAll(' ', '-'), coverages: [id] })
      .submittedBy(people.mina)
      .approvedBy(people.edith)
      .publishedBy(people.edith)
      .make();
  const desk = await as('edith');
  await desk.goto('/desk/coverages');
  await desk.getByRole('link', { name: `${words.desk.arrange}: ${winter}` }).click();
  for (const headline of headlines) {
    await desk.getByRole('combobox', { name: words.desk.addStory }).click();
    await desk.getByRole('option', { name: headline }).click();
  }
  const chosen = desk.getByRole('list', { name: words.desk.keyStories }).getByRole('listitem');
  await expect(chosen).toHaveText([/1\. Ice breaks/, /2\. Ferries stay/]);
  // By keys: the second goes up.
  await desk.getByRole('button', { name: `Take ${headlines[1]} out` }).press('Alt+ArrowUp');
  await expect(chosen).toHaveText([/1\. Ferries stay/, /2\. Ice breaks/]);
  await desk.getByRole('button', { name: words.desk.addEntry }).click();
  await desk.getByRole('textbox', { name: house.inEnglish }).fill('The river freezes');
  await desk.getByRole('button', { name: house.save, exact: true }).click();
  // What is missing is said beside its field, and what was typed is there still.
  await expect(desk.getByLabel(words.desk.day)).toHaveAttribute('aria-invalid', 'true');
  await expect(desk.getByRole('textbox', { name: house.inEnglish })).toHaveValue('The river freezes');
  await desk.getByLabel(words.desk.day).fill('2026-01-12');
  await desk.getByRole('button', { name: house.save, exact: true }).click();
  await expect(desk.getByText(house.saved)).toBeVisible();
  const reader = await asReader({ javaScriptEnabled: false });
  await reader.goto(`/en/coverage/long-winter-${mark}`);
  await expect(reader.locator('.key-stories').getByRole('heading', { level: 3 })).toHaveText(
    headlines.toReversed(),
  );
  await expect(reader.locator('.timeline li')).toHaveText([/January 12, 2026.*The river freezes/]);
});

test('a managing editor merges a topic into another; its address leads there, its name finds it', async ({
  newsroom,
  as,
  asReader,
  mark,
}) => {
  const { people, sections } = newsroom;
  const [wharfs, docksides] = [`Wharf ${mark}`, `Dockside ${mark}`];
  const named = (en: string) => saveTopic(people.mara, { names: { en, ko: '' }, slug: '' });
  const [wharf] = [await named(wharfs), await named(docksides)];
  const story = await aStory()
    .by(people.mina)
    .in(sections.city)
    .saying({ topics: [wharf] })
    .submittedBy(people.mina)
    .approvedBy(people.edith)
    .publishedBy(people.edith)
    .make();
  const editor = await as('edith');
  await editor.goto('/desk/topics');
  await expect(editor.getByRole('button', { name: `${house.edit}: ${wharfs}` })).toBeVisible();
  await expect(editor.getByRole('button', { name: `Merge ${wharfs} into another topic` })).toHaveCount(0);
  const managing = await as('mara');
  await managing.goto('/desk/topics');
  await managing.getByRole('button', { name: `Merge ${wharfs} into another topic` }).click();
  const dialog = managing.getByRole('dialog');
  await dialog.getByRole('combobox', { name: words.topics.into }).click();
  await managing.getByRole('option', { name: docksides }).click();
  await dialog.getByRole('button', { name: words.topics.merge, exact: true }).click();
  await expect(managing.getByText(words.topics.merged)).toBeVisible();
  const reader = await asReader();
  await reader.goto(`/en/topics/wharf-${mark}`);
  expect(new URL(reader.url()).pathname).toBe(`/en/topics/dockside-${mark}`);
  await expect(reader.getByRole('link', { name: story.content.headline })).toBeVisible();
  await managing.goto(`/desk/stories/${(await aStory().by(people.mara).in(sections.city).make()).id}`);
  await managing
    .getByRole('combobox', { name: messages('en').editor.details.topics })
    .fill(wharfs.toLowerCase());
  await expect(managing.getByRole('option', { name: docksides })).toBeVisible();
});

test('a part of a series leads to the one before and the one after, and its page has them in order', async ({
  newsroom,
  asReader,
  mark,
}) => {
  const { people, sections } = newsroom;
  const ferry = `Night ferry ${mark}`;
  const id = await saveCoverage(people.mara, {
    names: { en: ferry, ko: '밤배' },
    slug: `night-ferry-${mark}`,
    introductions: empty,
    kind: 'series',
  });
  const out = (slug: string) =>
    aStory()
      .by(people.mina)
      .in(sections.city)
      .saying({ slug: `${slug}-${mark}`, headline: slug, coverages: [id] })
      .submittedBy(people.mina)
      .approvedBy(people.edith)
      .publishedBy(people.edith)
      .make();
  await out('casting-off');
  await out('mid-water');
  await out('landfall');
  const reader = await asReader({ javaScriptEnabled: false });
  await reader.goto(`/en/stories/mid-water-${mark}`);
  const box = reader.getByRole('navigation', { name: ferry });
  await expect(box).toContainText('Part 2 of 3');
  await box.getByRole('link', { name: /landfall/ }).click();
  await expect(box.getByRole('link', { name: /mid-water/ })).toBeVisible();
  await box.getByRole('link', { name: ferry }).click();
  expect(new URL(reader.url()).pathname).toBe(`/en/series/night-ferry-${mark}`);
  await expect(reader.locator('.parts').getByRole('heading')).toHaveText([
    'casting-off',
    'mid-water',
    'landfall',
  ]);
  expect((await reader.request.get(`/en/series/night-ferry-${mark}/feed.xml`)).status()).toBe(200);
});
