/** The names of the board's filters in the address. */
export const boardFilters = ['section', 'author', 'language'] as const;
