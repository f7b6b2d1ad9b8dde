import { migrate } from '#db/migrate.ts';
import { type Addresses, prepareRoles } from '#db/roles.ts';
import type { Settings } from '#newsroom/settings.ts';
import { type DataFolder, newSecret } from '../start/data-folder.ts';
import type { Cluster } from './cluster.ts';
import { choosePort, houseCluster } from './house-cluster.ts';
import { checkOwnServer, whyNotPrepared } from './own-server.ts';
import { DatabasePortTaken } from './why-postgres-failed.ts';

/** The database of the embedded cluster. */
export const embeddedName = 'copydesk';

export type Running = {
  ownerUrl: string;
  /** Absent for a server of the user's own. */
  cluster?: Cluster;
};

/**
 * Brings up the database server: checks the user's own, or makes and starts the embedded one.
 * @param settings as parsed
 * @param data the data folder
 * @param watch `onCluster` learns of the embedded server before it is started, `onEnd` when it ends by itself
 * @throws Sentence
 */
export async function bringUp(
  settings: Settings,
  data: DataFolder,
  watch: { onCluster?: (cluster: Cluster) => void; onEnd?: () => void } = {},
): Promise<Running> {
  if (settings.DATABASE_URL) {
    await checkOwnServer(settings.DATABASE_URL);
    return { ownerUrl: settings.DATABASE_URL };
  }
  for (let tries = 1; ; tries += 1) {
    const cluster = await houseCluster(data);
    try {
      watch.onCluster?.(cluster);
      await cluster.make();
      await cluster.start(watch.onEnd);
      await cluster.makeDatabase(embeddedName);
      return { ownerUrl: cluster.url(embeddedName), cluster };
    } catch (error) {
      await cluster.stop();
      if (!(error instanceof DatabasePortTaken) || tries === 3) throw error;
      await choosePort(data);
    }
  }
}

/**
 * Brings the tables to the newest form and makes the two roles.
 * @param ownerUrl the database as its owner
 * @param secret the newsroom's
 * @throws Sentence where the user's own server does not allow it
 */
export async function prepare(ownerUrl: string, secret: string): Promise<Addresses> {
  try {
    await migrate(ownerUrl);
    return await prepareRoles(ownerUrl, secret);
  } catch (error) {
    throw whyNotPrepared(error);
  }
}

/** The newsroom's secret: from the environment, else made once and kept. */
export function secretOf(settings: Settings, data: DataFolder): string {
  return settings.AUTH_SECRET ?? data.kept('secret', newSecret);
}
