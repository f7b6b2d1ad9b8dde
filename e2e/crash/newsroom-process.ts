import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive, until } from '#bin/processes.ts';
import { root } from '#bin/root.ts';
import { holderOf } from '#bin/start/alone.ts';
import { openDataFolder } from '#bin/start/data-folder.ts';
import { testBuild } from '../served/newsroom.ts';

/** A newsroom as `npm start` runs it: a process that keeps a site and a database, on a data folder of its own. */
export class NewsroomProcess {
  private readonly environment: Record<string, string>;
  private readonly data: string;
  private child: ChildProcess | undefined;
  /** Everything it said since it was started. */
  said = '';

  constructor(data: string, port: number) {
    this.data = data;
    this.environment = { COPYDESK_DATA: data, PORT: String(port), COPYDESK_BUILD: testBuild };
  }

  /** Starts it and waits until it is open. */
  async start(): Promise<void> {
    this.said = '';
    const child = this.run('bin/start/main.ts', []);
    this.child = child;
    await new Promise<void>((resolve, reject) => {
      const listen = (text: string) => {
        this.said += text;
        if (this.said.includes('Copydesk is open')) resolve();
      };
      child.stdout?.setEncoding('utf8').on('data', listen);
      child.stderr?.setEncoding('utf8').on('data', listen);
      child.on('exit', () => reject(new Error(`it ended:\n${this.said}`)));
    });
  }

  /** Kills the process, the site and the database's server at one blow. */
  killEverything(): void {
    const holding = holderOf(path.join(this.data, 'in-use'));
    if (!holding) throw new Error('nobody holds the data folder');
    const all = [holding.holder.pid, ...holding.children.map(({ pid }) => pid), this.databasePid()];
    for (const pid of all) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  }

  /** Kills the database's server alone. */
  killDatabase(): void {
    process.kill(this.databasePid(), 'SIGKILL');
  }

  private databasePid(): number {
    const home = openDataFolder(this.data).read('database-elsewhere') ?? this.data;
    return Number(readFileSync(path.join(home, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
  }

  /** Stops it in good order; nothing of it may be left. */
  async stop(): Promise<number | null> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return null;
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number | null];
    await until(() => !existsSync(path.join(this.data, 'in-use')), 1000);
    return code;
  }

  /** Runs a command of the command line on the same data. */
  async command(...words: string[]): Promise<{ code: number; out: string }> {
    const child = this.run('bin/newsroom/main.ts', words);
    let out = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr?.pipe(process.stderr);
    const [code] = (await once(child, 'close')) as [number];
    return { code, out };
  }

  private run(program: string, words: string[]): ChildProcess {
    return spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', path.join(root, program), ...words],
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { PATH: process.env.PATH, NODE_ENV: 'production', ...this.environment },
      },
    );
  }
}
