import { saveChecklist } from '#newsroom/checks/acts/save-checklist.ts';
import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { messages } from '#newsroom/words/index.ts';
import { EditorPage } from '../pages/editor.ts';
import { AssignmentsPage, IdeasPage } from '../pages/plan.ts';
import { ReviewPage } from '../pages/review.ts';
import { Site } from '../pages/site.ts';
import { TalkPanel } from '../pages/talk.ts';
import { hire } from '../served/hiring.ts';
import { aSection } from '../served/section.ts';
import type { Told } from '../served/told.ts';
import { expect, test } from '../test.ts';

const { stories } = messages('en');
const legal = { en: 'Read by the lawyer', ko: '법무 검토를 마침' };

test.beforeEach(({ newsroom }) => callFrom(newsroom));

test('an idea becomes a story that is talked about, checked, approved, published at its time and corrected', async ({
  newsroom,
  as,
  asReader,
  mark,
}) => {
  const title = `Why the harbour clock stops at noon, ${mark}`;
  const slug = `why-the-harbour-clock-stops-${mark}`;
  const { section, editor: desk } = await aDeskOfItsOwn(newsroom, mark);
  const [mina, edith, mara, laura] = [await as('mina'), await as(desk), await as('mara'), await as('laura')];
  const ideas = await new IdeasPage(edith).open();
  const assignments = await new AssignmentsPage(mina).open();

  await test.step('a reporter files an idea; it arrives on the editor’s screen, who accepts and assigns it', async () => {
    const filing = await new IdeasPage(await as('mina')).open();
    await filing.file(title, 'It has stopped at noon for thirty years. Nobody asked.', section);
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
  const reading = new ReviewPage(laura);
  await test.step('the section asks for a lawyer: it cannot be approved until she ticks, which arrives on the editor’s screen', async () => {
    await editor.acts.press('submit');
    await review.open(id);
    await review.answer.getByRole('button', { name: stories.act.approve, exact: true }).click();
    await expect(review.answer.getByRole('alert')).toContainText(legal.en);
    await expect(review.checkbox(legal.en)).toBeDisabled();
    await reading.open(id);
    await reading.checkbox(legal.en).click();
    await expect(review.checkbox(legal.en)).toBeChecked();
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
      mara.getByRole('link', { name: new RegExp(`${mark}.*went out as scheduled`) }),
    ).toBeVisible();
  });

  await test.step('it is corrected, in words readers see under the story and on the page of corrections', async () => {
    await editor.open(id);
    await editor.acts.press('start_update');
    await editor.standfirst.fill('It has done so for forty years.');
    await editor.saved();
    await editor.acts.press('submit');
    // Her tick was for other words: she reads these too.
    await review.open(id);
    await expect(review.checkbox(legal.en)).not.toBeChecked();
    await reading.open(id);
    await reading.checkbox(legal.en).click();
    await expect(review.checkbox(legal.en)).toBeChecked();
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

/** A section with a lawyer's tick as a must, and its editor: other specs' sections ask for nothing. */
async function aDeskOfItsOwn(newsroom: Told, mark: string) {
  const { id, name: section } = await aSection(newsroom, `Quayside ${mark}`, '부두');
  await saveChecklist(newsroom.people.adam, {
    sectionId: id,
    automatic: [],
    ticked: [{ kind: 'must', tickedBy: 'lawyers', texts: legal }],
  });
  return { section, editor: await hire(newsroom, `quayside-${mark}`, 'editor', { desk: id }) };
}

/** The next full minute that leaves time to fill in the form. */
function nextMinute(): Date {
  return new Date(Math.ceil((Date.now() + 30_000) / 60_000) * 60_000);
}
