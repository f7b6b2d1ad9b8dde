/** Longest text of each part of an entry, in UTF-16 units. */
export const entryLimits = { heading: 160, body: 6000, correction: 500 } as const;
