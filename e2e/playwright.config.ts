import { defineConfig } from 'playwright/test';

/** Whole stories in a real Chromium against the production build, over a fresh database. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: './served/global-setup.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // A machine that is busy is slow, not wrong; what takes longer than this is stuck, and says where.
  timeout: 20 * 60_000,
  // A story of a hundred presses on two busy cores is told once more before it counts as broken; that it was is said.
  retries: 1,
  expect: { timeout: 20_000 },
  reporter: 'list',
  forbidOnly: true,
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
    timezoneId: 'Asia/Seoul',
    screenshot: 'only-on-failure',
    // A step that waits for so long is stuck, and says where.
    actionTimeout: 60_000,
    navigationTimeout: 120_000,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
