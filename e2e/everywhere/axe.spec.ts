import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { settled } from '../pages/ready.ts';
import { hire } from '../served/hiring.ts';
import { expect, test } from '../test.ts';
import { allPages } from './all-pages.ts';

/** What can differ between light and dark; all else is the same page. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** What axe finds against WCAG 2.2 A and AA and its own best practice, one line a finding; in the dark, of colours. */
async function findings(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  // A frame that may run no script runs none of axe's either: it would be waited for without end.
  const axe = new AxeBuilder({ page }).exclude('iframe[sandbox]:not([sandbox~="allow-scripts"])');
  if (colorScheme === 'dark') axe.withRules(ofColours);
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      (node) =>
        `${colorScheme}: ${id}: ${node.target.join(' ')} (${node.any[0]?.message ?? node.failureSummary})`,
    ),
  );
}

/** Turns the lights off, and waits until the desk's script has followed and no colour is on its way any more. */
async function darken(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForFunction(() => document.documentElement.dataset.mantineColorScheme !== 'light');
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(drawn));
    const ending = document
      .getAnimations()
      .filter((each) => each.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

for (const language of ['en', 'ko'] as const)
  for (const who of ['desk', 'reader'] as const)
    test(`axe finds nothing on any page, light and dark, for the ${who} in ${language}`, async ({
      newsroom,
      as,
      asReader,
      mark,
    }) => {
      const key = `axe-${who}-${language}-${mark}`;
      const pages = await allPages(newsroom, key);
      const found: Record<string, string[]> = {};
      const look = async (page: Page, address: string) => {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(address);
        await settled(page);
        const here = await findings(page, 'light');
        await darken(page);
        here.push(...(await findings(page, 'dark')));
        if (here.length > 0) found[address] = here;
      };
      const locale = language === 'en' ? 'en-US' : 'ko-KR';
      if (who === 'desk') {
        const everybody = await hire(newsroom, key, 'managing_editor', { language, also: ['admin'] });
        const page = await as(everybody, { reducedMotion: 'reduce' });
        for (const address of pages.desk) await look(page, address);
      } else {
        const page = await asReader({ locale, reducedMotion: 'reduce' });
        const ofLanguage = pages.readers.filter((one) => one.startsWith(`/${language}`));
        for (const address of [...ofLanguage, ...pages.before]) await look(page, address);
      }
      expect(found).toEqual({});
    });
