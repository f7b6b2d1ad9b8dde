import lighthouse, { type Flags } from 'lighthouse';
import { type Browser, chromium } from 'playwright';
import { freePort } from '#bin/database/ports.ts';
import { findBrowser } from '#bin/test/browser.ts';
import { type Figures, median, rounded } from './figures.ts';
import { slowdowns } from './phone.ts';
import { readerPages } from './reader-pages.ts';
import type { Stage } from './stage.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** A page is looked at so often; of times the median counts, of scores too. */
const looks = 5;

/**
 * Scores of Lighthouse for every kind of reader page, as it scores by itself: a phone on a slow line, simulated; how many
 * times slower than this machine a phone is, is measured before every look, as it asks for.
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
      Object.assign(figures, await look(stage.origin + path, name, { port, browser }));
    return figures;
  } finally {
    await browser.close();
  }
}

async function look(
  url: string,
  name: string,
  { port, browser }: { port: number; browser: Browser },
): Promise<Figures> {
  const flags: Flags = {
    port,
    // What a page left on the device for the next one is not there for somebody new.
    clearStorageTypes: ['file_systems', 'shader_cache', 'service_workers', 'cache_storage', 'local_storage'],
    logLevel: 'error',
    onlyCategories: [...categories],
  };
  const seen: Record<string, number[]> = {};
  const note = (figure: string, value: number | null | undefined) => {
    const values = seen[figure] ?? [];
    values.push(value ?? Number.NaN);
    seen[figure] = values;
  };
  process.stderr.write(`… Lighthouse: ${name}\n`);
  for (let n = 0; n < looks; n += 1) {
    const { phone } = await slowdowns(browser);
    const lhr = await looked(url, { ...flags, throttling: { cpuSlowdownMultiplier: phone } });
    for (const category of categories)
      note(`lighthouse.${name}.${category}`, Math.round((lhr.categories[category]?.score ?? 0) * 100));
    if (n === 0) sayWhatIsShort(url, lhr);
  }
  return Object.fromEntries(
    Object.entries(seen).map(([figure, values]) => [figure, rounded(median(values))]),
  );
}

/** How often it is tried: now and then Chromium loses the beginning of its own record. */
const tries = 3;

async function looked(url: string, flags: Flags): Promise<Report> {
  let error: Report['runtimeError'];
  for (let n = 0; n < tries; n += 1) {
    const lhr = (await lighthouse(url, flags))?.lhr;
    if (lhr && !lhr.runtimeError) return lhr;
    error = lhr?.runtimeError;
  }
  throw new Error(`${url}: ${error?.message ?? 'Lighthouse says nothing of it'}`);
}

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

/** What keeps a page from a hundred, on stderr: a figure alone tells nobody what to mend. */
function sayWhatIsShort(url: string, { audits, categories: found }: Report): void {
  for (const category of categories)
    for (const { id, weight } of found[category]?.auditRefs ?? []) {
      const score = audits[id]?.score ?? null;
      if (weight > 0 && score !== null && score < 1)
        console.error(`  ${url}: ${category}: ${audits[id]?.title}`);
    }
}
