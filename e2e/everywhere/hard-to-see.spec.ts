import { callFrom } from '#newsroom/fixtures/a-newsroom.ts';
import { expect, test } from '../test.ts';
import { allPages } from './all-pages.ts';

test('at 400 % on a small screen no reader page is pushed sideways', async ({ newsroom, asReader, mark }) => {
  const { readers } = await allPages(newsroom, `zoomed-${mark}`);
  const page = await asReader({ viewport: { width: 320, height: 256 } });
  const wide: string[] = [];
  for (const address of readers) {
    await page.goto(address);
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(address);
  }
  expect(wide).toEqual([]);
});

test('in forced colours the section one is in is marked by more than a colour', async ({
  newsroom,
  asReader,
}) => {
  await callFrom(newsroom);
  const page = await asReader({ forcedColors: 'active' });
  await page.goto('/en/sections/city');
  const line = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { borderBottomWidth, borderBottomColor } = getComputedStyle(element);
        return { borderBottomWidth, borderBottomColor };
      });
  const here = await line('.sections a[aria-current]');
  const there = await line('.sections a:not([aria-current])');
  expect(here.borderBottomWidth).toBe('3px');
  expect(here.borderBottomColor).not.toBe(there.borderBottomColor);
});
