import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { aStory, look, savedOver } from '#newsroom/fixtures/a-story.ts';
import { messages } from '#newsroom/words/index.ts';
import { EditorPage } from '../pages/editor.ts';
import { SignInPage } from '../pages/sign-in.ts';
import { expect, test } from '../test.ts';

const { desk, editor: words } = messages('en');

test.beforeEach(({ newsroom }) => callFrom(newsroom));

test('what is typed is saved within a second or so, and is there after a reload', async ({
  newsroom,
  as,
}) => {
  const { people, sections } = newsroom;
  const story = await aStory().by(people.mina).in(sections.city).make();
  const editor = await new EditorPage(await as('mina')).open(story.id);
  await editor.headline.fill('The bridge is open');
  await editor.writeOn(' And nobody fell in.');
  await editor.saved();
  await editor.page.reload();
  await expect(editor.headline).toHaveValue('The bridge is open');
  await expect(editor.body).toContainText('And nobody fell in.');
  const now = await look(story.id);
  expect(now.content.headline).toBe('The bridge is open');
  expect(now.savedBy).toBe(people.mina.id);
});

test('without a network nothing is lost, and all is saved when it is back', async ({ newsroom, as }) => {
  const { people, sections } = newsroom;
  const story = await aStory().by(people.mina).in(sections.city).make();
  const editor = await new EditorPage(await as('mina')).open(story.id);
  await editor.page.context().setOffline(true);
  await editor.writeOn(' Written in a tunnel.');
  await editor.looks('offline');
  await editor.page.context().setOffline(false);
  await editor.saved();
  expect(JSON.stringify((await look(story.id)).content.body)).toContain('Written in a tunnel.');
});

test('words of a tab closed without a network are offered back', async ({ newsroom, as }) => {
  const { people, sections } = newsroom;
  const story = await aStory().by(people.mina).in(sections.city).make();
  const page = await as('mina');
  const editor = await new EditorPage(page).open(story.id);
  await page.context().setOffline(true);
  await editor.writeOn(' Almost lost.');
  await editor.looks('offline');
  const context = page.context();
  await page.close();
  await context.setOffline(false);
  const again = await new EditorPage(await context.newPage()).open(story.id);
  await again.page.getByRole('button', { name: words.notices.lookAt }).click();
  await again.page.getByRole('button', { name: words.found.restore }).click();
  await expect(again.body).toContainText('Almost lost.');
  await again.saved();
});

test('a page asked for without a network follows when it is back, and what is written stays meanwhile', async ({
  newsroom,
  as,
}) => {
  const { people, sections } = newsroom;
  const story = await aStory().by(people.mina).in(sections.city).make();
  const editor = await new EditorPage(await as('mina')).open(story.id);
  const { page } = editor;
  await page.context().setOffline(true);
  await editor.writeOn(' Kept.');
  await page.getByRole('link', { name: desk.shell.myDesk }).first().click();
  await expect(page.getByText(desk.shell.unreached)).toBeVisible();
  await expect(editor.body).toContainText('Kept.');
  await page.context().setOffline(false);
  await expect(page).toHaveURL(/\/desk$/);
  await expect(page.getByText(desk.shell.unreached)).toBeHidden();
  await expect.poll(async () => JSON.stringify((await look(story.id)).content.body)).toContain('Kept.');
});

test('an ended session loses nothing: signed in again in another tab, the first goes on saving', async ({
  newsroom,
  asReader,
}) => {
  const { people, sections } = newsroom;
  const story = await aStory().by(people.mina).in(sections.city).make();
  const page = await asReader();
  const door = await new SignInPage(page).open();
  await door.signIn(people.mina.email);
  await expect(page).toHaveURL(/\/desk/);
  const editor = await new EditorPage(page).open(story.id);
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  // Something happens that the bell tells of: nobody is taken off their page by that.
  await aStory().by(people.mina).in(sections.city).submittedBy(people.mina).sentBackBy(people.edith).make();
  await editor.writeOn(' While signed out.');
  await editor.looks('signed_out');
  await page.context().addCookies(cookies);
  await editor.writeOn(' And in again.');
  await editor.saved();
  const body = JSON.stringify((await look(story.id)).content.body);
  expect(body).toContain('While signed out.');
  expect(body).toContain('And in again.');
});

