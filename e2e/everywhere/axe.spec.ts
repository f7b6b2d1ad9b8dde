import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { settled } from '../pages/ready.ts';
import { hire } from '../served/hiring.ts';
import { expect, test } from '../test.ts';
import { allPages } from './all-pages.ts';

/** What axe finds against WCAG 2.2 A and AA and its own best practice, one line a finding. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} (${node.any[0]?.message ?? node.failureSummary})`),
  );
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const language of ['en', 'ko'] as const)
    test(`axe finds nothing on any page, ${colorScheme}, desk in ${language}`, async ({
      newsroom,
      as,
      asReader,
    }) => {
      const key = `axe-${colorScheme}-${language}`;
      const pages = await allPages(newsroom, key);
      const everybody = await hire(newsroom, key, 'managing_editor', { language, also: ['admin'] });
      const found: Record<string, string[]> = {};
      const look = async (page: Page, address: string) => {
        await page.goto(address);
        await settled(page);
        const here = await findings(page);
        if (here.length > 0) found[address] = here;
      };
      const signedIn = await as(everybody, { colorScheme, reducedMotion: 'reduce' });
      for (const address of pages.desk) await look(signedIn, address);
      const locale = language === 'en' ? 'en-US' : 'ko-KR';
      const reader = await asReader({ colorScheme, locale, reducedMotion: 'reduce' });
      for (const address of [
        ...pages.readers.filter((one) => one.startsWith(`/${language}`)),
        ...pages.before,
      ])
        await look(reader, address);
      expect(found).toEqual({});
    });
