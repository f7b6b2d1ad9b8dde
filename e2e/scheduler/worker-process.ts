import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { root } from '#bin/root.ts';

/** A worker as `npm run newsroom -- worker` runs it, in a process that can be killed. */
export class WorkerProcess {
  private readonly environment: Record<string, string>;
  private readonly before: string[];
  private child: ChildProcess | undefined;

  /**
   * @param databaseUrl the database as its owner
   * @param data a data folder of its own
   * @param crooked its clock is wrong
   */
  constructor(databaseUrl: string, data: string, crooked = false) {
    this.environment = {
      DATABASE_URL: databaseUrl,
      COPYDESK_DATA: data,
      AUTH_SECRET: 'a secret for tests and for nothing else',
    };
    this.before = crooked ? ['--import', path.join(import.meta.dirname, 'crooked-clock.ts')] : [];
  }

  /** It said that it is at work, and has not ended since. */
  atWork = false;

  /** Starts it and waits until it is at work. */
  async start(): Promise<void> {
    const child = spawn(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        ...this.before,
        path.join(root, 'bin/newsroom/main.ts'),
        'worker',
      ],
      {
        cwd: root,
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { PATH: process.env.PATH, NODE_ENV: 'production', ...this.environment },
      },
    );
    this.child = child;
    let said = '';
    await new Promise<void>((resolve) => {
      child.stderr?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (!said.includes('At work')) return;
        this.atWork = this.runs;
        resolve();
      });
      // Killed while it started, or the database was away: whoever started it starts it again.
      child.once('exit', () => {
        this.atWork = false;
        resolve();
      });
    });
  }

  get runs(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** No goodbye. */
  kill(): void {
    this.child?.kill('SIGKILL');
  }

  /** Ends it in good order. */
  async stop(): Promise<void> {
    if (!this.child || !this.runs) return;
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }
}
