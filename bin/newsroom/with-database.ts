import { closeDesk } from '#db/desk.ts';
import { prepareRoles } from '#db/roles.ts';
import type { Settings } from '#newsroom/settings.ts';
import { siteUrl } from '#newsroom/settings.ts';
import type { Cluster } from '../database/cluster.ts';
import { houseUrl } from '../database/house-cluster.ts';
import { bringUp, embeddedName, prepare, secretOf } from '../database/open.ts';
import { until } from '../processes.ts';
import { Sentence } from '../sentence.ts';
import { holderOf, takeAlone } from '../start/alone.ts';
import { openDataFolder } from '../start/data-folder.ts';

/** A command at the command line takes seconds; this long another one waits for it, in milliseconds. */
const longestCommand = 120_000;

/**
 * Does a command's work with `desk()` speaking to the newsroom's database, whether the newsroom is open or not. When
 * it is not, the embedded database runs for as long as the command does.
 * @param settings as parsed
 * @param work may be told the site's address
 */
export async function withDatabase<Result>(
  settings: Settings,
  work: (site: string) => Promise<Result>,
): Promise<Result> {
  const data = openDataFolder(settings.COPYDESK_DATA);
  if (settings.DATABASE_URL) {
    const { ownerUrl } = await bringUp(settings, data);
    return speak(await prepare(ownerUrl, secretOf(settings, data)), siteUrl(settings), work);
  }
  const note = data.file('in-use');
  for (;;) {
    const taken = await takeAlone(note, 'command', siteUrl(settings));
    if ('hold' in taken) {
      let cluster: Cluster | undefined;
      try {
        const { ownerUrl } = await bringUp(settings, data, {
          onCluster: (planned) => {
            cluster = planned;
          },
        });
        return await speak(await prepare(ownerUrl, secretOf(settings, data)), siteUrl(settings), work);
      } finally {
        await cluster?.stop();
        taken.hold.release();
      }
    }
    if (taken.holder.what === 'newsroom') {
      const ownerUrl = houseUrl(data, embeddedName);
      return speak(await prepareRoles(ownerUrl, secretOf(settings, data)), taken.holder.url, work);
    }
    if (!(await until(() => !holderOf(note), longestCommand)))
      throw new Sentence(
        `Another command is still at work on ${data.path} (process ${taken.holder.holder.pid}).`,
      );
  }
}

async function speak<Result>(
  { deskUrl, readerUrl }: { deskUrl: string; readerUrl: string },
  site: string,
  work: (site: string) => Promise<Result>,
): Promise<Result> {
  process.env.COPYDESK_DESK_URL = deskUrl;
  process.env.COPYDESK_READER_URL = readerUrl;
  try {
    return await work(site);
  } finally {
    await closeDesk();
  }
}
