import type { Page } from 'playwright/test';

/**
 * Waits until what stands on a page answers to presses: until React has taken over what the server sent. On the desk
 * others go on working meanwhile, so its network is never quiet.
 * @param page the page
 * @param selector something that stands in the part that is meant
 */
export async function ready(page: Page, selector = 'main h1'): Promise<void> {
  await page.waitForFunction((wanted) => {
    const one = document.querySelector(wanted);
    return one !== null && Object.keys(one).some((key) => key.startsWith('__reactProps'));
  }, selector);
  // What a part does once it is there, it does after it was drawn.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

/**
 * Waits until a page has all it asked for. Where others go on working there is always more to ask for: then not longer
 * than some seconds, by which what it was sent has come.
 * @param page the page
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: 4_000 }).catch(() => {});
}
