import pg from 'pg';

/** How often a line is asked whether anybody is there, in milliseconds. */
const askEvery = 15_000;
const longestReconnect = 30_000;
/** How long the database may take to answer the listener, in milliseconds. */
const patience = 10_000;

/** What is done with what a line says. None of these may throw. */
export type Hearing = {
  /** A call of the database, as `pg_notify` was given it. */
  heard: (payload: string) => void;
  /** The line stands (again): what was called out meanwhile was not heard. */
  up: () => void;
  /** Nothing is heard until `up`. */
  down?: () => void;
};

/** A line that listens; `stop` ends it. */
export type Line = { stop: () => Promise<void> };

/**
 * Listens to one channel of PostgreSQL on a connection of its own, and connects again whenever that is lost.
 * @param url address of the database as desk
 * @param channel name given to `pg_notify`
 * @param hearing what is done
 */
export function listenTo(url: string, channel: string, hearing: Hearing): Line {
  let stopped = false;
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | undefined;
  let pause = 500;

  async function listen(): Promise<void> {
    const fresh = new pg.Client({ connectionString: url, keepAlive: true, query_timeout: patience });
    client = fresh;
    fresh.on('notification', ({ payload }) => hearing.heard(payload ?? ''));
    fresh.on('error', () => {});
    fresh.once('end', () => hungUp(fresh));
    try {
      await fresh.connect();
      await fresh.query(`LISTEN ${channel}`);
      pause = 500;
      if (!stopped) hearing.up();
    } catch {
      hungUp(fresh);
    }
  }

  function hungUp(line: pg.Client): void {
    if (client !== line) return;
    client = null;
    hearing.down?.();
    // A socket that is gone cannot say goodbye; nobody waits for it.
    void line.end().catch(() => {});
    again();
  }

  function again(): void {
    if (stopped || retry) return;
    retry = setTimeout(() => {
      retry = undefined;
      void listen();
    }, pause);
    pause = Math.min(pause * 2, longestReconnect);
  }

  /** A line that died without a word still looks open: ask down it, and hang up when no answer comes. */
  function ask(): void {
    const asked = client;
    asked?.query('SELECT 1').catch(() => hungUp(asked));
  }

  const asking = setInterval(ask, askEvery);
  asking.unref();
  void listen();

  return {
    async stop() {
      stopped = true;
      clearInterval(asking);
      clearTimeout(retry);
      await client?.end().catch(() => {});
    },
  };
}
