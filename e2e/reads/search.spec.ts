import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { aStory } from '#newsroom/fixtures/a-story.ts';
import { learnWords } from '#newsroom/site/learning-words.ts';
import { messages } from '#newsroom/words/index.ts';
import { expect, test } from '../test.ts';

const { site: words, readers } = messages('en');
/** A word, mistyped, and begun; told once more it is another. */
const looked = [
  ['zeppelin', 'zepelin', 'zepp'],
  ['dromedary', 'dromedry', 'drom'],
] as const;

test('a reader finds a story by a mistyped word, narrows it down, and is told where to go while typing', async ({
  newsroom,
  asReader,
}) => {
  await callFrom(newsroom);
  const { people, sections } = newsroom;
  const [word, mistyped, begun] = looked[test.info().retry] ?? looked[0];
  const story = await aStory()
    .by(people.mina)
    .in(sections.city)
    .saying({ headline: `The ${word} returns to the lagoon`, slug: `${word}-returns` })
    .submittedBy(people.mina)
    .approvedBy(people.edith)
    .publishedBy(people.edith)
    .make();
  await learnWords();
  const reader = await asReader();
  await reader.goto('/en/search');
  const field = reader.getByRole('combobox', { name: /^Search / });
  await field.fill(mistyped);
  await reader.getByRole('button', { name: words.find.go }).click();
  await expect(reader.getByText(`No story holds “${mistyped}”.`)).toBeVisible();
  const found = reader.getByRole('link', { name: story.content.headline });
  await expect(found).toBeVisible();
  await expect(found.locator('mark')).toHaveText(word);

  await reader.getByText(readers.find.narrow).click();
  await reader.getByRole('combobox', { name: readers.find.section }).selectOption({ label: 'World' });
  await field.fill(word);
  await reader.getByRole('button', { name: words.find.go }).click();
  await expect(reader.getByText(`No story holds “${word}”.`)).toBeVisible();
  await reader.getByRole('link', { name: readers.find.everywhere }).click();
  await expect(found).toBeVisible();

  await field.fill(begun);
  const option = reader.getByRole('option', { name: story.content.headline });
  await expect(option).toBeVisible();
  await field.press('Escape');
  await expect(option).toBeHidden();
  await field.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await field.press('Enter');
  await expect(reader).toHaveURL(new RegExp(`/en/stories/${word}-returns$`));
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
