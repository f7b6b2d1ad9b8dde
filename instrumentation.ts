/** Called once by Next when a server of the newsroom starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { noteEveryPeer } = await import('./newsroom/staff/peer.ts');
  noteEveryPeer();
}
