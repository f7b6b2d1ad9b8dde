/** How long one waits before asking again, in milliseconds: longer each time, up to the last. */
const waits = [500, 1_000, 2_000, 3_000];

type Fetch = typeof fetch;

/** Whether the router asks for a page that somebody is about to see; one fetched ahead may fail. */
function asksForPage(input: Parameters<Fetch>[0], init: RequestInit | undefined): boolean {
  const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
  const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
  return method === 'GET' && headers.has('rsc') && !headers.has('next-router-prefetch');
}

/** Resolves after the wait, or as soon as the browser says that it is online. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, milliseconds);
    window.addEventListener('online', go);
  });
}

/**
 * Holds what the router asks for until the newsroom is reached. A router without an answer leaves the page for the
 * browser's own error, with all that is written on it. Next's `experimental.useOffline` holds pages too, but would send
 * an act a second time whose answer was lost.
 * @param onHeld told with true when something begins to wait, with false when nothing waits any more
 * @returns ends it
 */
export function holdPages(onHeld: (held: boolean) => void): () => void {
  const before = window.fetch;
  let waiting = 0;
  const held = (by: number) => {
    const was = waiting > 0;
    waiting += by;
    if (was !== waiting > 0) onHeld(waiting > 0);
  };
  const holding: Fetch = async (input, init) => {
    if (!asksForPage(input, init)) return before(input, init);
    let tries = 0;
    try {
      for (;;) {
        try {
          return await before(input, init);
        } catch (error) {
          // An AbortError is somebody's wish; a network that fails is a TypeError.
          if (!(error instanceof TypeError)) throw error;
        }
        if (tries === 0) held(1);
        await pause(waits[Math.min(tries, waits.length - 1)] ?? 0);
        tries += 1;
      }
    } finally {
      if (tries > 0) held(-1);
    }
  };
  window.fetch = holding;
  return () => {
    if (window.fetch === holding) window.fetch = before;
  };
}
