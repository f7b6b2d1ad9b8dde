/** Where a reader came from, as the reader's own device decided it; no address of theirs ever leaves it. */
export const sources = ['direct', 'search', 'social', 'own', 'feed', 'other'] as const;
export type Source = (typeof sources)[number];

/** A text has four quarters. */
export const quarters = [1, 2, 3, 4] as const;
export type Quarter = (typeof quarters)[number];
