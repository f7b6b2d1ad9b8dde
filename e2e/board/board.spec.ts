import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { aStory, look } from '#newsroom/fixtures/a-story.ts';
import { submit } from '#newsroom/stories/acts/submit.ts';
import { messages } from '#newsroom/words/index.ts';
import { BoardPage } from '../pages/board.ts';
import { AssignmentsPage } from '../pages/plan.ts';
import { ready } from '../pages/ready.ts';
import { aSection } from '../served/section.ts';
import { expect, test } from '../test.ts';

const { board: words, desk, many, planning, presence, refusals, stories } = messages('en');

test.beforeEach(({ newsroom }) => callFrom(newsroom));

test('another person’s act moves the card by itself, and a screen reader hears of it', async ({
  newsroom,
  as,
}) => {
  const { people, sections } = newsroom;
  const story = await aStory()
    .by(people.mina)
    .in(sections.city)
    .saying({ headline: 'The tide table moves' })
    .make();
  const board = await new BoardPage(await as('edith')).open();
  await expect(board.in('draft', story.id)).toBeVisible();
  const sent = Date.now();
  await submit(people.mina, story.base);
  await expect(board.in('submitted', story.id)).toBeVisible();
  test.info().annotations.push({ type: 'ms until it was seen', description: String(Date.now() - sent) });
  await expect(board.said).toContainText('The tide table moves');
});

test('who opens a story is named on its card, and gone from it when they leave', async ({ newsroom, as }) => {
  const { people, sections } = newsroom;
  const story = await aStory().by(people.mina).in(sections.city).make();
  const board = await new BoardPage(await as('edith')).open(`?section=${sections.city.id}`);
  await expect(board.card(story.id)).toBeVisible();
  const writer = await as('mina');
  await writer.goto(`/desk/stories/${story.id}`);
  const card = board.card(story.id);
  await expect(card.getByTitle(presence.inIt.replace('{names}', people.mina.name))).toBeVisible();
  await writer.goto('/desk');
  await expect(card.getByTitle(presence.inIt.replace('{names}', people.mina.name))).toBeHidden();
});

test('a drag is an act: dropped where the table allows it, and nowhere else', async ({ newsroom, as }) => {
  const { people, sections } = newsroom;
  const { mina, edith } = people;
  const make = () => aStory().by(mina).in(sections.city).submittedBy(mina);
  const approved = await make().approvedBy(edith).make();
  const submitted = await make().make();
  const board = await new BoardPage(await as('edith', { viewport: { width: 1600, height: 900 } })).open(
    `?section=${sections.city.id}`,
  );

  await board.drag(submitted.id, 'live');
  await expect(
    board.page.getByText(words.move.no_way.replace('{from}', words.column.submitted)).first(),
  ).toBeVisible();
  expect((await look(submitted.id)).row.working).toBe('submitted');

  await board.drag(submitted.id, 'changes_requested');
  await board.dialog.getByRole('textbox').fill('Which pier?');
  await board.dialog.getByRole('button', { name: stories.act.request_changes }).click();
  await expect(board.in('changes_requested', submitted.id)).toBeVisible();

  await board.drag(approved.id, 'live');
  await board.dialog.getByRole('button', { name: stories.act.publish }).click();
  await expect(board.in('live', approved.id)).toBeVisible();
  expect((await look(approved.id)).row.public).toBe('live');
});

test('who signed a story cannot drag it to approved, and is told why', async ({ newsroom, as }) => {
  const { people, sections } = newsroom;
  const story = await aStory().by(people.edith).in(sections.city).submittedBy(people.edith).make();
  const board = await new BoardPage(await as('edith', { viewport: { width: 1600, height: 900 } })).open(
    `?section=${sections.city.id}`,
  );
  await board.drag(story.id, 'approved');
  await expect(board.page.getByText(refusals.not_allowed.own_byline).first()).toBeVisible();
  expect((await look(story.id)).row.working).toBe('submitted');
});

test('keys alone move a card, set its priority, and read what is approved', async ({ newsroom, as }) => {
  const { people, sections } = newsroom;
  const { mina } = people;
  const story = await aStory()
    .by(mina)
    .in(sections.city)
    .saying({ headline: 'Read me before you say yes' })
    .submittedBy(mina)
    .make();
  const board = await new BoardPage(await as('edith')).open(`?section=${sections.city.id}`);
  await board.moveByKeys(story.id, 'approved', 'approve');
  await expect(board.dialog).toContainText(many.whole);
  const approve = board.dialog.getByRole('button', { name: 'Approve 1 story' });
  await expect(approve).toBeEnabled();
  await approve.focus();
  await board.page.keyboard.press('Enter');
  await expect(board.dialog).toContainText('1 story done');
  await board.page.keyboard.press('Escape');
  await expect(board.in('approved', story.id)).toBeVisible();

  await (await board.menuByKey(story.id, stories.act.plan)).press('Enter');
  await board.dialog.getByRole('radio', { name: '1', exact: true }).press(' ');
  await board.dialog.getByRole('button', { name: words.plan.save }).press('Enter');
  await expect(board.card(story.id)).toHaveAttribute('data-priority', '1');
  await board.page.getByRole('button', { name: desk.acts.undo }).click();
  await expect(board.card(story.id)).toHaveAttribute('data-priority', '3');
});

