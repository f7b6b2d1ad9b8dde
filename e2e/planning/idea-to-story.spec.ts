import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { look } from '#newsroom/fixtures/a-story.ts';
import { messages } from '#newsroom/words/index.ts';
import { hire } from '../served/hiring.ts';
import { expect, test } from '../test.ts';

const { planning, house } = messages('en');
const { ideas, assignments, field } = planning;

test.beforeEach(({ newsroom }) => callFrom(newsroom));

test('an idea is filed, accepted, assigned, taken on and begun as a story; every step arrives on the other desk', async ({
  newsroom,
  as,
  mark,
}) => {
  const title = `The ferry that nobody takes ${mark}`;
  const reporter = await as('mina');
  await reporter.goto('/desk/ideas');
  await reporter.getByRole('button', { name: ideas.file }).click();
  const filing = reporter.getByRole('dialog', { name: ideas.file });
  await filing.getByRole('button', { name: ideas.fileButton }).click();
  await expect(filing.getByText(`${field.title} is needed.`)).toBeVisible();
  await filing.getByLabel(field.pitch).fill('Nine passengers on a good night.');
  await filing.getByLabel(field.title).fill(title);
  await filing.getByRole('button', { name: ideas.fileButton }).click();
  await expect(filing).toBeHidden();

  const editor = await as('edith');
  await editor.goto('/desk/ideas');
  const card = editor.getByRole('listitem').filter({ hasText: title });
  await card.getByRole('button', { name: ideas.act.accept_idea }).click();
  const answer = editor.getByRole('dialog');
  await answer.getByLabel(field.answer).fill('Ride it twice.');
  await answer.getByRole('button', { name: ideas.act.accept_idea }).click();

  const assigning = editor.getByRole('dialog', { name: assignments.assignTitle });
  await expect(assigning.getByLabel(field.title)).toHaveValue(title);
  await assigning.getByRole('button', { name: assignments.act.assign }).click();
  await expect(assigning.getByText(`${house.field.staffId} is not right.`)).toBeVisible();
  await assigning.getByRole('combobox', { name: field.staffId }).click();
  await editor.getByRole('option', { name: newsroom.people.mina.name }).click();
  await assigning.getByLabel(field.wordsAsked).fill('600');
  await assigning.getByRole('button', { name: assignments.act.assign }).click();
  await expect(assigning).toBeHidden();

  await reporter.goto('/desk/assignments');
  const offered = reporter.getByRole('listitem').filter({ hasText: title });
  await offered.getByRole('button', { name: assignments.act.accept_assignment }).click();
  await expect(offered.getByText(planning.standing.accepted, { exact: true })).toBeVisible();
  await offered.getByRole('button', { name: assignments.act.begin_story }).click();
  await reporter.waitForURL(/\/desk\/stories\/[0-9a-f-]{36}$/);
  await expect(reporter.locator('#field-headline')).toHaveValue(title);
  const story = await look(reporter.url().split('/').at(-1) ?? '');
  expect(story.row.creatorId).toBe(newsroom.people.mina.id);

  await editor.goto('/desk/assignments?show=desk');
  const open = editor.getByRole('listitem').filter({ hasText: title });
  await expect(open.getByText(planning.standing.writing)).toBeVisible();
});

test('work is handed back with a reason, and given to somebody else', async ({ newsroom, as, mark }) => {
  const other = await hire(newsroom, `handing-back-${mark}`, 'reporter');
  const { assign } = await import('#newsroom/planning/acts/assign.ts');
  const title = `A night at the harbour gate ${mark}`;
  await assign(newsroom.people.edith, {
    title,
    what: 'text',
    language: 'en',
    sectionId: newsroom.sections.city.id,
    staffId: newsroom.people.mina.id,
    due: { day: '2031-01-06', time: '17:00' },
  });
  const reporter = await as('mina');
  await reporter.goto('/desk/assignments');
  const mine = reporter.getByRole('listitem').filter({ hasText: title });
  await mine.getByRole('button', { name: assignments.act.hand_back }).click();
  const dialog = reporter.getByRole('dialog');
  await dialog.getByRole('button', { name: assignments.act.hand_back }).click();
  await expect(dialog.getByText(`${field.reason} is needed.`)).toBeVisible();
  await dialog.getByLabel(field.reason).fill('At sea until Sunday.');
  await dialog.getByRole('button', { name: assignments.act.hand_back }).click();
  await expect(dialog).toBeHidden();

  const editor = await as('edith');
  await editor.goto('/desk/assignments?show=desk');
  const back = editor.getByRole('listitem').filter({ hasText: title });
  await expect(back.getByText('At sea until Sunday.')).toBeVisible();
  await back.getByRole('button', { name: assignments.act.reassign }).click();
  const giving = editor.getByRole('dialog');
  await giving.getByRole('combobox', { name: field.staffId }).click();
  await editor.getByRole('option', { name: `Person handing-back-${mark}` }).click();
  await giving.getByRole('button', { name: assignments.act.reassign }).click();
  await expect(giving).toBeHidden();
  const theirs = await as(other);
  await theirs.goto('/desk/assignments');
  await expect(theirs.getByRole('listitem').filter({ hasText: title })).toBeVisible();
});
