import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { aStory } from '#newsroom/fixtures/a-story.ts';
import { paragraphs } from '#newsroom/fixtures/words.ts';
import { messages } from '#newsroom/words/index.ts';
import { ReviewPage } from '../pages/review.ts';
import { expect, test } from '../test.ts';

const { corrections, desk, house } = messages('en');

test.beforeEach(({ newsroom }) => callFrom(newsroom));

test('readers see what changed of a corrected story, once the newsroom says so, without any script', async ({
  newsroom,
  as,
  asReader,
}) => {
  const { mina, edith } = newsroom.people;
  const admin = await as('adam');
  await admin.goto('/desk/house');
  const settings = admin.locator('form').filter({ hasText: house.settings.changesLabel });
  await settings.getByLabel(house.settings.changesLabel).check();
  await settings.getByRole('button', { name: house.save, exact: true }).click();
  await expect(admin.getByText(house.saved)).toBeVisible();
  const story = await aStory()
    .by(mina)
    .in(newsroom.sections.city)
    .saying({ body: paragraphs('The ferry sails at eight.', 'It is full every day.') })
    .submittedBy(mina)
    .approvedBy(edith)
    .publishedBy(edith)
    .reopenedBy(mina)
    .savedBy(mina, { body: paragraphs('The ferry sails at nine.', 'It is full every day.') })
    .submittedBy(mina)
    .approvedBy(edith)
    .correctedBy(edith, 'It sails at eight.', 'It sails at nine.')
    .make();
  const reader = await asReader({ javaScriptEnabled: false });
  await reader.goto(`/en/stories/${story.row.slug}`);
  await reader.getByRole('link', { name: corrections.changes.link }).click();
  await expect(reader.getByRole('heading', { level: 2 })).toHaveText([
    corrections.kind.correction,
    corrections.changes.first,
  ]);
  await expect(reader.locator('del')).toHaveText(/eight/);
  await expect(reader.locator('ins')).toHaveText(/nine/);
  await expect(reader.getByText('It is full every day.')).toHaveCount(0);
  await reader.getByRole('heading', { level: 1 }).getByRole('link').click();
  await expect(reader.getByText('It sails at nine.')).toBeVisible();
});

test('a retraction leaves the words readable under its notice where the newsroom says so', async ({
  newsroom,
  as,
  asReader,
}) => {
  const { mina, edith } = newsroom.people;
  const story = await aStory()
    .by(mina)
    .in(newsroom.sections.city)
    .saying({ body: paragraphs('The letter was signed by all nine.') })
    .submittedBy(mina)
    .approvedBy(edith)
    .publishedBy(edith)
    .make();
  const managing = await new ReviewPage(await as('mara')).open(story.id);
  await managing.acts.choose('retract');
  const dialog = managing.page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('The letter was forged.');
  await dialog.getByLabel(desk.acts.wordsStay).check();
  await expect(dialog.getByText(desk.acts.retractFollowsBelow)).toBeVisible();
  await dialog.getByRole('button', { name: messages('en').stories.act.retract, exact: true }).click();
  await expect(managing.page.getByText(desk.acts.did.retract, { exact: true }).last()).toBeVisible();
  const reader = await asReader();
  await reader.goto(`/en/stories/${story.row.slug}`);
  await expect(reader.getByText('The letter was forged.')).toBeVisible();
  const words = reader.getByRole('region', { name: corrections.retracted.words });
  await expect(words.getByText('The letter was signed by all nine.')).toBeVisible();
  await reader.goto('/en/corrections');
  await expect(reader.getByText('The letter was signed by all nine.')).toHaveCount(0);
});
