/** What sending a move came to: the version it left; null, it was not kept. */
type Sent = number | null;

/**
 * A queue for each thing that is moved: a move waits for the one before it of the same thing, and begins from the
 * version that one was answered with. Where that one was not kept, neither are those that were made on top of it.
 */
export function inTurn() {
  const last = new Map<string, Promise<Sent>>();
  const kept = new Map<string, number>();

  /**
   * Sends a move when it is its turn.
   * @param thing what the version is of
   * @param seen the version on the screen; a move of our own that was kept since then counts as seen
   * @param send sends it from a version
   * @returns the version it left; null where it was not kept, or given up because the one before was not
   */
  async function turn(thing: string, seen: number, send: (version: number) => Promise<Sent>): Promise<Sent> {
    const before = last.get(thing);
    const mine = (async () => {
      if (before && (await before.catch(() => null)) === null) return null;
      const version = await send(Math.max(seen, kept.get(thing) ?? 0));
      if (version !== null) kept.set(thing, version);
      return version;
    })();
    last.set(thing, mine);
    try {
      return await mine;
    } finally {
      if (last.get(thing) === mine) last.delete(thing);
    }
  }
  return turn;
}
