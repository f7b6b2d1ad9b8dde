/** Spans to look at, in days up to now; the long one is told by days, the others by hours. */
export const spans = [1, 3, 7, 30] as const;
export type Span = (typeof spans)[number];
const usual: Span = 3;

/**
 * The span somebody asks for.
 * @param days as it stands in an address
 */
export function askedSpan(days: string | string[] | undefined): Span {
  return spans.find((span) => String(span) === days) ?? usual;
}
