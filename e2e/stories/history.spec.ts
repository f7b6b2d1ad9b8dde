import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { aStory, look } from '#newsroom/fixtures/a-story.ts';
import { messages } from '#newsroom/words/index.ts';
import { expect, test } from '../test.ts';

const { history } = messages('en');
const t = history.history;

test.beforeEach(({ newsroom }) => callFrom(newsroom));

test('every revision is there with who and why; an earlier one comes back as a new one', async ({
  newsroom,
  as,
}) => {
  const { people, sections } = newsroom;
  const story = await aStory()
    .by(people.mina)
    .in(sections.city)
    .saying({ headline: 'First words' })
    .savedBy(people.edith, { headline: 'Second words' })
    .submittedBy(people.mina)
    .recalledBy(people.mina)
    .make();
  const page = await as('mina');
  await page.goto(`/desk/stories/${story.id}/history`);
  await page
    .getByRole('link', { name: t.compareNumber.replace('{before}', '1').replace('{number}', '2') })
    .click();
  await expect(page.locator('del', { hasText: 'First' }).first()).toBeVisible();
  await expect(page.locator('ins', { hasText: 'Second' }).first()).toBeVisible();
  await page.getByRole('link', { name: t.readNumber.replace('{number}', '1') }).click();
  await page.getByRole('button', { name: t.restore, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: t.restore, exact: true }).click();
  await expect(page.getByText(t.restored.replace('{number}', '1'))).toBeVisible();
  expect((await look(story.id)).content.headline).toBe('First words');
  await expect(page.getByRole('link', { name: t.readNumber.replace('{number}', '3') })).toBeVisible();
});
