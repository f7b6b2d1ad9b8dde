import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Locator, Page } from 'playwright';
import { chromium } from 'playwright';
import { findBrowser } from '#bin/test/browser.ts';
import { type Figures, median, rounded } from './figures.ts';
import { phoneScreen, slowdowns } from './phone.ts';
import { readerPages } from './reader-pages.ts';
import type { Stage } from './stage.ts';

/** A page is looked at so often, each time by somebody new; of times the median counts. */
const looks = 5;
/** What Chromium's own tools call fast and slow 4G: latency in milliseconds, the rest in bytes a second. */
const fast4G = {
  latency: 165,
  downloadThroughput: (9_000_000 * 0.9) / 8,
  uploadThroughput: (1_500_000 * 0.9) / 8,
};
const slow4G = {
  latency: 562.5,
  downloadThroughput: (1_600_000 * 0.9) / 8,
  uploadThroughput: (750_000 * 0.9) / 8,
};
/** A phone and its line; an old one stands where the line is slow, too. */
const profiles = [
  { phone: 'phone', line: fast4G, lcp: 'lcpMs', inp: 'inpMs' },
  { phone: 'oldPhone', line: slow4G, lcp: 'lcpOldPhoneMs', inp: 'inpOldPhoneMs' },
] as const;
type Profile = { line: typeof fast4G; slower: number };

type Seen = { lcp: number; cls: number };
type Watched = { lcp: number; shifted: number; slowest: number };

/**
 * Core Web Vitals in Chromium as a phone and as an old one: Largest Contentful Paint and layout shift of every kind of
 * reader page, for a first visit; and how long the slowest press on it takes to be answered (INP).
 */
export async function measureVitals(stage: Stage): Promise<Figures> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  const empty = await emptyPage();
  try {
    const slower = await slowdowns(browser);
    const figures: Figures = { 'vitals.phone_slowdown_ratio': slower.phone };
    const urls = Object.entries(readerPages).map(([name, path]) => [name, stage.origin + path] as const);
    for (const [name, url] of [['emptyPage', empty.url] as const, ...urls]) {
      process.stderr.write(`… vitals: ${name}\n`);
      for (const { phone, line, lcp, inp } of profiles) {
        const profile: Profile = { line, slower: slower[phone] };
        const seen: Seen[] = [];
        for (let n = 0; n < looks; n += 1) seen.push(await visited(browser, url, profile));
        figures[`vitals.${name}.${lcp}`] = rounded(median(seen.map((one) => one.lcp)));
        const most = Math.max(...seen.map(({ cls }) => cls), figures[`vitals.${name}.cls`] ?? 0);
        figures[`vitals.${name}.cls`] = Number(most.toFixed(4));
        const presses: Map<string, number>[] = [];
        for (let n = 0; n < looks; n += 1) presses.push(await pressed(browser, url, profile));
        const { [onNothing]: nothing = 0, ...answered } = eachMedian(presses);
        figures[`vitals.${name}.${inp}`] = Math.max(0, ...Object.values(answered));
        if (phone === 'phone') figures[`vitals.${name}.inpOfNothingMs`] = nothing;
        for (const [button, took] of Object.entries(answered))
          process.stderr.write(`  ${phone}: ${took} ms: ${button}\n`);
      }
    }
    return figures;
  } finally {
    await browser.close();
    empty.server.close();
  }
}

/** A page of a heading and nothing else: what this browser on this machine takes for any page. */
async function emptyPage(): Promise<{ url: string; server: http.Server }> {
  const page =
    '<!doctype html><title>.</title><meta name="viewport" content="width=device-width"><h1>Words</h1>';
  const server = http.createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(page);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

/** Somebody new opens a page and looks at it until nothing comes any more. */
async function visited(browser: Browser, url: string, profile: Profile): Promise<Seen> {
  const { page, close } = await asPhone(browser, profile);
  try {
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(500);
    const { lcp, shifted } = await watched(page);
    return { lcp, cls: shifted };
  } finally {
    await close();
  }
}

/** What the press on the headline is called, which does nothing: it takes what this browser takes by itself. */
const onNothing = 'nothing';

/**
 * Presses whatever can be pressed without leaving the page.
 * @returns for each press its longest answer (Event Timing), in milliseconds
 */
async function pressed(browser: Browser, url: string, profile: Profile): Promise<Map<string, number>> {
  const { page, close } = await asPhone(browser, profile);
  try {
    await page.goto(url, { waitUntil: 'load' });
    // The browser prints in the middle of the press; that is its time, not the page's.
    await page.evaluate(() => {
      window.print = () => {};
    });
    const took = new Map([[onNothing, await tapped(page, page.locator('h1').first())]]);
    for (const button of await page
      .locator('main button[type="button"]:visible, main summary:visible')
      .all()) {
      const called = (await button.textContent())?.trim() ?? '';
      took.set(called, await tapped(page, button));
      await page.keyboard.press('Escape');
      await page.waitForTimeout(300);
    }
    return took;
  } finally {
    await close();
  }
}

function eachMedian(seen: Map<string, number>[]): Record<string, number> {
  const names = seen.flatMap((one) => [...one.keys()]);
  return Object.fromEntries(names.map((name) => [name, median(seen.flatMap((one) => one.get(name) ?? []))]));
}

/** Taps in the middle of something, as a finger does; gives the longest of the events, in milliseconds. */
async function tapped(page: Page, place: Locator): Promise<number> {
  await place.scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  const box = await place.boundingBox();
  if (!box) return 0;
  await page.evaluate(() => {
    (globalThis as unknown as { seen: Watched }).seen.slowest = 0;
  });
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(400);
  return (await watched(page)).slowest;
}

async function asPhone(
  browser: Browser,
  { line, slower }: Profile,
): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await browser.newContext(phoneScreen);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
  await page.addInitScript(() => {
    const seen: Watched = { lcp: 0, shifted: 0, slowest: 0 };
    (globalThis as unknown as { seen: Watched }).seen = seen;
    type Entry = PerformanceEntry & { value: number; hadRecentInput: boolean; interactionId?: number };
    const watch = (type: string, look: (entry: Entry) => void) =>
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) look(entry as Entry);
      }).observe({ type, buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
    watch('largest-contentful-paint', ({ startTime }) => {
      seen.lcp = startTime;
    });
    watch('layout-shift', ({ value, hadRecentInput }) => {
      if (!hadRecentInput) seen.shifted += value;
    });
    watch('event', ({ duration, interactionId }) => {
      if (interactionId) seen.slowest = Math.max(seen.slowest, duration);
    });
  });
  return { page, close: () => context.close() };
}

const watched = (page: Page): Promise<Watched> =>
  page.evaluate(() => (globalThis as unknown as { seen: Watched }).seen);
