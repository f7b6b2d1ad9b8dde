import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { aStory } from '#newsroom/fixtures/a-story.ts';
import { messages } from '#newsroom/words/index.ts';
import { FrontDesk } from '../pages/front-desk.ts';
import { asOwner, hire } from '../served/hiring.ts';
import { aSection } from '../served/section.ts';
import { expect, test } from '../test.ts';
import { frontOf } from './front-of.ts';

const { fronts: words } = messages('en');
const wide = { viewport: { width: 1440, height: 1000 } };

test.beforeEach(({ newsroom }) => callFrom(newsroom));

test('two editors: it is taken over with a word, and what was not saved can be put back', async ({
  newsroom,
  as,
  mark,
}) => {
  const { mina, mara } = newsroom.people;
  const section = await aSection(newsroom, `Trams ${mark}`, '전차');
  const desk = { desk: section.id };
  const her = await hire(newsroom, `her-${mark}`, 'editor', desk);
  const him = await hire(newsroom, `him-${mark}`, 'editor', desk);
  // Who may not publish may take a page over as well.
  await asOwner(newsroom, 'UPDATE staff_sections SET may_publish = false WHERE staff_id = $1', [him.id]);
  const told = (headline: string) =>
    aStory().by(mina).in(section).saying({ headline }).submittedBy(mina).approvedBy(mara).publishedBy(mara);
  const hers = await told('Hers: the tram').make();
  const his = await told('His: the bus').make();
  const id = await frontOf('en', section.id);
  const one = await new FrontDesk(await as(her, wide)).open(id);
  await one.isHere();
  await one.put(hers.id, 'Hers: the tram', '2. Lead');
  await one.saved();

  const other = await new FrontDesk(await as(him, wide)).open(id);
  await expect(other.page.getByText(words.held.title.replace('{name}', `Person her-${mark}`))).toBeVisible();
  await expect(other.chosen(hers.id, 'lead')).toBeVisible();

  // What she does now does not arrive, and he takes over.
  await one.page.route('**/api/desk/fronts/*/draft', (route) => route.abort());
  await one
    .chosen(hers.id)
    .getByRole('button', { name: /^Headline on this page/ })
    .click();
  await one.page.keyboard.type('Not saved in time');
  await one.page.keyboard.press('Enter');
  await expect(one.page.locator('[data-save-state="unreached"]')).toBeVisible();
  await other.button(words.held.takeOver).click();
  await other.dialog.getByRole('textbox').fill('The bus is on fire.');
  await other.dialog.getByRole('button', { name: words.held.takeOver }).click();
  await other.isHere();
  await other.put(his.id, 'His: the bus', '2. Lead');
  await other.saved();
  await one.page.unroute('**/api/desk/fronts/*/draft');
  await expect(one.page.getByText('The bus is on fire.')).toBeVisible();
  await expect(one.chosen(his.id, 'lead')).toBeVisible();

  await other.page.goto('/desk');
  await one.isHere();
  await one.show('versions');
  await one.page
    .locator('[data-kept]')
    .first()
    .getByRole('button', { name: /^Put into the draft/ })
    .click();
  await one.show('layout');
  await expect(one.chosen(hers.id, 'lead')).toContainText('Not saved in time');
  await one.saved();
});
