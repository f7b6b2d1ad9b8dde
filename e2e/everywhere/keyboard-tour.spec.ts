import type { Page } from 'playwright/test';
import { settled } from '../pages/ready.ts';
import { expect, test } from '../test.ts';
import { allPages } from './all-pages.ts';

/** Where Tab stands: null on the page itself. `faults` names what is wrong with the stop. */
type Stop = { place: number; said: string; faults: string[] } | null;

/** Looks at what has the focus: is it in the window, does it show that it has the focus, does nothing lie over it? */
function stop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return null;
    const faults: string[] = [];
    const { top, bottom, left, right, width, height } = at.getBoundingClientRect();
    const shows = (element: Element | null) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    if (width === 0 || height === 0) faults.push('has no size');
    if (bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth) faults.push('is out of sight');
    // A card leads to its story by its one link, and is outlined for it.
    if (!shows(at) && !shows(at.closest('.card'))) faults.push('shows no focus');
    // A link of two lines has its middle between them.
    const { x, y, width: wide, height: high } = at.getClientRects()[0] ?? at.getBoundingClientRect();
    const hit = document.elementFromPoint(x + wide / 2, y + high / 2);
    if (hit && !at.contains(hit) && !hit.contains(at))
      faults.push(`lies under ${hit.outerHTML.slice(0, 80)}`);
    const said = `${at.tagName} ${at.getAttribute('href') ?? at.textContent?.trim().slice(0, 40) ?? ''}`;
    return { place: [...document.querySelectorAll('*')].indexOf(at), said, faults };
  });
}

/** Tabs through a page; what was wrong on the way. */
async function tour(page: Page): Promise<string[]> {
  const found: string[] = [];
  let first = -1;
  let last = -1;
  for (;;) {
    await page.keyboard.press('Tab');
    const now = await stop(page);
    if (!now) return last === -1 ? ['Tab stops nowhere'] : found;
    if (last === -1 && !now.said.endsWith('#content')) found.push(`first comes ${now.said}`);
    found.push(...now.faults.map((fault) => `${now.said} ${fault}`));
    // Past the last stop it begins anew, with or without a stop at the browser's own.
    if (now.place === first) return found;
    if (now.place <= last) return [...found, `${now.said} comes again or too late: a trap, or out of order`];
    if (first === -1) first = now.place;
    last = now.place;
  }
}

test('Tab goes through every reader page in order; every stop is seen, and can be pressed where it is seen', async ({
  newsroom,
  asReader,
  mark,
}) => {
  const { readers } = await allPages(newsroom, `tour-${mark}`);
  const page = await asReader({ reducedMotion: 'reduce' });
  const found: Record<string, string[]> = {};
  for (const address of readers.filter((each) => each.startsWith('/en'))) {
    await page.goto(address);
    await settled(page);
    const wrong = await tour(page);
    if (wrong.length > 0) found[address] = wrong;
  }
  expect(found).toEqual({});
});
