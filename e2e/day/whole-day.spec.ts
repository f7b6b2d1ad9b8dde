import { EditorPage } from '../pages/editor.ts';
import { AssignmentsPage, IdeasPage } from '../pages/plan.ts';
import { ReviewPage } from '../pages/review.ts';
import { Site } from '../pages/site.ts';
import { TalkPanel } from '../pages/talk.ts';
import { expect, test } from '../test.ts';

const title = 'Why the harbour clock stops at noon';
const slug = 'why-the-harbour-clock-stops';

test('an idea becomes a story that is talked about, approved, published at its time and corrected', async ({
  as,
  asReader,
}) => {
  const [mina, edith, mara] = [await as('mina'), await as('edith'), await as('mara')];
  const ideas = await new IdeasPage(edith).open();
  const assignments = await new AssignmentsPage(mina).open();

  await test.step('a reporter files an idea; it arrives on the editor’s screen, who accepts and assigns it', async () => {
    const filing = await new IdeasPage(await as('mina')).open();
    await filing.file(title, 'It has stopped at noon for thirty years. Nobody asked.');
    const assigning = await ideas.accept(title, 'Yes. Ask the clockmaker.');
    await ideas.assign(assigning, { to: 'Mina Kang', words: 300 });
  });

  const editor = new EditorPage(mina);
  await test.step('the assignment arrives on the reporter’s screen, who accepts it and starts writing', async () => {
    await assignments.accept(title);
    await assignments.startWriting(title);
    await editor.headline.fill(title);
    await editor.writeOn('The clock of the harbour office stops at noon, every day.');
    await editor.pickByline('Mina Kang');
    await editor.slug.fill(slug);
    await editor.saved();
  });
  const id = editor.storyId;

  await test.step('the editor asks about a passage; the reporter answers where she writes', async () => {
    const hers = new TalkPanel(edith);
    const editing = await new EditorPage(edith).open(id);
    await expect(editing.body).toHaveAttribute('contenteditable', 'true');
    await hers.select('every day');
    await hers.comment('On Sundays too?');
    const his = new TalkPanel(mina);
    await editor.open(id);
    await his.show();
    await his.reply(his.thread('On Sundays too?'), 'On Sundays too.');
    await expect(hers.thread('On Sundays too?').getByText('On Sundays too.')).toBeVisible();
  });

  const review = new ReviewPage(edith);
  await test.step('it is submitted and approved', async () => {
    await editor.acts.press('submit');
    await review.open(id);
    await review.approve();
  });

  const site = new Site(await asReader());
  await test.step('a managing editor leaves it to the clock, which publishes it; it arrives on the editor’s screen', async () => {
    await edith.goto('/desk');
    const managing = await new EditorPage(mara).open(id);
    await managing.acts.schedule(nextMinute());
    expect((await site.get(site.story(slug))).status()).toBe(404);
    await expect
      .poll(async () => (await site.get(site.story(slug))).status(), { timeout: 180_000, intervals: [1_000] })
      .toBe(200);
    const row = edith.getByRole('row').filter({ hasText: title });
    await expect(row.getByText('Live', { exact: true })).toBeVisible();
    // Whoever ordered it hears that it went out.
    await mara.goto('/desk');
    await mara.getByRole('button', { name: /new notice/ }).click();
    await expect(
      mara.getByRole('link', { name: new RegExp(`${title}.*went out as scheduled`) }),
    ).toBeVisible();
  });

  await test.step('it is corrected, in words readers see under the story and on the page of corrections', async () => {
    await editor.open(id);
    await editor.acts.press('start_update');
    await editor.standfirst.fill('It has done so for forty years.');
    await editor.saved();
    await editor.acts.press('submit');
    await review.open(id);
    await review.approve();
    await review.acts.press('correct', 'For thirty years.', 'For forty years.');
    const reader = await asReader();
    await reader.goto(site.story(slug));
    await expect(reader.getByText('It has done so for forty years.')).toBeVisible();
    await expect(reader.getByText('For thirty years.')).toBeVisible();
    await reader.goto('/en/corrections');
    await expect(reader.getByRole('link', { name: title }).first()).toBeVisible();
  });
});

/** The next full minute that leaves time to fill in the form. */
function nextMinute(): Date {
  return new Date(Math.ceil((Date.now() + 30_000) / 60_000) * 60_000);
}
