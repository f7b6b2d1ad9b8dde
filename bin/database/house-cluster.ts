import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Sentence } from '../sentence.ts';
import { type DataFolder, newSecret } from '../start/data-folder.ts';
import { type Account, reaches, unprivilegedAccount } from './account.ts';
import { Cluster } from './cluster.ts';
import { memorySettings } from './memory.ts';
import { canListen, freePort } from './ports.ts';
import { programs } from './programs.ts';

/** Clusters whose data folder PostgreSQL's account does not reach, because it lies in a closed home, live here. */
const elsewhere = '/var/lib/copydesk';
const longestLog = 10_000_000;

/**
 * The newsroom's own cluster, described by what its data folder keeps.
 * @param data the data folder
 * @throws Sentence
 */
export async function houseCluster(data: DataFolder): Promise<Cluster> {
  const account = unprivilegedAccount();
  const home = await homeOf(data, account);
  const folder = path.join(home, 'postgres');
  const log = data.file('database.log');
  if (existsSync(log) && statSync(log).size > longestLog) truncateSync(log);
  refuseOtherVersion(folder);
  const made = await programs(account, elsewhere);
  return new Cluster({
    folder,
    programs: made,
    account,
    port: await portOf(data),
    password: data.kept('database-password', newSecret),
    log,
    options: memorySettings(),
  });
}

/** The address of the cluster's database when it is known to run. */
export function houseUrl(data: DataFolder, database: string): string {
  const [port, password] = [data.read('database-port'), data.read('database-password')];
  if (!port || !password)
    throw new Sentence(`There is no newsroom in ${data.path} yet: start one with npm start.`);
  return `postgres://copydesk:${password}@127.0.0.1:${port}/${database}`;
}

/** The same port every time, while it is free. */
async function portOf(data: DataFolder): Promise<number> {
  const known = Number(data.read('database-port'));
  if (known && ((await canListen(known, '127.0.0.1')) === true || ourServerHasIt(data))) return known;
  return choosePort(data);
}

/** Chooses another port and keeps it. */
export async function choosePort(data: DataFolder): Promise<number> {
  const port = await freePort();
  data.write('database-port', String(port));
  return port;
}

/** A server that a killed start left behind still has the port; it is stopped before ours starts. */
function ourServerHasIt(data: DataFolder): boolean {
  const home = data.read('database-elsewhere') ?? data.path;
  const note = path.join(home, 'postgres/postmaster.pid');
  return existsSync(note) && readFileSync(note, 'utf8').split('\n')[3] === data.read('database-port');
}

async function homeOf(data: DataFolder, account: Account | undefined): Promise<string> {
  if (!account) return data.path;
  const known = data.read('database-elsewhere');
  if (known) return known;
  if (existsSync(data.file('postgres')) || reaches(account, data.path)) return data.path;
  const home = path.join(elsewhere, randomUUID());
  try {
    await mkdir(home, { recursive: true, mode: 0o711 });
  } catch (error) {
    throw new Sentence(
      `PostgreSQL does not run as root, and its account "${account.name}" may not enter ${data.path}. Choose a folder it may enter with COPYDESK_DATA.`,
      error,
    );
  }
  data.write('database-elsewhere', home);
  return home;
}

function refuseOtherVersion(folder: string): void {
  const file = path.join(folder, 'PG_VERSION');
  const version = existsSync(file) ? readFileSync(file, 'utf8').trim() : '18';
  if (version === '18') return;
  throw new Sentence(
    `${folder} was made by PostgreSQL ${version}; this Copydesk brings 18. Dump it with the Copydesk it was made with, and load it here.`,
  );
}
