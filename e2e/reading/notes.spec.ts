import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { aStory, look } from '#newsroom/fixtures/a-story.ts';
import { messages } from '#newsroom/words/index.ts';
import { EditorPage } from '../pages/editor.ts';
import { expect, test } from '../test.ts';

const { editor: words, reading } = messages('en');

test.beforeEach(({ newsroom }) => callFrom(newsroom));

test('a writer sets a footnote by keyboard; readers go from its number to it and back', async ({
  newsroom,
  as,
  asReader,
}) => {
  const { people, sections } = newsroom;
  const story = await aStory().by(people.mina).in(sections.city).make();
  const editor = await new EditorPage(await as('mina')).open(story.id);
  await editor.writeOn(' Tolls rise by 4,107 won');
  await editor.page.keyboard.press('ControlOrMeta+Alt+f');
  const dialog = editor.page.getByRole('dialog', { name: words.footnote.title });
  await dialog.getByRole('button', { name: words.footnote.set }).click();
  await expect(dialog.getByText(words.footnote.missing)).toBeVisible();
  await dialog.getByRole('textbox', { name: words.footnote.note }).fill('Bridge accounts, page 12.');
  await dialog.getByRole('textbox', { name: words.footnote.source }).fill('accounts.example/2026');
  await dialog.getByRole('button', { name: words.footnote.set }).click();
  // The word before the caret has it, and what is typed on has not.
  await editor.page.keyboard.type(' a year.');
  await expect(editor.body.locator('[data-note]')).toHaveText('won');
  await editor.saved();
  const written = await look(story.id);
  expect(JSON.stringify(written.content.body)).toContain('"source":"https://accounts.example/2026"');
  const { row } = await aStory()
    .by(people.mina)
    .in(sections.city)
    .saying({ body: written.content.body })
    .submittedBy(people.mina)
    .approvedBy(people.edith)
    .publishedBy(people.edith)
    .make();
  const reader = await asReader({ javaScriptEnabled: false });
  await reader.goto(`/en/stories/${row.slug}`);
  await reader.getByRole('link', { name: 'Note 1', exact: true }).click();
  expect(new URL(reader.url()).hash).toBe('#note-1');
  const note = reader.locator('#note-1');
  await expect(note).toContainText('Bridge accounts, page 12.');
  await expect(note.getByRole('link', { name: 'accounts.example' })).toHaveAttribute(
    'href',
    'https://accounts.example/2026',
  );
  await note.getByRole('link', { name: reading.notes.back.replace('{number}', '1') }).click();
  expect(new URL(reader.url()).hash).toBe('#note-at-1');
});
