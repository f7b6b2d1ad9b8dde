import { readFileSync } from 'node:fs';
import path from 'node:path';

const files = {
  pushWorker: 'components/desk/push/worker.js',
  previewTalk: 'components/desk/talk/preview-talk.js',
} as const;
const kept = new Map<string, string>();

/**
 * A script of the desk's that is served as it is written.
 * @param name which
 */
export function deskScript(name: keyof typeof files): string {
  const script =
    kept.get(name) ?? readFileSync(path.join(/* turbopackIgnore: true */ process.cwd(), files[name]), 'utf8');
  kept.set(name, script);
  return script;
}