test('one thing is done to many stories, each on its own merit, and undone', async ({ newsroom, as }) => {
  const { people, sections } = newsroom;
  const { mina, edith } = people;
  const told = (headline: string) => aStory().by(mina).in(sections.city).saying({ headline });
  const one = await told('Spiked with others, one').make();
  const two = await told('Spiked with others, two').submittedBy(mina).make();
  const live = await told('Live, and no spike').submittedBy(mina).approvedBy(edith).publishedBy(edith).make();
  const board = await new BoardPage(await as('edith')).open(`?section=${sections.city.id}`);
  await board.select(one.id, two.id, live.id);
  await board.pressForAll('spike');
  await expect(board.dialog).toContainText(refusals.not_allowed.not_in_this_state);
  await board.dialog.getByRole('button', { name: 'Spike: 2 stories' }).click();
  await expect(board.dialog).toContainText('2 stories done');
  expect((await look(one.id)).row.working).toBe('spiked');
  expect((await look(two.id)).row.working).toBe('spiked');
  await board.dialog.getByRole('button', { name: many.undo }).click();
  await expect(board.dialog).toContainText('2 stories put back');
  expect((await look(one.id)).row.working).toBe('draft');
  expect((await look(two.id)).row.working).toBe('submitted');
  expect((await look(live.id)).row.public).toBe('live');
});

test('many are assigned to one person, who hears of it, and taken back', async ({ newsroom, as }) => {
  const { people, sections } = newsroom;
  const { mina, joon } = people;
  const told = (headline: string, by = mina) => aStory().by(by).in(sections.city).saying({ headline });
  const hers = await told('Asked of Mina: the quay').make();
  const more = await told('Asked of Mina: the lighthouse').make();
  const his = await told('Joon’s own story', joon).make();
  const board = await new BoardPage(await as('edith')).open(`?section=${sections.city.id}`);
  await board.select(hers.id, more.id, his.id);
  await board.pressForAll('assign');
  await board.dialog.getByLabel(planning.field.staffId).click();
  await board.page.getByRole('option', { name: mina.name }).click();
  await board.dialog.getByRole('button', { name: 'Assign: 3 stories' }).click();
  await expect(board.dialog).toContainText('2 stories done, 1 refused');
  await expect(board.dialog).toContainText(refusals.not_allowed.cannot_write_it);
  const assignments = await new AssignmentsPage(await as('mina')).open();
  const card = assignments.card('Asked of Mina: the quay');
  await expect(card.getByText(planning.standing.offered, { exact: true })).toBeVisible();
  await board.dialog.getByRole('button', { name: many.undo }).click();
  await expect(board.dialog).toContainText('2 stories put back');
  await expect(card.getByText(planning.standing.cancelled, { exact: true })).toBeVisible();
});

test('many are approved only as they were read: one changed meanwhile is refused', async ({
  newsroom,
  as,
}) => {
  const { people, sections } = newsroom;
  const { mina, paul } = people;
  const told = (headline: string) =>
    aStory().by(mina).in(sections.city).saying({ headline }).submittedBy(mina).make();
  const [read, changed, unread] = [
    await told('Read whole'),
    await told('Changed meanwhile'),
    await told('Never opened'),
  ];
  const board = await new BoardPage(await as('edith')).open(`?section=${sections.city.id}`);
  await board.select(read.id, changed.id, unread.id);
  await board.pressForAll('approve');
  for (const name of [/Read whole/, /Changed meanwhile/])
    await board.dialog.getByRole('button', { name }).click();
  const approve = board.dialog.getByRole('button', { name: 'Approve 2 stories' });
  await expect(approve).toBeEnabled();
  const { savedOver } = await import('#newsroom/fixtures/a-story.ts');
  await savedOver(paul, changed.id, { standfirst: 'Another word crept in.' });
  await approve.click();
  await expect(board.dialog).toContainText('1 story done, 1 refused');
  expect((await look(read.id)).row.working).toBe('approved');
  expect((await look(changed.id)).row.working).toBe('submitted');
  expect((await look(unread.id)).row.working).toBe('submitted');
});

test('the palette finds a story and does its act, by keys', async ({ newsroom, as, mark }) => {
  const { people, sections } = newsroom;
  const story = await aStory()
    .by(people.mina)
    .in(sections.city)
    .saying({ headline: `Quillfish${mark} seen off the pier` })
    .make();
  const page = await as('mina');
  await page.goto('/desk/day');
  await ready(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: messages('en').palette.search }).fill(`quillfish${mark}`);
  await expect(page.getByRole('option', { name: /Quillfish/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/desk/stories/${story.id}`);
  await expect(page.getByRole('button', { name: stories.act.submit })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: messages('en').palette.search }).fill('submit');
  await expect(page.getByRole('option', { name: stories.act.submit, exact: true })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: stories.act.recall })).toBeVisible();
  expect((await look(story.id)).row.working).toBe('submitted');
});

test('filters kept as a view are found again, by others where they are shared', async ({
  newsroom,
  as,
  mark,
}) => {
  const section = await aSection(newsroom, `Kept ${mark}`, '보기');
  const name = `Being written ${mark}`;
  const { views } = messages('en');
  const page = await as('edith');
  await page.goto(`/desk?section=${section.id}&working=draft`);
  await page.getByRole('button', { name: views.button }).click();
  await page.getByRole('menuitem', { name: views.keep }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: views.save }).click();
  await expect(dialog.getByText(refusals.field.missing.replace('{field}', 'Name')).first()).toBeVisible();
  await dialog.getByLabel(views.name).fill(name);
  await dialog.getByRole('switch', { name: views.share }).check();
  await dialog.getByRole('button', { name: views.save }).click();
  await expect(page.getByRole('button', { name })).toBeVisible();

  const other = await as('mina');
  await other.goto('/desk');
  await other.getByRole('button', { name: views.button }).click();
  await other.getByRole('menuitem', { name: new RegExp(mark) }).click();
  await other.waitForURL(new RegExp(`section=${section.id}`));
});
