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
let leaving = false;

async function leave(code: number): Promise<void> {
  if (leaving) return;
  leaving = true;
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

/** The measurements named on the command line; when none is, all that go together. */
function wanted(args: string[]): Name[] {
  const names = Object.keys(measurements) as Name[];
  const asked = args.filter((arg) => arg !== '--json');
  const unknown = asked.find((name) => !Object.hasOwn(measurements, name));
  if (unknown) throw new Sentence(`There is no measurement “${unknown}”. There are: ${names.join(', ')}.`);
  return names.filter((name) => (asked.length > 0 ? asked.includes(name) : !alone.includes(name)));
}

try {
  const args = process.argv.slice(2);
  const names = wanted(args);
  await stage.set();
  const figures: Figures = {};
  const broken: Name[] = [];
  for (const name of names)
    try {
      Object.assign(figures, await measurements[name](stage));
    } catch (error) {
      // What the others found is told in any case.
      if (leaving) break;
      console.error(`${name}: ${shownError(error)}`);
      broken.push(name);
    }
  console.log(
    args.includes('--json') ? JSON.stringify(figures) : `\n${asTable(figures)}\n\nOn ${machine()}.`,
  );
  await leave(broken.length > 0 ? 1 : 0);
} catch (error) {
  await fail(error);
}
