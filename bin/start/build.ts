import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.ts';
import { Sentence } from '../sentence.ts';
import { hashOfSources } from './sources.ts';
import type { Tell } from './steps.ts';

/** Folder of the build, inside the checkout; the same name is read by `next.config.mjs`. */
export const buildName = (): string => process.env.COPYDESK_BUILD || '.next';

const stamp = () => path.join(root, buildName(), 'copydesk-build');

/** Says whether the build was made from the sources as they are. */
export async function isBuilt(): Promise<boolean> {
  if (!existsSync(stamp()) || !existsSync(path.join(root, buildName(), 'BUILD_ID'))) return false;
  return readFileSync(stamp(), 'utf8') === (await hashOfSources(root));
}

/**
 * Builds the pages for production. What Next says goes to a log, and is shown when it fails.
 * @param tell how far it is
 * @param onChild told of the process, so that it can be ended with us
 * @throws Sentence
 */
export async function build(tell: Tell, onChild: (pid: number | undefined) => void): Promise<void> {
  const hash = await hashOfSources(root);
  rmSync(stamp(), { force: true });
  // Not in the build's own folder, which Next empties first.
  const logs = path.join(root, 'node_modules/.cache/copydesk');
  mkdirSync(logs, { recursive: true });
  const log = path.join(logs, `build${buildName()}.log`);
  const out = openSync(log, 'w');
  const child = spawn(process.execPath, [path.join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    detached: true,
    stdio: ['ignore', out, out],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  onChild(child.pid);
  const watch = setInterval(() => tell(lastLine(log)), 500);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  clearInterval(watch);
  tell('');
  const said = readFileSync(log, 'utf8');
  if (code !== 0)
    throw new Sentence(
      /ENOSPC|no space left/i.test(said)
        ? 'The disk is full: the pages cannot be built. Make room and start again.'
        : `The pages cannot be built. Next said:\n${said.trim().split('\n').slice(-40).join('\n')}\n(all of it: ${log})`,
    );
  writeFileSync(stamp(), hash);
}

function lastLine(log: string): string {
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  return (
    lines
      .findLast((line) => /^\s*(✓|○)?\s*[A-Z]/.test(line))
      ?.trim()
      .replace(/\s*\.+$/, '')
      .slice(0, 60) ?? ''
  );
}
