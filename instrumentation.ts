const kept = globalThis as { copydeskIsAtWork?: true };

/** Called by Next when a server of the newsroom starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || kept.copydeskIsAtWork) return;
  kept.copydeskIsAtWork = true;
  const { noteEveryPeer } = await import('./newsroom/staff/peer.ts');
  noteEveryPeer();
  const url = process.env.COPYDESK_DESK_URL;
  if (!url) return;
  const { startCarrier } = await import('./newsroom/outbox/carrier.ts');
  startCarrier(url);
  const { startWorker } = await import('./newsroom/jobs/worker.ts');
  startWorker(url);
}
