import { closeDesk } from '#db/desk.ts';
import { addressesOf } from '#db/roles.ts';
import { startWorker } from '#newsroom/jobs/worker.ts';
import { secretOf } from '../database/open.ts';
import { Sentence } from '../sentence.ts';
import { holderOf } from '../start/alone.ts';
import { openDataFolder } from '../start/data-folder.ts';
import type { Command } from './commands.ts';
import { withDatabase } from './with-database.ts';

/** `worker`: publishes what is due and does the newsroom's other jobs, until it is told to stop. */
export const workerCommand: Command = async (_words, settings) => {
  const data = openDataFolder(settings.COPYDESK_DATA);
  if (!settings.DATABASE_URL && holderOf(data.file('in-use'))?.what !== 'newsroom')
    throw new Sentence(
      'A worker works for an open newsroom: start it with `npm start`, or name its database with DATABASE_URL.',
    );
  if (settings.DATABASE_URL) {
    // Its tables are the newsroom's to bring up to date, and a worker is to be back at once.
    const { deskUrl } = addressesOf(settings.DATABASE_URL, secretOf(settings, data));
    process.env.COPYDESK_DESK_URL = deskUrl;
    await work();
    await closeDesk();
  } else await withDatabase(settings, work);
  return 0;
};

async function work(): Promise<void> {
  const worker = startWorker(process.env.COPYDESK_DESK_URL ?? '');
  const stop = toldToStop();
  await Promise.race([worker.ready, stop]);
  console.error('At work. Ctrl-C ends it.');
  await stop;
  await worker.stop();
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    process.once('disconnect', () => resolve());
  });
}
