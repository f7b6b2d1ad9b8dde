import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { aStory } from '#newsroom/fixtures/a-story.ts';
import { messages } from '#newsroom/words/index.ts';
import { expect, test } from '../test.ts';

const { site: words } = messages('en');

test('a printed story is its words and where they stood, black on white, whatever the screen shows', async ({
  newsroom,
  asReader,
}) => {
  await callFrom(newsroom);
  const { people, sections } = newsroom;
  const story = await aStory()
    .by(people.mina)
    .in(sections.city)
    .submittedBy(people.mina)
    .approvedBy(people.edith)
    .publishedBy(people.edith)
    .make();
  const address = `/en/stories/${story.row.slug}`;
  const reader = await asReader({ colorScheme: 'dark' });
  await reader.goto(address);
  const print = reader.getByRole('button', { name: words.story.print });
  const menu = reader.getByRole('navigation', { name: words.sections });
  await expect(print).toBeVisible();
  await expect(menu).toBeVisible();
  await reader.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(print).toBeHidden();
  await expect(menu).toBeHidden();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(story.content.headline);
  await expect(reader.getByText(new URL(address, newsroom.url).href)).toBeVisible();
  const [paper, ink] = await reader
    .locator('body')
    .evaluate((body) => [getComputedStyle(body).backgroundColor, getComputedStyle(body).color]);
  expect([paper, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  const pdf = await reader.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
});
