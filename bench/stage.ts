import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { unprivilegedAccount } from '#bin/database/account.ts';
import { Cluster } from '#bin/database/cluster.ts';
import { memorySettings } from '#bin/database/memory.ts';
import { prepare } from '#bin/database/open.ts';
import { freePort } from '#bin/database/ports.ts';
import { programs } from '#bin/database/programs.ts';
import { end } from '#bin/processes.ts';
import { type Served, startServer } from '#bin/serve/start-server.ts';
import { build, isBuilt } from '#bin/start/build.ts';
import { newSecret } from '#bin/start/data-folder.ts';
import { step } from '#bin/start/steps.ts';
import { closeDesk } from '#db/desk.ts';
import { seedDemo } from '#newsroom/demo/index.ts';

/** The build that is measured stands beside the one that is served. */
const buildName = '.next-bench';

/** A newsroom for the length of a run: a cluster in a temporary folder, the demo's stories, the site on loopback. */
export class Stage {
  readonly secret = newSecret();
  /** The database as its owner. */
  ownerUrl = '';
  /** Where the site is served. */
  origin = '';
  private folder: string | undefined;
  private cluster: Cluster | undefined;
  private readonly served: Served[] = [];
  private addresses = { deskUrl: '', readerUrl: '' };
  private builder: number | undefined;

  /** Puts everything up; progress goes to stderr. */
  async set(): Promise<void> {
    process.env.COPYDESK_BUILD = buildName;
    process.env.AUTH_SECRET = this.secret;
    const { deskUrl, readerUrl } = await step(
      'Throw-away database',
      () => this.setDatabase(),
      process.stderr,
    );
    await step(
      'Demo newsroom',
      (tell) =>
        seedDemo({ password: newSecret(), onProgress: ({ done, total }) => tell(`${done} of ${total}`) }),
      process.stderr,
    );
    if (!(await isBuilt())) await step('Pages built', (tell) => build(tell, this.building), process.stderr);
    this.addresses = { deskUrl, readerUrl };
    const port = await freePort();
    this.origin = `http://127.0.0.1:${port}`;
    await step('Site', () => this.serve(port), process.stderr);
  }

  /**
   * Serves the same newsroom from one more process.
   * @returns where
   */
  async anotherNode(): Promise<string> {
    const port = await freePort();
    await step('Another node', () => this.serve(port), process.stderr);
    return `http://127.0.0.1:${port}`;
  }

  /** Takes everything down again, whatever was put up. */
  async strike(): Promise<void> {
    if (this.builder !== undefined)
      await end(-this.builder, [
        ['SIGTERM', 3000],
        ['SIGKILL', 1000],
      ]);
    await closeDesk();
    await Promise.all(this.served.map((one) => one.stop()));
    await this.cluster?.stop();
    if (this.folder) await rm(this.folder, { recursive: true, force: true });
  }

  private readonly building = (pid: number | undefined) => {
    this.builder = pid;
  };

  private async setDatabase() {
    this.folder = await mkdtemp(path.join(os.tmpdir(), 'copydesk-bench-'));
    // PostgreSQL's account passes through it.
    await chmod(this.folder, 0o711);
    const account = unprivilegedAccount();
    this.cluster = new Cluster({
      folder: path.join(this.folder, 'postgres'),
      programs: await programs(account, path.join(this.folder, 'programs')),
      account,
      port: await freePort(),
      password: newSecret(),
      log: path.join(this.folder, 'database.log'),
      options: memorySettings(),
    });
    await this.cluster.make();
    await this.cluster.start();
    await this.cluster.makeDatabase('bench');
    this.ownerUrl = this.cluster.url('bench');
    const addresses = await prepare(this.ownerUrl, this.secret);
    process.env.COPYDESK_DESK_URL = addresses.deskUrl;
    process.env.COPYDESK_READER_URL = addresses.readerUrl;
    return addresses;
  }

  private async serve(port: number): Promise<void> {
    const { deskUrl, readerUrl } = this.addresses;
    const served = await startServer({
      HOST: '127.0.0.1',
      PORT: port,
      SITE_URL: this.origin,
      AUTH_SECRET: this.secret,
      COPYDESK_DESK_URL: deskUrl,
      COPYDESK_READER_URL: readerUrl,
      COPYDESK_BUILD: buildName,
    });
    this.served.push(served);
    // What the demo left in the outbox empties the kept pages once more.
    await pause(1000);
  }
}
