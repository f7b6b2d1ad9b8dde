import type { Page } from 'playwright/test';
import { settled } from '../pages/ready.ts';
import { hire } from '../served/hiring.ts';
import { expect, test } from '../test.ts';
import { allPages } from './all-pages.ts';

/** What is wider than the window, when the page can be pushed sideways (WCAG 2.2, 1.4.10). */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return wide.slice(0, 5).map((element) => `${element.tagName} .${element.getAttribute('class') ?? ''}`);
  });
}

for (const language of ['en', 'ko'] as const)
  test(`no page is wider than a window of 320 pixels, desk in ${language}`, async ({
    newsroom,
    as,
    asReader,
    mark,
  }) => {
    const key = `reflow-${language}-${mark}`;
    const pages = await allPages(newsroom, key);
    const everybody = await hire(newsroom, key, 'managing_editor', { language, also: ['admin'] });
    const viewport = { width: 320, height: 640 };
    const found: Record<string, string[]> = {};
    const look = async (page: Page, address: string) => {
      await page.goto(address);
      await settled(page);
      const wide = await tooWide(page);
      if (wide.length > 0) found[address] = wide;
    };
    const signedIn = await as(everybody, { viewport });
    for (const address of pages.desk) await look(signedIn, address);
    const reader = await asReader({ viewport, locale: language === 'en' ? 'en-US' : 'ko-KR' });
    for (const address of [...pages.readers, ...pages.before]) await look(reader, address);
    expect(found).toEqual({});
  });
