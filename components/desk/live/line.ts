import { again, type LiveMessage } from '#newsroom/live/message.ts';

type Hearing = (message: LiveMessage) => void;

const hearings = new Set<Hearing>();
const name = 'desk-live';
const longestPause = 30_000;

function tell(message: LiveMessage): void {
  for (const hearing of [...hearings]) hearing(message);
}

/**
 * Has something done with every message of the desk's live line.
 * @param hearing what is done
 * @returns a function that ends it
 */
export function hear(hearing: Hearing): () => void {
  hearings.add(hearing);
  return () => hearings.delete(hearing);
}

/**
 * Opens the live line. Of all windows of one browser only one holds it and passes on what it hears, for a browser
 * opens six connections to a server and no more (HTTP/1.1); when that window goes, another one takes over.
 * @param since the end of the ledger when the page was made
 * @returns a function that closes it
 */
export function openLine(since: number): () => void {
  const windows = new BroadcastChannel(name);
  windows.onmessage = ({ data }) => tell(data);
  const closing = new AbortController();
  const hold = () =>
    new Promise<void>((resolve) => {
      const close = call(since, (message) => {
        tell(message);
        windows.postMessage(message);
      });
      closing.signal.addEventListener('abort', () => {
        close();
        resolve();
      });
    });
  // Locks are there on secure addresses only; elsewhere every window holds a line of its own.
  if (navigator.locks)
    navigator.locks
      .request(name, { signal: closing.signal }, async () => {
        if (!closing.signal.aborted) await hold();
      })
      .catch(() => {});
  else void hold();
  return () => {
    closing.abort();
    windows.close();
  };
}

/** Calls the server, and again whenever the line is lost. */
function call(since: number, heard: Hearing): () => void {
  let source: EventSource | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let pause = 1_000;

  function connect(): void {
    const fresh = new EventSource(`/api/desk/live?since=${since}`);
    source = fresh;
    fresh.onopen = () => {
      pause = 1_000;
    };
    fresh.onmessage = ({ data }) => heard(JSON.parse(data));
    // The session is over: perhaps another one begins in this browser.
    fresh.addEventListener('ended', () => {
      fresh.close();
      pause = longestPause;
      later();
      heard(again);
    });
    // A lost line is called again by the browser itself; a refusal is not.
    fresh.onerror = () => {
      if (fresh.readyState === EventSource.CLOSED) later();
    };
  }

  function later(): void {
    clearTimeout(retry);
    retry = setTimeout(connect, pause);
    pause = Math.min(pause * 2, longestPause);
  }

  connect();
  return () => {
    clearTimeout(retry);
    source?.close();
  };
}
