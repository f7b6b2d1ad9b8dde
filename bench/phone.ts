import { pageFunctions } from 'lighthouse/core/lib/page-functions.js';
import type { Browser } from 'playwright';
import { median } from './figures.ts';

/**
 * What a processor makes of Lighthouse's own small benchmark (BenchmarkIndex). A machine's own figure decides how much
 * it has to be slowed down to be a phone: four times, as is usual, is meant for a fast desktop and makes much less than a
 * phone of a small server (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md#cpu-throttling).
 */
const index = {
  /** A desktop of 1,500 to 2,000 at a quarter: what Lighthouse means by a phone. */
  phone: 1750 / 4,
  /** What Chromium's own tools call a phone of the low tier; measured by them on a Moto G Power of 2022. */
  oldPhone: 264,
} as const;
export type Phone = keyof typeof index;

/** A phone's screen and finger, as a context of Playwright's is given them. */
export const phoneScreen = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

/**
 * Looks how fast this machine is, three times; the one in the middle counts. What else a machine does, or those it
 * shares its processors with, makes it another from minute to minute, and the page as well.
 * @returns how many times slower the processor has to be made for each phone; never faster than it is
 */
export async function slowdowns(browser: Browser): Promise<Record<Phone, number>> {
  const page = await browser.newPage();
  const looks: number[] = [];
  for (let look = 0; look < 3; look += 1)
    looks.push(await page.evaluate<number>(`(${pageFunctions.computeBenchmarkIndex})()`));
  await page.close();
  const own = median(looks);
  const slower = (phone: Phone) => Math.max(1, Number((own / index[phone]).toFixed(2)));
  process.stderr.write(
    `… this machine: ${own}; a phone is ${slower('phone')}, an old one ${slower('oldPhone')} times slower\n`,
  );
  return { phone: slower('phone'), oldPhone: slower('oldPhone') };
}
