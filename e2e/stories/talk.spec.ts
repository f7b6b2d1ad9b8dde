import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { aStory, savedOver } from '#newsroom/fixtures/a-story.ts';
import { paragraphs } from '#newsroom/fixtures/words.ts';
import { comment } from '#newsroom/talk/commenting.ts';
import { messages } from '#newsroom/words/index.ts';
import { EditorPage } from '../pages/editor.ts';
import { TalkPanel } from '../pages/talk.ts';
import { expect, test } from '../test.ts';

const { history, talk } = messages('en');
const lines = [
  'The ferry sank on Monday night.',
  'Nobody was hurt, the owner said.',
  'It was built in 1987.',
];

test('a passage is talked about while it is written on, by two people who see each other', async ({
  newsroom,
  as,
}) => {
  await callFrom(newsroom);
  const { people, sections } = newsroom;
  const { id } = await aStory()
    .by(people.mina)
    .in(sections.city)
    .saying({ body: paragraphs(...lines) })
    .make();

  // The editor asks about a passage, and calls the reporter by name.
  const edith = await as('edith');
  const hers = new TalkPanel(edith);
  const editing = await new EditorPage(edith).open(id);
  await expect(editing.body).toHaveAttribute('contenteditable', 'true');
  await expect(async () => {
    await hers.select('Nobody was hurt');
    await edith.keyboard.press('ControlOrMeta+Alt+m');
    await expect(edith.getByText(talk.onPassage, { exact: true })).toBeVisible({ timeout: 3_000 });
  }).toPass();
  await expect(hers.form).toBeFocused();
  await edith.keyboard.type('Who counted? @Mina');
  await edith.getByRole('option', { name: 'Mina Kang' }).waitFor();
  await edith.keyboard.press('Enter');
  await edith.keyboard.press('ControlOrMeta+Enter');
  const asked = hers.thread('Who counted? @Mina Kang');
  await expect(asked).toBeVisible();
  await expect(edith.locator('.talked-about')).toHaveText('Nobody was hurt');

  // The reporter's bell rings without a reload, and leads to the comment.
  const mina = await as('mina');
  await mina.goto('/desk');
  await mina.getByRole('button', { name: /new notice/ }).click();
  await mina.getByRole('link', { name: /calls you in a comment/ }).click();
  const his = new TalkPanel(mina);
  await expect(his.thread('Who counted?')).toBeVisible();
  await his.reply(his.thread('Who counted?'), 'The coastguard did.');

  // What is answered arrives on the editor's screen; what is written above the passage does not move it off its words.
  await expect(asked.getByText('The coastguard did.')).toBeVisible();
  const writing = new EditorPage(mina);
  await writing.body.click();
  await mina.keyboard.press('ControlOrMeta+Home');
  await mina.keyboard.type('Late at night, in fog. ');
  await writing.saved();
  await expect(mina.locator('.talked-about')).toHaveText('Nobody was hurt');
  // Each sees that the other is here, and where.
  await expect(edith.getByRole('img', { name: 'Mina Kang, on: Body' })).toBeVisible();
  await expect(mina.getByRole('img', { name: /^Edith Park/ })).toBeVisible();
  await edith.reload();
  await expect(edith.locator('.talked-about')).toHaveText('Nobody was hurt');

  // The passage goes; the thread stays with the words it was about. It is resolved, and opened again.
  await his.select('Nobody was hurt');
  await mina.keyboard.press('Delete');
  await expect(his.thread('Who counted?').getByText(talk.gone)).toBeVisible();
  await writing.saved();
  await his
    .thread('Who counted?')
    .getByRole('button', { name: /^Resolve/ })
    .click();
  await expect(his.thread('Who counted?')).toBeHidden();
  await mina.getByText('Resolved (1)').click();
  await his
    .thread('Who counted?')
    .getByRole('button', { name: /^Reopen/ })
    .click();
  await mina.getByText('Open (1)').click();
  await expect(his.thread('Who counted?')).toContainText('Nobody was hurt');

  // Whoever killed their window is gone from the other's screen within half a minute.
  await edith.goto('about:blank');
  await expect(mina.getByRole('img', { name: /^Edith Park/ })).toBeHidden({ timeout: 40_000 });
});

test('the head of a story says what others did since one looked, and shows it', async ({ newsroom, as }) => {
  await callFrom(newsroom);
  const { people, sections } = newsroom;
  const { id } = await aStory().by(people.mina).in(sections.city).make();
  const page = await as('edith');
  const looked = page.waitForResponse(
    (response) => response.url().endsWith('/looks') && response.status() === 204,
  );
  await page.goto(`/desk/stories/${id}/review`);
  await looked;
  await savedOver(people.mina, id, { headline: 'A headline nobody had seen' });
  await comment(people.mina, id, { words: 'Now it is better.' });
  await page.getByRole('button', { name: /^2 changes since you looked/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('A headline nobody had seen');
  await expect(dialog).toContainText('commented');
  await dialog.getByRole('button', { name: history.since.caughtUp }).click();
  await page.reload();
  await page.getByRole('heading', { name: talk.title, exact: true }).waitFor();
  await expect(page.getByRole('button', { name: /since you looked/ })).toBeHidden();
});

test('a passage is commented on where the story is read, and what is refused stays in the form', async ({
  newsroom,
  as,
}) => {
  await callFrom(newsroom);
  const { people, sections } = newsroom;
  const { id } = await aStory()
    .by(people.mina)
    .in(sections.city)
    .saying({ body: paragraphs(...lines) })
    .submittedBy(people.mina)
    .make();
  const page = await as('joon');
  const panel = new TalkPanel(page);
  await page.goto(`/desk/stories/${id}/review`);
  await page.getByRole('heading', { name: talk.title, exact: true }).waitFor();
  await panel.select('built in 1987');
  await page.keyboard.press('c');
  await expect(panel.form).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText('Comment is needed.')).toBeVisible();
  await panel.form.fill('1988, by the register.');
  await page.getByRole('button', { name: talk.send, exact: true }).click();
  const thread = panel.thread('1988, by the register.');
  await expect(thread.locator('q')).toHaveText('built in 1987');
  // Everybody on the staff reads the talk; who wrote a comment may say it in other words.
  await thread.getByRole('button', { name: talk.editOwn }).click();
  await page.getByRole('textbox', { name: talk.editOwn }).fill('1986, by the register.');
  await page.getByRole('button', { name: talk.save, exact: true }).click();
  await expect(panel.thread('1986, by the register.')).toContainText(talk.edited);
});

test('a passage is commented on in the preview', async ({ newsroom, as }) => {
  await callFrom(newsroom);
  const { people, sections } = newsroom;
  const { id } = await aStory()
    .by(people.mina)
    .in(sections.city)
    .saying({ body: paragraphs(...lines) })
    .make();
  const page = await as('edith');
  await page.goto(`/desk/stories/${id}/preview`);
  await page.getByText(talk.title, { exact: true }).click();
  await page.getByText(lines[1] ?? '').selectText();
  await expect(page.locator('[data-passage-chosen]')).toContainText('Nobody was hurt, the owner said.');
  await page.getByRole('textbox', { name: talk.words, exact: true }).fill('Which owner?');
  await page.getByRole('button', { name: talk.send }).click();
  await expect(page.locator('#talk li')).toContainText('Which owner?');
  await page.locator('#talk').getByRole('link', { name: talk.reply }).click();
  const thread = new TalkPanel(page).thread('Which owner?');
  await expect(thread.locator('q')).toHaveText('Nobody was hurt, the owner said.');
});
