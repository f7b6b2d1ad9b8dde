import type { Page } from 'playwright/test';
import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { aStory } from '#newsroom/fixtures/a-story.ts';
import { messages } from '#newsroom/words/index.ts';
import { LiveDesk } from '../pages/live-desk.ts';
import type { Told } from '../served/told.ts';
import { expect, test } from '../test.ts';

const { live: words } = messages('en');
const wide = { viewport: { width: 1440, height: 1000 } };

test.beforeEach(({ newsroom }) => callFrom(newsroom));

/** A published story that an editor has just let run live. */
async function startedLive({ people, sections }: Told, page: Page) {
  const story = await aStory()
    .by(people.mina)
    .in(sections.city)
    .submittedBy(people.mina)
    .approvedBy(people.edith)
    .publishedBy(people.edith)
    .make();
  const editor = await new LiveDesk(page).open(story.id);
  await editor.button(words.run.start_live).click();
  await expect(editor.composer).toBeVisible();
  return { story, editor };
}

test('an evening live: two file, an editor lets out, a reader is offered it; changed, taken down, ended', async ({
  newsroom,
  as,
  asReader,
}) => {
  const { story, editor } = await startedLive(newsroom, await as('edith', wide));

  // Two reporters file; the editor's page moves by itself.
  const one = await new LiveDesk(await as('mina', wide)).open(story.id);
  const two = await new LiveDesk(await as('joon', wide)).open(story.id);
  await one.write('Polls have closed at 16 stations.', 'Polls closed');
  await one.page.keyboard.press('Control+Enter');
  await two.write('A queue of two hundred outside the town hall.');
  await two.composer.getByRole('button', { name: words.compose.file, exact: true }).click();
  await expect(editor.waiting.getByRole('article')).toHaveCount(2);
  await expect(one.waiting.getByRole('button', { name: words.act.let_out })).toHaveCount(0);
  const first = editor.waiting.getByRole('article').filter({ hasText: 'Polls have closed' });
  await first.getByRole('button', { name: words.act.let_out, exact: true }).click();
  await expect(editor.out.getByRole('article')).toHaveCount(1);

  // A reader has the page open, and is offered what comes; nothing moves under their eyes.
  const reader = await asReader();
  await reader.clock.install();
  await reader.goto(`/en/stories/${story.row.slug}`);
  const entries = reader.locator('.live-entry');
  await expect(entries).toHaveCount(1);
  await expect(reader.getByText(words.readers.live, { exact: true }).first()).toBeVisible();
  await editor.waiting.getByRole('button', { name: words.act.let_out, exact: true }).click();
  await expect(editor.out.getByRole('article')).toHaveCount(2);
  const offer = reader.getByRole('button', { name: words.readers.show });
  await expect(async () => {
    await reader.clock.fastForward(21_000);
    await expect(offer).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(entries).toHaveCount(1);
  await expect(reader.getByRole('status').filter({ hasText: '1 new entry' })).toBeVisible();
  await offer.click();
  await expect(entries).toHaveCount(2);
  await expect(entries.first()).toContainText('A queue of two hundred');
  await expect(entries.first()).toBeFocused();

  // Changed with a note readers see: filed by its writer, let out by the editor.
  await one.open(story.id);
  await one.out.getByRole('button', { name: words.act.change, exact: true }).click();
  await expect(one.body).toContainText('16 stations');
  await one.body.fill('Polls have closed at 61 stations.');
  await one.composer.getByLabel(words.compose.correction).fill('We first said 16 stations.');
  await one.composer.getByRole('button', { name: words.compose.fileChange }).click();
  await editor.waiting.getByRole('button', { name: words.act.let_out, exact: true }).click();
  await expect(reader.getByText('We first said 16 stations.')).toHaveCount(0);
  await expect(async () => {
    await reader.clock.fastForward(21_000);
    await expect(reader.getByText('We first said 16 stations.')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(reader.getByText('at 61 stations')).toBeVisible();

  // Taken down with a reason, and ended.
  const rumour = editor.out.getByRole('article').filter({ hasText: 'A queue of two hundred' });
  await rumour.getByRole('button', { name: words.act.take_down, exact: true }).click();
  await editor.dialog.getByRole('button', { name: words.act.take_down }).click();
  await expect(editor.dialog.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  await editor.dialog.getByRole('textbox').fill('It was the queue for the ferry.');
  await editor.dialog.getByRole('button', { name: words.act.take_down }).click();
  await expect(editor.out.getByRole('article')).toHaveCount(1);
  await editor.button(words.run.end_live).click();
  await editor.dialog.getByRole('button', { name: words.run.end_live }).click();
  await expect(editor.button(words.run.resume_live)).toBeVisible();
  await expect(async () => {
    await reader.clock.fastForward(21_000);
    await expect(reader.locator('.live-ended')).toContainText(words.readers.ended, { timeout: 1_000 });
  }).toPass();
  await expect(entries).toHaveCount(1);
});

test('what is typed without a network is filed once it is back, and a page without scripts shows all', async ({
  newsroom,
  as,
  asReader,
  mark,
}) => {
  const mast = `Mast ${mark} down`;
  const { story, editor } = await startedLive(newsroom, await as('edith', wide));
  const one = await new LiveDesk(await as('mina', wide)).open(story.id);
  await expect(one.composer).toBeVisible();
  await one.page.context().setOffline(true);
  await one.write('The mast fell, and the signal with it.', mast);
  await one.page.keyboard.press('Control+Enter');
  await expect(one.composer.getByText(words.compose.state.filingLater)).toBeVisible();
  await one.page.context().setOffline(false);
  await expect(editor.waiting.getByRole('article')).toHaveCount(1);

  // Sent back with a note; written again where it was left after a reload.
  await editor.waiting.getByRole('button', { name: words.act.send_back, exact: true }).click();
  await editor.dialog.getByRole('textbox').fill('Which mast?');
  await editor.dialog.getByRole('button', { name: words.act.send_back }).click();
  await one.page.getByRole('button', { name: words.mine.write }).click();
  await expect(one.composer.getByText('Which mast?')).toBeVisible();
  await one.body.fill('The north mast fell, and the signal with it.');
  await expect(one.composer.getByText(words.compose.state.kept, { exact: true })).toBeVisible();
  await one.open(story.id);
  await one.page.getByRole('button', { name: words.mine.write }).click();
  await expect(one.body).toContainText('The north mast fell');
  await one.composer.getByRole('button', { name: words.compose.file, exact: true }).click();
  await editor.waiting.getByRole('button', { name: words.act.let_out, exact: true }).click();
  await expect(editor.out.getByRole('article')).toHaveCount(1);

  const reader = await asReader({ javaScriptEnabled: false });
  await reader.goto(`/en/stories/${story.row.slug}`);
  await expect(reader.getByRole('heading', { name: mast })).toBeVisible();
  await expect(reader.locator('[data-live-offer]')).toBeHidden();
  await reader.goto('/en/search?q=masts');
  const finding = reader.locator('.finding').filter({ hasText: `${mast}: The north mast fell` });
  await expect(finding.getByRole('link')).toHaveAttribute('href', `/en/stories/${story.row.slug}`);
  await reader.goto('/en/sections/city');
  await expect(reader.getByRole('link', { name: mast })).toBeVisible();
  await reader.goto('/en');
  await expect(reader.getByRole('link', { name: mast })).toBeVisible();
});
