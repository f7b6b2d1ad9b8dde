import { settings, siteUrl } from '#newsroom/settings.ts';
import { bringUp, prepare, secretOf } from '../database/open.ts';
import { canListen } from '../database/ports.ts';
import { Sentence, shownError } from '../sentence.ts';
import { whyNotServed } from '../serve/start-server.ts';
import { type Holding, takeAlone } from './alone.ts';
import { build, isBuilt } from './build.ts';
import { openDataFolder } from './data-folder.ts';
import { clearHalfDemo, makeDemo } from './demo.ts';
import { KeepUp } from './keep-up.ts';
import { hasStaff } from './staff-there.ts';
import { step } from './steps.ts';
import { welcome } from './welcome.ts';

const kept = new KeepUp();

/** Everything ends here: a signal, a failed step, or whoever started us going away. */
async function leave(code: number): Promise<void> {
  if (kept.leaving) return;
  if (code === 0) console.log('\nStopping …');
  await kept.stop();
  if (code === 0) console.log('Stopped: the site and its database.');
  process.exit(code);
}

async function fail(error: unknown): Promise<void> {
  if (kept.leaving) return;
  console.error(`\n${shownError(error)}`);
  await leave(1);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave(0));
process.on('disconnect', () => void leave(0));
process.on('uncaughtException', (error) => void fail(error));
process.on('unhandledRejection', (error) => void fail(error));
// The terminal may be closed before we are done.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

async function start(): Promise<void> {
  const given = settings();
  const site = siteUrl(given);
  const data = openDataFolder(given.COPYDESK_DATA);
  const taken = await takeAlone(data.file('in-use'), 'newsroom', site);
  if ('holder' in taken) throw new Sentence(whoHolds(taken.holder, data.path));
  kept.hold = taken.hold;

  const free = await canListen(given.PORT, given.HOST);
  if (free !== true) throw whyNotServed(free, given);
  const secret = secretOf(given, data);

  const running = await step(given.DATABASE_URL ? 'Database reached' : 'Database started', async () => {
    const up = await bringUp(given, data, {
      onCluster: (cluster) => {
        kept.cluster = cluster;
      },
      onEnd: () => kept.databaseEnded(),
    });
    if (up.cluster) await clearHalfDemo(up.cluster, data);
    return up;
  });
  const { deskUrl, readerUrl } = await step('Tables up to date', () => prepare(running.ownerUrl, secret));
  process.env.COPYDESK_DESK_URL = deskUrl;
  process.env.COPYDESK_READER_URL = readerUrl;

  if (running.cluster && !(await hasStaff(running.ownerUrl)))
    await step('Demo newsroom made', (tell) => makeDemo(given, data, tell));
  if (!(await isBuilt())) await step('Pages built', (tell) => build(tell, (pid) => kept.building(pid)));
  await step('Site started', () =>
    kept.serve({
      HOST: given.HOST,
      PORT: given.PORT,
      SITE_URL: site,
      AUTH_SECRET: secret,
      COPYDESK_DESK_URL: deskUrl,
      COPYDESK_READER_URL: readerUrl,
      COPYDESK_DATA: data.path,
    }),
  );
  console.log(await welcome(given, data, running.ownerUrl));
}

function whoHolds({ holder, what, url }: Holding, folder: string): string {
  return what === 'newsroom'
    ? `Another copy is already running on the data in ${folder}: ${url} (process ${holder.pid}). Stop it first, or choose another folder with COPYDESK_DATA.`
    : `A newsroom command is at work on the data in ${folder} (process ${holder.pid}). Start again when it is done.`;
}

try {
  await start();
} catch (error) {
  await fail(error);
}
