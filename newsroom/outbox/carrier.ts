import pg from 'pg';
import { keepingIsSafe } from '../site/kept-pages.ts';
import { carryOutWaiting } from './carry-out.ts';
import { siteChanged } from './site-changed.ts';

/** How often to look without being called: for rows put off, and for calls missed. In milliseconds. */
const lookEvery = 15_000;
const longestReconnect = 30_000;
/** How long the database may take to answer the listener, in milliseconds. */
const patience = 10_000;

/** A carrier at work; `stop` ends it. */
export type Carrier = { stop: () => Promise<void> };

/**
 * Starts carrying out the outbox: at every call of the database, and every now and then besides. The call itself
 * empties this node's kept pages, for a row is taken in hand by one node only.
 * @param url address of the database as desk
 */
export function startCarrier(url: string): Carrier {
  let stopped = false;
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | undefined;
  let pause = 500;
  let working: Promise<void> | null = null;
  let calledAgain = false;

  function work(): void {
    if (stopped) return;
    if (working) {
      calledAgain = true;
      return;
    }
    working = carryOutWaiting()
      // A database that is away comes back; the next look finds the row again.
      .then(
        () => {},
        (error) => stopped || console.warn('The outbox has to wait:', error.message),
      )
      .then(() => {
        working = null;
        if (calledAgain) {
          calledAgain = false;
          work();
        }
      });
  }

  async function listen(): Promise<void> {
    const fresh = new pg.Client({ connectionString: url, keepAlive: true, query_timeout: patience });
    client = fresh;
    fresh.on('notification', ({ payload }) => {
      if (payload === 'site_changed') siteChanged();
      work();
    });
    fresh.on('error', () => {});
    fresh.once('end', () => hungUp(fresh));
    try {
      await fresh.connect();
      await fresh.query('LISTEN outbox');
      pause = 500;
      // What was called out while nobody listened.
      siteChanged();
      keepingIsSafe(true);
      work();
    } catch {
      hungUp(fresh);
    }
  }

  /** Nothing is heard any more: no page may be kept until somebody listens again. */
  function hungUp(line: pg.Client): void {
    if (client !== line) return;
    client = null;
    keepingIsSafe(false);
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

  const look = setInterval(() => {
    ask();
    work();
  }, lookEvery);
  look.unref();
  void listen();

  return {
    async stop() {
      stopped = true;
      keepingIsSafe(false);
      clearInterval(look);
      clearTimeout(retry);
      await working;
      await client?.end().catch(() => {});
    },
  };
}
