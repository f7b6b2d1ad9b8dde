import { canonicalContent } from './canonical.ts';
import type { StoryContent } from './content.ts';

/**
 * What `contentHash` returns, by WebCrypto: for the browser, on a secure origin or on localhost. The content must be
 * what the server keeps, that is, the outcome of `parseContent`.
 */
export async function contentHashInBrowser(content: StoryContent): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalContent(content));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
