/** An author who can be in a byline, in both languages of the house. */
export type KnownAuthor = { id: string; names: { en: string; ko: string } };

const bare = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Finds the one author a name in a text means.
 * @param name as it was read
 * @param authors everybody known
 * @returns null when nobody has the name, or several have
 */
export function authorNamed(name: string, authors: readonly KnownAuthor[]): KnownAuthor | null {
  const found = authors.filter(({ names }) =>
    [names.en, names.ko].some((one) => one && bare(one) === bare(name)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
