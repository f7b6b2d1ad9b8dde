import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { aStory } from '#newsroom/fixtures/a-story.ts';
import { learnWords } from '#newsroom/site/learning-words.ts';
import { messages } from '#newsroom/words/index.ts';
import { expect, test } from '../test.ts';

const { site: words, readers } = messages('en');

test('a reader finds a story by a mistyped word, narrows it down, and is told where to go while typing', async ({
  newsroom,
  asReader,
}) => {
  await callFrom(newsroom);
  const { people, sections } = newsroom;
  const story = await aStory()
    .by(people.mina)
    .in(sections.city)
    .saying({ headline: 'The zeppelin returns to the lagoon', slug: 'zeppelin-returns' })
    .submittedBy(people.mina)
    .approvedBy(people.edith)
    .publishedBy(people.edith)
    .make();
  await learnWords();
  const reader = await asReader();
  await reader.goto('/en/search');
  const field = reader.getByRole('combobox', { name: /^Search / });
  await field.fill('zepelin');
  await reader.getByRole('button', { name: words.find.go }).click();
  await expect(reader.getByText('No story holds “zepelin”.')).toBeVisible();
  const found = reader.getByRole('link', { name: story.content.headline });
  await expect(found).toBeVisible();
  await expect(found.locator('mark')).toHaveText('zeppelin');

  await reader.getByText(readers.find.narrow).click();
  await reader.getByRole('combobox', { name: readers.find.section }).selectOption({ label: 'World' });
  await field.fill('zeppelin');
  await reader.getByRole('button', { name: words.find.go }).click();
  await expect(reader.getByText('No story holds “zeppelin”.')).toBeVisible();
  await reader.getByRole('link', { name: readers.find.everywhere }).click();
  await expect(found).toBeVisible();

  await field.fill('zepp');
  const option = reader.getByRole('option', { name: story.content.headline });
  await expect(option).toBeVisible();
  await field.press('Escape');
  await expect(option).toBeHidden();
  await field.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await field.press('Enter');
  await expect(reader).toHaveURL(/\/en\/stories\/zeppelin-returns$/);
});

test('search works without a script, and whatever is typed is answered', async ({ asReader }) => {
  const reader = await asReader({ javaScriptEnabled: false });
  for (const query of [`' OR 1=1 --`, '\\', ':*', '"', '%00', '(', '💥', 'the', 'a'.repeat(3000)])
    for (const address of ['/en/search', '/ko/search', '/en/search/suggest', '/ko/search/suggest']) {
      const answer = await reader.request.get(
        `${address}?q=${encodeURIComponent(query)}&from=x&to=2026-02-31`,
      );
      expect(answer.status(), `${address} ${query}`).toBe(200);
    }
  await reader.goto('/en/search?q=zzzzzz');
  await expect(reader.getByRole('searchbox')).toHaveValue('zzzzzz');
  await expect(reader.getByText('No story holds “zzzzzz”.')).toBeVisible();
});
