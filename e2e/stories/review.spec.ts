import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { aStory, look, savedOver } from '#newsroom/fixtures/a-story.ts';
import { actOn } from '#newsroom/stories/acts/index.ts';
import { comment } from '#newsroom/talk/commenting.ts';
import { messages } from '#newsroom/words/index.ts';
import { ReviewPage } from '../pages/review.ts';
import { expect, test } from '../test.ts';

const { history, refusals, stories } = messages('en');
const [before, after] = ['Boats sail at six.', 'Boats sail at seven.'];

test('words stay under the eyes of who reads them, through a notice and a refused answer, until the new ones are asked for', async ({
  newsroom,
  as,
  mark,
}) => {
  await callFrom(newsroom);
  const { people, sections } = newsroom;
  const { mina, edith } = people;
  const { id } = await aStory()
    .by(mina)
    .in(sections.city)
    .saying({ headline: `Ferry times ${mark}`, standfirst: before })
    .submittedBy(mina)
    .make();
  const review = await new ReviewPage(await as('edith')).open(id);
  const { page, answer } = review;
  const words = page.getByRole('main');
  await expect(words).toContainText(before);
  const note = answer.getByRole('textbox');
  await note.fill('Good to go.');

  const shownAnew = page.waitForResponse((response) => response.url().includes('/review?_rsc='));
  await actOn(mina, 'recall', (await look(id)).base);
  await savedOver(mina, id, { standfirst: after });
  await actOn(mina, 'submit', (await look(id)).base);
  await comment(mina, id, { words: 'The times are new.', mentions: [edith.id] });

  await test.step('a notice comes, and shows the page anew but for the words', async () => {
    await shownAnew;
    await page.getByRole('button', { name: /new notice/ }).click();
    await expect(page.getByRole('dialog')).toContainText('The times are new.');
    await page.keyboard.press('Escape');
    await expect(page.getByText(history.review.meanwhile)).toBeInViewport();
    await expect(words).toContainText(before);
    await expect(words).not.toContainText(after);
  });

  await test.step('an answer to the old words is refused; they stay, and so does the note', async () => {
    await answer.getByRole('button', { name: stories.act.approve, exact: true }).click();
    await expect(answer.getByRole('alert')).toContainText(refusals.stale);
    await expect(note).toHaveValue('Good to go.');
    await expect(words).not.toContainText(after);
    expect((await look(id)).row.approvalId).toBeNull();
  });

  await test.step('asked for, the new words come, and are what is approved', async () => {
    await page.getByRole('button', { name: history.review.showNow }).click();
    await expect(words).toContainText(after);
    await expect(page.getByText(history.review.meanwhile)).toBeHidden();
    await review.approve();
    const now = await look(id);
    expect(now.row.approvalId).not.toBeNull();
    expect(now.content.standfirst).toBe(after);
  });
});
