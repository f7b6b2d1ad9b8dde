import { setTimeout as pause } from 'node:timers/promises';
import type { Cluster } from '../database/cluster.ts';
import { end } from '../processes.ts';
import { Sentence, shownError } from '../sentence.ts';
import { type Served, type ServerPlan, startServer } from '../serve/start-server.ts';
import type { Hold } from './alone.ts';

/** Seconds between tries to bring back what ended by itself; after the last one we give up. */
const patience = [0, 1, 2, 5, 10, 20, 30];

/** More ends than this within a minute, and bringing back is no help. */
const mostEnds = 6;

/** Keeps site and database up while the newsroom is open, and ends them in order: the site first. */
export class KeepUp {
  hold: Hold | undefined;
  cluster: Cluster | undefined;
  leaving = false;
  private ends: number[] = [];
  private served: Served | undefined;
  private builder: number | undefined;

  /** Remembers the process that builds, so that it ends with us. */
  building(pid: number | undefined): void {
    this.builder = pid;
    this.hold?.add(pid);
  }

  /** Starts the site, and starts it again whenever it ends by itself. */
  async serve(plan: ServerPlan): Promise<void> {
    this.served = await startServer(plan, {
      onChild: (pid) => this.hold?.add(pid),
      onEnd: () => void this.again('The site', () => this.serve(plan)),
    });
    if (this.leaving) await this.served.stop();
  }

  /** The database's server ended without having been told to. */
  databaseEnded(): void {
    const { cluster } = this;
    if (cluster) void this.again('The database', () => cluster.start(() => this.databaseEnded()));
  }

  private async again(what: string, bringBack: () => Promise<void>): Promise<void> {
    this.ends = [...this.ends.filter((when) => Date.now() - when < 60_000), Date.now()];
    if (this.ends.length > mostEnds) throw new Sentence(`${what} keeps ending; what it said stands above.`);
    for (const [number, seconds] of patience.entries()) {
      if (this.leaving) return;
      console.error(`${what} ended by itself; starting it again.`);
      await pause(seconds * 1000);
      if (this.leaving) return;
      try {
        await bringBack();
        console.error(`${what} is back.`);
        return;
      } catch (error) {
        if (this.leaving) return;
        if (number === patience.length - 1)
          throw new Sentence(`${what} cannot be brought back. ${shownError(error)}`);
        console.error(shownError(error));
      }
    }
  }

  /** Ends everything that was started, the site before its database. */
  async stop(): Promise<void> {
    this.leaving = true;
    this.hold?.leave();
    if (this.builder !== undefined)
      await end(-this.builder, [
        ['SIGTERM', 3000],
        ['SIGKILL', 1000],
      ]);
    await this.served?.stop();
    await this.cluster?.stop();
    this.hold?.release();
  }
}
