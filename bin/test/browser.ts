import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Sentence } from '../sentence.ts';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Finds a Chromium; on Debian brings one when there is none and we may.
 * @returns path of its program
 * @throws Sentence
 */
export async function findBrowser(): Promise<string> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Sentence(`CHROMIUM_PATH names ${chosen}, but there is no such file.`);
  }
  return (await installed()) ?? bring();
}

async function installed(): Promise<string | undefined> {
  const { chromium } = await import('playwright');
  return [...places, chromium.executablePath()].find((file) => existsSync(file));
}

function bring(): string {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium on this machine: installing the one of the distribution.');
    const apt = (...words: string[]) =>
      spawnSync('apt-get', ['-q', ...words], {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0;
    if (apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')) {
      const found = places.find((file) => existsSync(file));
      if (found) return found;
    }
  }
  throw new Sentence(
    'No Chromium was found. Run `npx playwright install chromium`, or name one with CHROMIUM_PATH.',
  );
}
