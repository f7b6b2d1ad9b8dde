import { saveChecklist } from '#newsroom/checks/acts/save-checklist.ts';
import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { aStory, look } from '#newsroom/fixtures/a-story.ts';
import { paragraphs } from '#newsroom/fixtures/words.ts';
import { saveRule } from '#newsroom/style/acts/save-rule.ts';
import { messages } from '#newsroom/words/index.ts';
import { EditorPage } from '../pages/editor.ts';
import { ReviewPage } from '../pages/review.ts';
import { aSection } from '../served/section.ts';
import { expect, test } from '../test.ts';

const { checks, stories } = messages('en');

test.beforeEach(({ newsroom }) => callFrom(newsroom));

test('a lawyer’s hold keeps a story in until the lawyer lifts it', async ({ newsroom, as }) => {
  const { people, sections } = newsroom;
  const { mina, edith, laura } = people;
  const story = await aStory().by(mina).in(sections.city).submittedBy(mina).approvedBy(edith).make();
  const lawyer = await new ReviewPage(await as('laura')).open(story.id);
  await lawyer.acts.press('hold', 'The plaintiff is named.');
  await expect(lawyer.page.getByText('The plaintiff is named.').first()).toBeVisible();
  const editor = await new ReviewPage(await as('edith')).open(story.id);
  await expect(editor.page.getByText(checks.hold.title)).toBeVisible();
  expect(await editor.acts.offered()).not.toContain(stories.act.publish);
  expect(await editor.acts.offered()).not.toContain(stories.act.lift_hold);
  await lawyer.acts.press('lift_hold', 'The name is out.');
  await editor.open(story.id);
  await editor.acts.press('publish');
  expect((await look(story.id)).row.public).toBe('live');
  expect(laura.roles).toEqual(['lawyer']);
});

test('the checklist of a section: a must blocks the approval until it is met and ticked', async ({
  newsroom,
  as,
  mark,
}) => {
  const { people } = newsroom;
  const { mina, mara, adam } = people;
  const section = await aSection(newsroom, `Courts ${mark}`, '법원');
  const { id } = section;
  const admin = await as('adam');
  await admin.goto(`/desk/sections/${id}`);
  const weight = checks.section.kind.replace('{name}', checks.automatic.no_placeholders.name);
  await admin.getByRole('radiogroup', { name: weight }).getByText(checks.list.must, { exact: true }).click();
  await admin.getByRole('button', { name: checks.section.add }).click();
  await admin.getByLabel('English', { exact: true }).fill('Read twice');
  await admin.getByRole('button', { name: messages('en').house.save }).click();
  await expect(admin.getByText(checks.section.saved)).toBeVisible();
  expect(adam.roles).toEqual(['admin']);

  const story = await aStory()
    .by(mina)
    .in(section)
    .saying({ body: paragraphs('The judge is TK years old.') })
    .submittedBy(mina)
    .make();
  const review = await new ReviewPage(await as('mara')).open(story.id);
  const list = review.page.getByRole('region', { name: checks.list.title });
  await expect(list.getByText('“TK” is still to be filled in.')).toBeVisible();
  await review.answer.getByRole('button', { name: stories.act.approve, exact: true }).click();
  const alert = review.answer.getByRole('alert');
  await expect(alert).toContainText(checks.automatic.no_placeholders.name);
  await expect(alert).toContainText('Read twice');

  const editor = await new EditorPage(await as('mara')).open(story.id);
  const panel = editor.page.getByRole('complementary');
  await panel.getByRole('button', { name: '“TK” is still to be filled in.' }).click();
  // What is to be filled in is selected.
  const selected = () => editor.page.evaluate(() => String(document.getSelection()));
  await expect.poll(selected).toBe('TK');
  await expect(editor.body).toBeFocused();
  await editor.page.keyboard.type('61');
  await editor.saved();
  await expect(panel.getByText('“TK” is still to be filled in.')).toBeHidden();

  await review.open(story.id);
  await list.getByRole('checkbox', { name: /Read twice/ }).click();
  await expect(list.getByText(`Ticked by ${mara.name}`)).toBeVisible();
  await review.approve();
  expect((await look(story.id)).row.working).toBe('approved');
  await saveChecklist(adam, { sectionId: id, automatic: [], ticked: [] });
});

