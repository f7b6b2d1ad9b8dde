import diagnostics from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { peerHeader } from './caller.ts';

const kept = globalThis as { copydeskNotesPeers?: true };

/**
 * Writes on every request where its socket comes from. Pages cannot ask the socket, and X-Forwarded-For alone is
 * whatever a client cares to send.
 */
export function noteEveryPeer(): void {
  if (kept.copydeskNotesPeers) return;
  kept.copydeskNotesPeers = true;
  diagnostics.subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[peerHeader] = request.socket.remoteAddress ?? '';
  });
}
