/** Cards of a column that are shown at once. */
export const cardsAtOnce = 20;
/** Nobody reads further than this number: a column that holds more says so. */
export const countedUpTo = 1_000;
