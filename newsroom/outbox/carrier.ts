import { listenTo } from '#db/listening.ts';
import { keepingIsSafe } from '../site/kept-pages.ts';
import { carryOutWaiting } from './carry-out.ts';
import { siteChanged } from './site-changed.ts';

/** How often to look without being called: for rows put off, and for calls missed. In milliseconds. */
const lookEvery = 15_000;

/** A carrier at work; `stop` ends it. */
export type Carrier = { stop: () => Promise<void> };

/**
 * Starts carrying out the outbox: at every call of the database, and every now and then besides. The call itself
 * empties this node's kept pages, for a row is taken in hand by one node only.
 * @param url address of the database as desk
 */
export function startCarrier(url: string): Carrier {
  let stopped = false;
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

  const line = listenTo(url, 'outbox', {
    heard(payload) {
      const [kind, ...keys] = payload.split(' ');
      if (kind === 'site_changed') siteChanged(keys.length > 0 ? keys : null);
      work();
    },
    up() {
      // What was called out while nobody listened.
      siteChanged();
      keepingIsSafe(true);
      work();
    },
    // Nothing is heard any more: no page may be kept until somebody listens again.
    down: () => keepingIsSafe(false),
  });

  const look = setInterval(work, lookEvery);
  look.unref();

  return {
    async stop() {
      stopped = true;
      keepingIsSafe(false);
      clearInterval(look);
      await working;
      await line.stop();
    },
  };
}