test('two who write at once: the second sees both versions and joins them; nothing is written over', async ({
  newsroom,
  as,
}) => {
  const { people, sections } = newsroom;
  const story = await aStory().by(people.mina).in(sections.city).make();
  const mina = await new EditorPage(await as('mina')).open(story.id);
  const edith = await new EditorPage(await as('edith')).open(story.id);
  // Edith writes before Mina's words reach her: a page just opened on which nobody wrote would simply show them.
  await edith.page.context().setOffline(true);
  await edith.standfirst.fill('As Edith has it');
  await edith.looks('offline');
  await mina.headline.fill('As Mina has it');
  await mina.saved();
  await edith.page.context().setOffline(false);
  await edith.looks('conflict');
  expect((await look(story.id)).content.standfirst).toBe(story.content.standfirst);
  await edith.page.getByRole('button', { name: words.notices.merge }).click();
  await edith.page.getByRole('button', { name: words.merge.save }).click();
  await edith.saved();
  const now = await look(story.id);
  expect(now.content.headline).toBe('As Mina has it');
  expect(now.content.standfirst).toBe('As Edith has it');
});

test('nobody conflicts with themself: a page that is open while its story is submitted and recalled', async ({
  newsroom,
  as,
}) => {
  const { people, sections } = newsroom;
  const story = await aStory().by(people.mina).in(sections.city).make();
  const editor = await new EditorPage(await as('mina')).open(story.id);
  await editor.writeOn(' One.');
  await editor.saved();
  await editor.acts.press('submit');
  await editor.acts.press('recall');
  await editor.writeOn(' Two.');
  await editor.saved();
  await editor.writeOn(' Three.');
  await editor.saved();
  expect(JSON.stringify((await look(story.id)).content.body)).toContain('One. Two. Three.');
});

test('who may only read sees why, and types nothing', async ({ newsroom, as }) => {
  const { people, sections } = newsroom;
  const story = await aStory().by(people.mina).in(sections.city).submittedBy(people.mina).make();
  const editor = await new EditorPage(await as('joon')).open(story.id);
  await expect(editor.page.getByText(words.locked.title)).toBeVisible();
  await expect(editor.headline).not.toBeEditable();
});

test('an editor is asked before an approval becomes void', async ({ newsroom, as }) => {
  const { people, sections } = newsroom;
  const story = await aStory()
    .by(people.mina)
    .in(sections.city)
    .submittedBy(people.mina)
    .approvedBy(people.mara)
    .make();
  const editor = await new EditorPage(await as('edith')).open(story.id);
  await editor.page.getByRole('button', { name: words.locked.unlock }).click();
  await editor.page.getByRole('button', { name: words.locked.confirmYes }).click();
  await editor.headline.fill('Changed after all');
  await editor.saved();
  const now = await look(story.id);
  expect(now.row.working).toBe('submitted');
  expect(now.row.approvalId).toBeNull();
});

test('a story somebody else changed meanwhile is shown anew, not written over', async ({ newsroom, as }) => {
  const { people, sections } = newsroom;
  const story = await aStory().by(people.mina).in(sections.city).make();
  const editor = await new EditorPage(await as('mina')).open(story.id);
  await editor.page.context().setOffline(true);
  await savedOver(people.edith, story.id, { headline: 'Edith was here' });
  await editor.standfirst.fill('And Mina here');
  // What Edith did may come over a line that was open already: then both versions are there at once.
  await expect(editor.page.locator('[data-look="offline"], [data-look="conflict"]')).toBeVisible();
  await editor.page.context().setOffline(false);
  await editor.looks('conflict');
  await editor.page.reload();
  await expect(editor.headline).toHaveValue('Edith was here');
});
