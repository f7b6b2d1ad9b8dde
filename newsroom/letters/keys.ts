import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { siteAddress } from '../staff/links.ts';
import { uuidPattern } from '../stories/document/body.ts';
import type { Language } from '../stories/document/content.ts';

/** How long a request can be confirmed, in milliseconds. */
export const confirmLength = 48 * 60 * 60 * 1000;

export const sealed = (secret: string) => createHash('sha256').update(secret).digest('hex');

/** A secret for one link; only what `sealed` makes of it is kept. */
export const newSecret = () => randomBytes(32).toString('base64url');

export const confirmLink = (language: Language, secret: string) =>
  `${siteAddress()}/${language}/letters/confirm/${secret}`;

/** Drawn from the newsroom's own secret, so that nothing has to be kept for a link that stands in every letter. */
function mac(subscriberId: string): string {
  const secret = process.env.AUTH_SECRET;
  if (!secret) throw new Error('AUTH_SECRET is not set: start Copydesk with `npm start`.');
  return createHmac('sha256', secret).update(`letters of ${subscriberId}`).digest('base64url');
}

/** The key by which a subscriber manages their letters. */
export const manageKey = (subscriberId: string) => `${subscriberId}.${mac(subscriberId)}`;

export const manageLink = (language: Language, subscriberId: string) =>
  `${siteAddress()}/${language}/letters/manage/${manageKey(subscriberId)}`;

/**
 * Whose letters a key manages.
 * @param key as it came in an address
 * @returns null: it is no key of ours
 */
export function subscriberOf(key: string): string | null {
  const [subscriberId = '', given = ''] = key.split('.');
  if (!uuidPattern.test(subscriberId)) return null;
  const own = Buffer.from(mac(subscriberId));
  const theirs = Buffer.from(given);
  return own.length === theirs.length && timingSafeEqual(own, theirs) ? subscriberId : null;
}
