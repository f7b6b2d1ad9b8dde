import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { end } from '../processes.ts';
import { codeOf, Sentence } from '../sentence.ts';
import type { Account } from './account.ts';
import { clearLeftovers } from './leftovers.ts';
import { bestCtype } from './locale.ts';
import type { Programs } from './programs.ts';
import { whyPostgresFailed } from './why-postgres-failed.ts';

export type ClusterPlan = {
  /** Where its data lies; the folder around it must be one the account may pass through. */
  folder: string;
  programs: Programs;
  account: Account | undefined;
  port: number;
  password: string;
  log: string;
  /** More `name=value` for the server. */
  options?: string[];
};

const owner = 'copydesk';

/** A PostgreSQL of our own: made, started, watched and stopped. It listens on loopback only. */
export class Cluster {
  private readonly plan: ClusterPlan;
  private server: ChildProcess | undefined;
  private stopping = false;

  constructor(plan: ClusterPlan) {
    this.plan = plan;
  }

  /** Its address as the owner of everything in it. */
  url(database: string): string {
    const { port, password } = this.plan;
    return `postgres://${owner}:${password}@127.0.0.1:${port}/${database}`;
  }

  get pid(): number | undefined {
    return this.server?.pid;
  }

  /** Makes the cluster's files where there are none. A half-made cluster is made anew. */
  async make(): Promise<void> {
    const { folder, programs, account, password } = this.plan;
    if (existsSync(path.join(folder, 'PG_VERSION'))) return;
    const making = `${folder}.making`;
    const secret = `${folder}.password`;
    await rm(making, { recursive: true, force: true });
    await mkdir(making, { recursive: true, mode: 0o700 });
    await writeFile(secret, password, { mode: 0o600 });
    if (account) for (const place of [making, secret]) await chown(place, account.uid, account.gid);
    try {
      await run(programs.initdb, initdbFlags(making, secret), account, making);
    } finally {
      await rm(secret, { force: true });
    }
    await rm(folder, { recursive: true, force: true });
    await rename(making, folder);
  }

  /**
   * Starts the server and waits until it answers, after whatever mending it has to do.
   * @param onEnd called when the server ends without having been told to
   * @throws Sentence
   */
  async start(onEnd: () => void = () => {}): Promise<void> {
    const { folder, programs, account, port, log, options = [] } = this.plan;
    await clearLeftovers(folder);
    const out = openSync(log, 'a', 0o600);
    const from = (await readFile(log)).length;
    const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', ...options];
    const server = spawn(
      programs.postgres,
      ['-D', folder, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
      // A group of its own: Ctrl-C reaches us alone, and we stop it when the site no longer needs it.
      { ...ids(account), cwd: folder, detached: true, stdio: ['ignore', out, out], env: environment() },
    );
    this.server = server;
    this.stopping = false;
    let ended: string | undefined;
    let ready = false;
    server.on('error', (error) => {
      ended = error.message;
    });
    server.on('exit', () => {
      ended ??= '';
      if (ready && !this.stopping) onEnd();
    });
    while (!(await this.answers())) {
      if (ended !== undefined) {
        const said = `${(await readFile(log)).subarray(from).toString('utf8')}${ended}`;
        throw whyPostgresFailed(said, folder, log);
      }
      await pause(40);
    }
    ready = true;
  }

  private async answers(): Promise<boolean> {
    const client = new pg.Client({ connectionString: this.url('postgres') });
    client.on('error', () => {});
    try {
      await client.connect();
      return true;
    } catch (error) {
      // Wrong password: whoever answers there, it is not ours.
      if (codeOf(error) === '28P01' && this.server?.exitCode === null)
        throw new Sentence(
          `The database does not take the password in ${path.dirname(this.plan.log)}: these files belong to different copies.`,
          error,
        );
      return false;
    } finally {
      await client.end().catch(() => {});
    }
  }

  /** Stops the server: what is under way is rolled back, what was acknowledged is on disk. */
  async stop(): Promise<void> {
    this.stopping = true;
    const { server } = this;
    if (server?.pid === undefined || server.exitCode !== null || server.signalCode !== null) return;
    await end(server.pid, [
      ['SIGINT', 20_000],
      ['SIGQUIT', 10_000],
    ]);
  }

  /** Makes a database unless it is there. */
  async makeDatabase(name: string): Promise<void> {
    await this.asOwner(async (client) => {
      const known = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
      if (!known.rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
    });
  }

  /** Removes a database with all that is in it. */
  async dropDatabase(name: string): Promise<void> {
    await this.asOwner((client) =>
      client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`),
    );
  }

  private async asOwner(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
    const client = new pg.Client({ connectionString: this.url('postgres') });
    await client.connect();
    try {
      await work(client);
    } finally {
      await client.end();
    }
  }
}

const initdbFlags = (folder: string, secret: string): string[] => [
  `--pgdata=${folder}`,
  `--username=${owner}`,
  `--pwfile=${secret}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale-provider=icu',
  '--icu-locale=und',
  '--lc-collate=C',
  `--lc-ctype=${bestCtype()}`,
  '--lc-messages=C',
  '--lc-monetary=C',
  '--lc-numeric=C',
  '--lc-time=C',
];

const ids = (account: Account | undefined) => (account ? { uid: account.uid, gid: account.gid } : {});

/** PostgreSQL reads PG* names and a language from its environment; ours are none of its business. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), NODE_ENV: 'production', LC_ALL: 'C' };
}

function run(program: string, args: string[], account: Account | undefined, cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...ids(account),
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment(),
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    child.on('error', (error) => reject(whyPostgresFailed(`${said}${error.message}`, cwd, '')));
    child.on('close', (code) => (code === 0 ? resolve() : reject(whyPostgresFailed(said, cwd, ''))));
  });
}
