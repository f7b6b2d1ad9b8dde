import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { markOf, type ProcessMark, stillRuns } from '../processes.ts';
import { newSecret } from '../start/data-folder.ts';
import { unprivilegedAccount } from './account.ts';
import { Cluster } from './cluster.ts';
import { clearLeftovers } from './leftovers.ts';
import { freePort } from './ports.ts';
import { programs } from './programs.ts';

const named = 'copydesk-throw-away-';

/** A PostgreSQL for the length of a run, in a temporary folder of its own. */
export type ThrowAway = {
  /** Address of the maintenance database as superuser. */
  ownerUrl: string;
  cluster: Cluster;
  /** The temporary folder, which is removed with all that is in it. */
  folder: string;
  /** Stops it and removes every trace. */
  remove: () => Promise<void>;
};

/**
 * Starts a cluster that is not to last. What runs that were killed left behind is removed first.
 * @param options more `name=value` for the server
 */
export async function throwAwayCluster(options: string[] = []): Promise<ThrowAway> {
  await sweep();
  const folder = mkdtempSync(path.join(os.tmpdir(), named));
  writeFileSync(path.join(folder, 'owner.json'), JSON.stringify(markOf(process.pid)));
  // PostgreSQL's account passes through it.
  chmodSync(folder, 0o711);
  const account = unprivilegedAccount();
  const cluster = new Cluster({
    folder: path.join(folder, 'postgres'),
    programs: await programs(account, path.join(folder, 'programs')),
    account,
    port: await freePort(),
    password: newSecret(),
    log: path.join(folder, 'database.log'),
    options,
  });
  const remove = async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await cluster.make();
    await cluster.start();
  } catch (error) {
    await remove();
    throw error;
  }
  return { ownerUrl: cluster.url('postgres'), cluster, folder, remove };
}

async function sweep(): Promise<void> {
  for (const name of readdirSync(os.tmpdir()).filter((found) => found.startsWith(named))) {
    const folder = path.join(os.tmpdir(), name);
    const note = path.join(folder, 'owner.json');
    if (!existsSync(note) || stillRuns(JSON.parse(readFileSync(note, 'utf8')) as ProcessMark)) continue;
    await clearLeftovers(path.join(folder, 'postgres'));
    rmSync(folder, { recursive: true, force: true });
  }
}
