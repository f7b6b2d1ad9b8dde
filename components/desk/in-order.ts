/**
 * Things that have no names of their own, told apart by their place: keys for lists that are only read.
 * @param things in the order they are shown
 */
export function inOrder<Thing>(things: readonly Thing[]): { thing: Thing; place: string }[] {
  return things.map((thing, at) => ({ thing, place: String(at) }));
}
