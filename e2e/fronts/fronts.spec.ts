import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { aStory, look } from '#newsroom/fixtures/a-story.ts';
import { kill } from '#newsroom/stories/acts/kill.ts';
import { messages } from '#newsroom/words/index.ts';
import { draw } from '../pages/draw.ts';
import { FrontDesk } from '../pages/front-desk.ts';
import { asOwner, hire } from '../served/hiring.ts';
import { aSection } from '../served/section.ts';
import { expect, test } from '../test.ts';
import { frontOf } from './front-of.ts';

const { fronts: words } = messages('en');
const wide = { viewport: { width: 1440, height: 1000 } };

test.beforeEach(({ newsroom }) => callFrom(newsroom));

test('a front is laid out with keys alone, published, and empties itself of what is killed', async ({
  newsroom,
  as,
  asReader,
}) => {
  const { mina, edith, mara } = newsroom.people;
  const told = (headline: string) =>
    aStory()
      .by(mina)
      .inKorean()
      .in(newsroom.sections.city)
      .saying({ headline })
      .submittedBy(mina)
      .approvedBy(edith);
  const one = await told('첫째 기사').publishedBy(edith).make();
  const two = await told('둘째 기사').publishedBy(edith).make();
  const soon = await told('곧 나갈 기사').make();
  const id = await frontOf('ko', null);
  // As nobody had ever laid it out: this may be told once more.
  await asOwner(newsroom, 'UPDATE fronts SET draft = NULL, live_edition_id = NULL WHERE id = $1', [id]);
  const front = await new FrontDesk(await as('mara', wide)).open(id);
  await front.isHere();

  await front.put(one.id, '첫째', '2. Lead');
  await expect(front.chosen(one.id, 'lead')).toBeVisible();
  await front.put(two.id, '둘째', '3. Second stories');
  await front.put(soon.id, '곧', '3. Second stories');
  await expect(front.warning('not_live')).toBeVisible();
  const handle = front.chosen(two.id).locator('[data-handle]');
  await handle.focus();
  await front.page.keyboard.press('ArrowUp');
  await expect(front.chosen(two.id, 'lead')).toBeVisible();
  await expect(front.chosen(one.id, 'seconds')).toBeVisible();
  await expect(front.said).toContainText('2. Lead');
  await expect(front.chosen(two.id).locator('[data-handle]')).toBeFocused();
  await front.page.keyboard.press('Control+z');
  await expect(front.chosen(one.id, 'lead')).toBeVisible();
  await front.page.keyboard.press('Control+Shift+z');
  await expect(front.chosen(two.id, 'lead')).toBeVisible();

  await front
    .chosen(two.id)
    .getByRole('button', { name: /^Headline on this page/ })
    .click();
  await front.page.keyboard.type('여기서만 둘째');
  await front.page.keyboard.press('Enter');
  await front.saved();
  await front.show('preview');
  const preview = front.page.frameLocator('iframe');
  await expect(preview.getByRole('heading', { name: '여기서만 둘째' })).toBeVisible();
  await expect(preview.getByText('곧 나갈 기사')).toHaveCount(0);

  const reader = await asReader();
  await reader.goto('/ko');
  await expect(reader.getByText('여기서만 둘째')).toHaveCount(0);
  await front.button(words.publish).click();
  await front.dialog.getByRole('button', { name: words.publishAnyway }).click();
  await expect(front.page.locator('[data-stands="same"]')).toBeVisible();
  await expect(async () => {
    await reader.goto('/ko');
    await expect(reader.locator('.front-lead')).toContainText('여기서만 둘째', { timeout: 500 });
  }).toPass();
  const shown = await reader
    .locator('#content .card-headline a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(shown).size).toBe(shown.length);

  await kill(mara, { ...(await look(two.id)).base, note: 'It was not so.' });
  await reader.goto('/ko');
  await expect(reader.getByText('여기서만 둘째')).toHaveCount(0);
  await front.open(id);
  await expect(front.warning('killed')).toBeVisible();
});

test('a story and a slot are dragged; an edition is scheduled, taken back, and an earlier one brought back', async ({
  newsroom,
  as,
  mark,
}) => {
  const { mina, mara } = newsroom.people;
  const section = await aSection(newsroom, `Kites ${mark}`, '연');
  const editor = await hire(newsroom, `kites-${mark}`, 'editor', { desk: section.id });
  const told = (headline: string) =>
    aStory().by(mina).in(section).saying({ headline }).submittedBy(mina).approvedBy(mara).publishedBy(mara);
  const first = await told('Dragged: first').make();
  const second = await told('Dragged: second').make();
  const id = await frontOf('en', section.id);
  const front = await new FrontDesk(await as(editor, wide)).open(id);
  await front.isHere();
  await draw(front.found(first.id), front.slot('seconds').locator('h2'));
  await expect(front.chosen(first.id, 'seconds')).toBeVisible();
  await draw(front.found(second.id), front.slot('lead').locator('h2'));
  await expect(front.chosen(second.id, 'lead')).toBeVisible();
  await front.saved();
  await front.button(words.publish).click();
  await expect(front.page.locator('[data-stands="same"]')).toBeVisible();

  const slots = front.page.locator('[data-slot]');
  // What runs live stands above all.
  await expect(slots.nth(0)).toHaveAttribute('data-kind', 'live');
  await draw(front.slot('seconds').locator('[data-slot-handle]'), slots.nth(0).locator('h2'), {
    target: { x: 4, y: 2 },
  });
  await expect(slots.nth(0)).toHaveAttribute('data-kind', 'seconds');
  await front.saved();
  await expect(front.page.locator('[data-stands="changed"]')).toBeVisible();
  await front.button(words.publish).click();
  await expect(front.page.locator('[data-stands="same"]')).toBeVisible();

  await front.button(words.schedule).click();
  await front.dialog.getByRole('button', { name: words.schedule, exact: true }).click();
  await expect(front.dialog.getByRole('alert').first()).toBeVisible();
  const day = new Date(Date.now() + 86_400_000 * 2).toISOString().slice(0, 10);
  await front.dialog.getByRole('textbox').first().fill(day);
  await front.dialog.getByRole('spinbutton').first().fill('07');
  await front.dialog.getByRole('spinbutton').nth(1).fill('30');
  await front.dialog.getByRole('button', { name: words.schedule, exact: true }).click();
  await expect(front.dialog).toBeHidden();
  await front.show('versions');
  const editions = front.page.locator('[data-edition]');
  await expect(editions).toHaveCount(3);
  await editions
    .first()
    .getByRole('button', { name: /^Take back/ })
    .click();
  await expect(editions.first()).toContainText(words.versions.cancelled);
  await editions
    .nth(2)
    .getByRole('button', { name: /^Bring back/ })
    .click();
  await expect(editions).toHaveCount(4);
  await expect(editions.first()).toContainText(words.versions.live);
  await expect(front.page.locator('[data-stands="changed"]')).toBeVisible();
});
