import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Sentence, shownError } from '#bin/sentence.ts';
import { measureAutosave } from './autosave.ts';
import { measureBeside } from './beside.ts';
import { measureDeskList } from './desk-list.ts';
import { asTable, type Figures, machine } from './figures.ts';
import { measureGrowth } from './growth.ts';
import { measureLighthouse } from './lighthouse.ts';
import { measurePageWeight } from './page-weight.ts';
import { measurePublishToVisible } from './publish-to-visible.ts';
import { measureSearchRecall } from './search-recall.ts';
import { Stage } from './stage.ts';
import { measureStoryPage } from './story-page.ts';
import { measureUncached } from './uncached.ts';
import { measureVitals } from './vitals.ts';

const measurements = {
  'story-page': measureStoryPage,
  beside: measureBeside,
  uncached: measureUncached,
  'page-weight': measurePageWeight,
  vitals: measureVitals,
  lighthouse: measureLighthouse,
  'publish-to-visible': measurePublishToVisible,
  autosave: measureAutosave,
  'desk-list': measureDeskList,
  'search-recall': measureSearchRecall,
  growth: measureGrowth,
} satisfies Record<string, (stage: Stage) => Promise<Figures>>;
type Name = keyof typeof measurements;
/** These begin with few stories and end with a million, or find only their own: each alone. */
const alone: Name[] = ['growth', 'search-recall'];

const stage = new Stage();
/** A group of measurements that runs in a process of its own. */
let apart: ChildProcess | undefined;
let leaving = false;

async function leave(code: number): Promise<void> {
  if (leaving) return;
  leaving = true;
  if (apart?.exitCode === null && apart.kill('SIGTERM')) await once(apart, 'exit');
  await stage.strike();
  process.exit(code);
}

async function fail(error: unknown): Promise<void> {
  // What breaks while everything is being taken down is no news.
  if (leaving) return;
  console.error(shownError(error));
  await leave(1);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave(1));
process.on('disconnect', () => void leave(1));

/** The measurements named on the command line, or all, in groups that share a newsroom. */
function wanted(args: string[]): Name[][] {
  const names = Object.keys(measurements) as Name[];
  const asked = args.filter((arg) => arg !== '--json');
  const unknown = asked.find((name) => !Object.hasOwn(measurements, name));
  if (unknown) throw new Sentence(`There is no measurement “${unknown}”. There are: ${names.join(', ')}.`);
  const ours = names.filter((name) => asked.length === 0 || asked.includes(name));
  const [together, each] = [
    ours.filter((name) => !alone.includes(name)),
    ours.filter((name) => alone.includes(name)),
  ];
  return [together, ...each.map((name) => [name])].filter((group) => group.length > 0);
}

type Found = { figures: Figures; complete: boolean };

/** Measures over a newsroom put up for it. */
async function measured(names: Name[]): Promise<Found> {
  const found: Found = { figures: {}, complete: true };
  await stage.set();
  for (const name of names)
    try {
      Object.assign(found.figures, await measurements[name](stage));
    } catch (error) {
      // What the others found is told in any case.
      if (leaving) break;
      console.error(`${name}: ${shownError(error)}`);
      found.complete = false;
    }
  return found;
}

/** Measures each group over a newsroom of its own: a process has one database. */
async function measuredApart(groups: Name[][]): Promise<Found> {
  const found: Found = { figures: {}, complete: true };
  for (const names of groups) {
    if (leaving) break;
    apart = spawn(process.execPath, [import.meta.filename, '--json', ...names], {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    const [told, [code]] = await Promise.all([text(apart.stdout as Readable), once(apart, 'exit')]);
    if (told) Object.assign(found.figures, JSON.parse(told));
    if (code !== 0) found.complete = false;
  }
  return found;
}

try {
  const args = process.argv.slice(2);
  const groups = wanted(args);
  const { figures, complete } = await (groups.length > 1 ? measuredApart(groups) : measured(groups.flat()));
  console.log(
    args.includes('--json') ? JSON.stringify(figures) : `\n${asTable(figures)}\n\nOn ${machine()}.`,
  );
  await leave(complete ? 0 : 1);
} catch (error) {
  await fail(error);
}
