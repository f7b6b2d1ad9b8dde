import lighthouse, { type Flags } from 'lighthouse';
import { chromium } from 'playwright';
import { freePort } from '#bin/database/ports.ts';
import { findBrowser } from '#bin/test/browser.ts';
import { type Figures, median, rounded } from './figures.ts';
import { readerPages } from './reader-pages.ts';
import type { Stage } from './stage.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** A page is looked at so often; of times the median counts, of scores too. */
const looks = 3;

/**
 * Scores of Lighthouse, and its Largest Contentful Paint and layout shift, for every kind of reader page: as a phone
 * on a slow line (its own mobile profile, the line and the processor really slowed down). Then how long a press takes
 * to be answered on a story (INP), with the processor at a quarter.
 */
export async function measureLighthouse(stage: Stage): Promise<Figures> {
  const executablePath = await findBrowser();
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--remote-debugging-port=${port}`,
    ],
  });
  try {
    const figures: Figures = {};
    for (const [name, path] of Object.entries(readerPages))
      Object.assign(figures, await look(stage.origin + path, name, port));
    for (const name of ['story', 'storyWithPicture'] as const)
      figures[`vitals.${name}.inpMs`] = await pressed(browser, stage.origin + readerPages[name]);
    return figures;
  } finally {
    await browser.close();
  }
}

type Browser = Awaited<ReturnType<typeof chromium.launch>>;

async function look(url: string, name: string, port: number): Promise<Figures> {
  const flags: Flags = {
    port,
    logLevel: 'error',
    onlyCategories: [...categories],
    throttlingMethod: 'devtools',
  };
  const seen: Record<string, number[]> = {};
  const note = (figure: string, value: number | null | undefined) => {
    const values = seen[figure] ?? [];
    values.push(value ?? Number.NaN);
    seen[figure] = values;
  };
  for (let n = 0; n < looks; n += 1) {
    const result = await lighthouse(url, flags);
    if (!result) throw new Error(`Lighthouse says nothing of ${url}`);
    const { lhr } = result;
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    for (const category of categories)
      note(`lighthouse.${name}.${category}`, Math.round((lhr.categories[category]?.score ?? 0) * 100));
    note(`vitals.${name}.lcpMs`, lhr.audits['largest-contentful-paint']?.numericValue);
    note(`vitals.${name}.cls`, lhr.audits['cumulative-layout-shift']?.numericValue);
    if (n === 0) sayWhatIsShort(url, lhr);
  }
  return Object.fromEntries(
    Object.entries(seen).map(([figure, values]) => [figure, rounded(median(values))]),
  );
}

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

/** What keeps a page from a hundred, on stderr: a figure alone tells nobody what to mend. */
function sayWhatIsShort(url: string, { audits, categories: found }: Report): void {
  for (const category of categories.filter((each) => each !== 'performance'))
    for (const { id, weight } of found[category]?.auditRefs ?? []) {
      const score = audits[id]?.score ?? null;
      if (weight > 0 && score !== null && score < 1)
        console.error(`  ${url}: ${category}: ${audits[id]?.title}`);
    }
}

/** Opens and closes what a story page has to press, and gives the longest answer (Event Timing), in milliseconds. */
async function pressed(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage({
    viewport: { width: 412, height: 823 },
    isMobile: true,
    hasTouch: true,
  });
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(() => {
      const there = globalThis as unknown as { longest: number };
      there.longest = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[])
          if (entry.interactionId) there.longest = Math.max(there.longest, entry.duration);
      }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
    });
    await page.goto(url, { waitUntil: 'load' });
    for (const button of await page.locator('main button:visible, main summary:visible').all()) {
      await button.tap({ timeout: 5_000 }).catch(() => {});
      await page.waitForTimeout(300);
      await page.keyboard.press('Escape');
      await page.waitForTimeout(300);
    }
    return await page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
  } finally {
    await page.close();
  }
}
