export const maxHrefLength = 2000;

const scheme = /^[a-z][a-z0-9+.-]*:/i;
const relative = /^(?:\/(?![/\\])|\.{1,2}\/|[#?])/;
const mail = /^mailto:[^\s@?]+@[^\s@?]+(?:\?\S*)?$/i;

/**
 * A link target that is safe to print, or `null` for one that is refused. Allowed are `http://`, `https://` and
 * `mailto:` addresses and relative ones that say so by their first character (`/`, `./`, `../`, `#`, `?`). Tabs and
 * line breaks are dropped and the ends trimmed first, as a browser does (WHATWG URL, "basic URL parser"), so that
 * `java\nscript:` is judged as what a browser would run.
 *
 * @param raw - the address as typed, pasted or stored
 * @returns the address to keep (spaces inside percent-encoded), or `null`
 */
export function safeHref(raw: unknown): string | null {
  if (typeof raw !== 'string' || raw.length > maxHrefLength) return null;
  const href = raw
    .toWellFormed()
    .replace(/\p{Cc}|\uFEFF/gu, '')
    .trim()
    .normalize('NFC')
    .replace(/\s/gu, '%20');
  if (href === '' || href.includes('\\') || href.length > maxHrefLength) return null;
  if (!scheme.test(href)) return relative.test(href) ? href : null;
  if (mail.test(href)) return href;
  if (!/^https?:\/\/[^/]/i.test(href) || !URL.canParse(href)) return null;
  const { username, password, hostname } = new URL(href);
  return username === '' && password === '' && hostname !== '' ? href : null;
}
