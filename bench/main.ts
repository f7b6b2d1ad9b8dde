import { shownError } from '#bin/sentence.ts';
import { measureAutosave } from './autosave.ts';
import { measureDeskList } from './desk-list.ts';
import { asTable, type Figures, machine } from './figures.ts';
import { Stage } from './stage.ts';
import { measureStoryPage } from './story-page.ts';

const asJson = process.argv.includes('--json');
const stage = new Stage();

async function leave(code: number): Promise<void> {
  await stage.strike();
  process.exit(code);
}

async function fail(error: unknown): Promise<void> {
  console.error(shownError(error));
  await leave(1);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave(1));
process.on('disconnect', () => void leave(1));

try {
  await stage.set();
  const figures: Figures = {
    ...(await measureStoryPage(stage)),
    ...(await measureAutosave(stage)),
    ...(await measureDeskList(stage)),
  };
  console.log(asJson ? JSON.stringify(figures) : `\n${asTable(figures)}\n\n${machine()}`);
  await leave(0);
} catch (error) {
  await fail(error);
}
