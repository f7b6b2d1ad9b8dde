import { createHash } from 'node:crypto';
import { canonicalContent } from './canonical.ts';
import type { StoryContent } from './content.ts';

/**
 * The hash an approval is bound to: SHA-256 (FIPS 180-4) of the canonical form in UTF-8. For the server.
 *
 * @returns 64 hexadecimal digits, lower case
 */
export function contentHash(content: StoryContent): string {
  return createHash('sha256').update(canonicalContent(content), 'utf8').digest('hex');
}
