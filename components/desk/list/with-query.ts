/**
 * An address with some of its query changed; the place in the list begins anew.
 * @param path of the page
 * @param query as it is
 * @param change names with their new values; null takes one away
 */
export function withQuery(
  path: string,
  query: Pick<URLSearchParams, 'toString'>,
  change: Record<string, string | null>,
): string {
  const next = new URLSearchParams(query.toString());
  next.delete('after');
  next.delete('before');
  for (const [name, value] of Object.entries(change)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  const text = next.toString();
  return `${path}${text ? `?${text}` : ''}`;
}
