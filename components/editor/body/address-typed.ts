import { safeHref } from '#newsroom/stories/document/safe-href.ts';

const mailbox = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/;
const site = /^[^\s/:@?#]+\.[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?$/i;

/**
 * The address a person means when they type a link: `example.com` is a site, `desk@example.com` a mailbox.
 * @param typed as typed or pasted
 * @returns an address that is safe to keep, or null
 */
export function addressTyped(typed: string): string | null {
  const text = typed.trim();
  if (mailbox.test(text)) return safeHref(`mailto:${text}`);
  if (site.test(text)) return safeHref(`https://${text}`);
  return safeHref(text);
}
