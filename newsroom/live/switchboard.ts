import { type Line, listenTo } from '#db/listening.ts';
import { again, type LiveMessage } from './message.ts';

/** Somebody on this node who is told of everything. */
export type Listener = {
  hear: (message: LiveMessage) => void;
  /** The node is going: nothing more will be heard. */
  hangUp: () => void;
};

type Switchboard = { listeners: Set<Listener>; line: Line | null; closed: boolean };

// Not a module's own variable: Next bundles its routes apart from the process that serves them.
const kept = globalThis as { copydeskSwitchboard?: Switchboard };

function switchboard(): Switchboard {
  kept.copydeskSwitchboard ??= { listeners: new Set(), line: null, closed: false };
  return kept.copydeskSwitchboard;
}

/**
 * Has somebody on this node told of everything that happens on the desk, whichever node it happened on. One connection
 * serves all of them; the first one opens it.
 * @param listener who is told
 * @returns a function that ends it
 */
export function overhear(listener: Listener): () => void {
  const board = switchboard();
  if (board.closed) {
    listener.hangUp();
    return () => {};
  }
  board.listeners.add(listener);
  board.line ??= openLine(board);
  return () => board.listeners.delete(listener);
}

function openLine(board: Switchboard): Line {
  const url = process.env.COPYDESK_DESK_URL;
  if (!url) throw new Error('COPYDESK_DESK_URL is not set: start Copydesk with `npm start`.');
  const tell = (message: LiveMessage) => {
    for (const { hear } of [...board.listeners]) hear(message);
  };
  return listenTo(url, 'desk', {
    heard: (payload) => tell(JSON.parse(payload)),
    // What was called out while nobody listened.
    up: () => tell(again),
  });
}

/** Hangs up on everybody on this node and takes no new call: the server is being stopped. */
export async function closeSwitchboard(): Promise<void> {
  const board = switchboard();
  board.closed = true;
  for (const { hangUp } of [...board.listeners]) hangUp();
  board.listeners.clear();
  const { line } = board;
  board.line = null;
  await line?.stop();
}
