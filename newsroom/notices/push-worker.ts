import { readFileSync } from 'node:fs';
import path from 'node:path';

const kept: { script?: string } = {};

/** The script that shows pushed notices in a browser, as it is served. */
export function pushWorker(): string {
  kept.script ??= readFileSync(
    path.join(/* turbopackIgnore: true */ process.cwd(), 'components/desk/push/worker.js'),
    'utf8',
  );
  return kept.script;
}
