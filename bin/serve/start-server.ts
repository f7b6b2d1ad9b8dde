import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { end } from '../processes.ts';
import { root } from '../root.ts';
import { Sentence } from '../sentence.ts';

export type Served = {
  process: ChildProcess;
  stop: () => Promise<void>;
};

/** What the serving process is told through its environment. */
export type ServerPlan = {
  HOST: string;
  PORT: number;
  SITE_URL: string;
  AUTH_SECRET: string;
  COPYDESK_DESK_URL: string;
  COPYDESK_READER_URL: string;
  COPYDESK_DATA?: string;
  COPYDESK_BUILD?: string;
};

/**
 * Starts the process that serves the pages and waits until it listens.
 * @param plan its settings
 * @param given `onEnd` is called when it ends by itself after that; `onChild` learns its number at once
 * @throws Sentence
 */
export async function startServer(
  plan: ServerPlan,
  given: { onEnd?: () => void; onChild?: (pid: number | undefined) => void } = {},
): Promise<Served> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', path.join(root, 'bin/serve/server.ts')],
    {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      env: {
        ...process.env,
        ...Object.fromEntries(Object.entries(plan).map(([name, value]) => [name, String(value)])),
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
      },
    },
  );
  given.onChild?.(child.pid);
  let stopping = false;
  // What Next says while it starts is of interest only when it does not.
  let said = '';
  const listen = (text: string) => {
    said += text;
  };
  child.stdout?.setEncoding('utf8').on('data', listen);
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('message', (message: { ready?: true; failed?: string }) => {
      if (message.ready) resolve();
      if (message.failed) reject(whyNotServed(message.failed, plan));
    });
    child.on('exit', () => {
      reject(
        new Sentence(`The server ended before it served anything. It said:\n${said}(and what stands above)`),
      );
    });
  });
  child.stdout?.off('data', listen).pipe(process.stdout, { end: false });
  child.on('exit', () => {
    if (!stopping) given.onEnd?.();
  });
  return {
    process: child,
    async stop() {
      stopping = true;
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      await end(child.pid, [
        ['SIGTERM', 6000],
        ['SIGKILL', 3000],
      ]);
    },
  };
}

/**
 * Why a port cannot be listened on.
 * @param code of the system error
 * @param where host and port
 */
export function whyNotServed(code: string, { HOST, PORT }: { HOST: string; PORT: number }): Sentence {
  switch (code) {
    case 'EADDRINUSE':
      return new Sentence(
        `Port ${PORT} is taken by another program. Choose another one: PORT=${PORT + 1} npm start`,
      );
    case 'EACCES':
      return new Sentence(`Port ${PORT} is only for root. Choose one from 1024 up: PORT=3000 npm start`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new Sentence(
        `${HOST} is no address of this machine: set HOST to one it has, or to 0.0.0.0 for all.`,
      );
    default:
      return new Sentence(`${HOST}:${PORT} cannot be listened on (${code}).`);
  }
}
