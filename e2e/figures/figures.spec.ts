import { readFile } from 'node:fs/promises';
import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { aStory } from '#newsroom/fixtures/a-story.ts';
import { messages } from '#newsroom/words/index.ts';
import { dayOf } from '#newsroom/zoned-time.ts';
import { aSection } from '../served/section.ts';
import { expect, test } from '../test.ts';

const { figures } = messages('en');

test.beforeEach(({ newsroom }) => callFrom(newsroom));

test('each chart has the numbers it is drawn from below it, and as a file', async ({
  newsroom,
  as,
  mark,
}) => {
  const { mina, mara } = newsroom.people;
  // A section of this spec's own: nobody else publishes in it meanwhile.
  const section = await aSection(newsroom, `Lighthouses ${mark}`, '등대');
  const { name } = section;
  const out = () => aStory().by(mina).in(section).submittedBy(mina).approvedBy(mara).publishedBy(mara);
  await out().make();
  await out()
    .reopenedBy(mina)
    .savedBy(mina, { standfirst: 'Put right.' })
    .submittedBy(mina)
    .approvedBy(mara)
    .correctedBy(mara)
    .make();

  const page = await as('mara');
  await page.goto('/desk/figures');
  const part = (title: string) => page.getByRole('region', { name: title, exact: true });
  for (const { title } of [figures.speed, figures.stays, figures.care, figures.output])
    await expect(part(title).getByRole('img', { name: new RegExp(`^Chart: ${title}`) })).toBeVisible();
  // What a spec writes goes out within seconds, so only these two have bars high enough to be seen.
  for (const { title } of [figures.care, figures.output])
    await expect(part(title).locator('.recharts-bar-rectangle path').first()).toBeVisible();

  const output = part(figures.output.title);
  const columns = await output.getByRole('columnheader').allInnerTexts();
  const today = output.getByRole('row', { name: new RegExp(`^${dayOf(new Date(), 'Asia/Seoul')}`) });
  await expect(today.getByRole('cell').nth(columns.indexOf(name) - 1)).toHaveText('2');
  const care = part(figures.care.title).getByRole('row', { name: new RegExp(`^${name}`) });
  await expect(care.getByRole('cell')).toHaveText(['2', '1', '0', '0', '50']);

  const coming = page.waitForEvent('download');
  await page
    .getByRole('link', { name: figures.exportOf.replace('{title}', figures.care.title), exact: true })
    .click();
  const csv = await readFile(await (await coming).path(), 'utf8');
  expect(csv.split('\r\n').find((line) => line.includes(name))).toMatch(/,2,1,0,0,50(\.0)?$/);
});

test('figures are of the days one asks for', async ({ as }) => {
  const page = await as('mara');
  await page.goto('/desk/figures?from=2001-01-01&to=2001-01-07');
  const output = page.getByRole('region', { name: figures.output.title, exact: true });
  await expect(output.getByText(figures.none)).toBeVisible();
});