test('what the house writes otherwise is underlined and put right at one press, undone as one step', async ({
  newsroom,
  as,
  mark,
}) => {
  const { mina, edith } = newsroom.people;
  const gaol = `gaol${mark}`;
  await saveRule(edith, {
    language: 'en',
    kind: 'spelling',
    pattern: gaol,
    instead: 'jail',
    reason: 'As people say it.',
  });
  const story = await aStory().by(mina).in(newsroom.sections.city).make();
  const editor = await new EditorPage(await as('mina')).open(story.id);
  await editor.writeOn(` The old ${gaol} recieves nobody.`);
  const marked = (word: string) => editor.body.locator('.style-finding', { hasText: word });
  await marked(gaol).click();
  const beside = editor.page.getByRole('dialog', { name: checks.style.title });
  await expect(beside.getByText('As people say it.')).toBeVisible();
  await beside.getByRole('button', { name: 'Write “jail”' }).click();
  await expect(editor.body).toContainText('The old jail recieves');
  await editor.page.keyboard.press('ControlOrMeta+z');
  await expect(editor.body).toContainText(`The old ${gaol} recieves`);
  await marked('recieves').click();
  await beside.getByRole('button', { name: 'Write “receives”' }).click();
  await expect(editor.body).toContainText(`The old ${gaol} receives`);
  await editor.saved();
});

test('somebody without an account signs off one revision through a link, without any script', async ({
  newsroom,
  as,
  asReader,
}) => {
  const { mina } = newsroom.people;
  const story = await aStory()
    .by(mina)
    .in(newsroom.sections.city)
    .saying({ headline: 'The clerk and the missing ledger' })
    .submittedBy(mina)
    .make();
  const editor = await new ReviewPage(await as('edith')).open(story.id);
  await editor.page.getByRole('button', { name: checks.signOff.ask }).click();
  const dialog = editor.page.getByRole('dialog', { name: checks.signOff.ask });
  await dialog.getByRole('button', { name: checks.signOff.send }).click();
  await expect(dialog.getByText('Name is needed.')).toBeVisible();
  await dialog.getByLabel(checks.signOff.name).fill('Counsellor Ahn');
  await dialog.getByRole('button', { name: checks.signOff.send }).click();
  const link = new URL(await dialog.getByLabel(checks.signOff.link, { exact: true }).inputValue());

  const outside = await asReader({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  const answer = await outside.goto(link.pathname);
  expect(answer?.headers()['cache-control']).toContain('no-store');
  expect(answer?.headers()['x-robots-tag']).toContain('noindex');
  await expect(outside.getByRole('heading', { name: 'The clerk and the missing ledger' })).toBeVisible();
  await outside.getByLabel(checks.signOff.choice.remarks).check();
  await outside.getByRole('button', { name: checks.signOff.page.send }).click();
  await expect(outside.getByText('A remark is needed.')).toBeVisible();
  await expect(outside.getByLabel(checks.signOff.choice.remarks)).toBeChecked();
  await outside.getByLabel(checks.signOff.page.remarks).fill('Say “alleged”.');
  await outside.getByRole('button', { name: checks.signOff.page.send }).click();
  await expect(outside.getByText(checks.signOff.page.answered)).toBeVisible();
  await expect(outside.getByText('The clerk and the missing ledger')).toBeHidden();

  await editor.open(story.id);
  const said = editor.page.getByRole('region', { name: checks.signOff.title });
  await expect(said.getByText(checks.signOff.answer.remarks)).toBeVisible();
  await expect(said.getByText('Say “alleged”.')).toBeVisible();
});
