import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { desk, type Transaction } from '#db/desk.ts';
import { links, staff } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import type { Language } from '../stories/document/content.ts';

export type LinkKind = 'invitation' | 'reset';

/** How long a link can be taken up, in milliseconds. */
export const linkLength: Record<LinkKind, number> = {
  invitation: 7 * 24 * 60 * 60 * 1000,
  reset: 60 * 60 * 1000,
};

/**
 * The address readers and staff reach this newsroom at.
 * @returns without a slash at its end
 */
export function siteAddress(): string {
  const { SITE_URL, HOST, PORT } = process.env;
  return (SITE_URL || `http://${HOST || '127.0.0.1'}:${PORT || 3000}`).replace(/\/+$/, '');
}

const sealed = (secret: string) => createHash('sha256').update(secret).digest('hex');

/**
 * Makes a single-use link. Of its secret only the SHA-256 is kept; earlier links of the person end.
 * @param tx the act's transaction
 * @param kind what it is for
 * @param staffId whose
 * @param madeBy who asked for it; null for the command line or the person themself
 * @param site address of the newsroom, `siteAddress()` unless another is meant
 * @returns the link, to be shown or sent once
 */
export async function makeLink(
  tx: Transaction,
  kind: LinkKind,
  staffId: string,
  madeBy: string | null,
  site = siteAddress(),
): Promise<string> {
  await endLinks(tx, staffId);
  const secret = randomBytes(32).toString('base64url');
  const createdAt = now();
  await tx.insert(links).values({
    kind,
    secretSha256: sealed(secret),
    staffId,
    madeBy,
    createdAt,
    expiresAt: new Date(createdAt.getTime() + linkLength[kind]),
  });
  return `${site.replace(/\/+$/, '')}/links/${secret}`;
}

/**
 * Ends the links of a person that could still be taken up.
 * @param tx the act's transaction
 * @param staffId whose
 */
export async function endLinks(tx: Transaction, staffId: string): Promise<void> {
  const at = now();
  await tx
    .update(links)
    .set({ expiresAt: at })
    .where(and(eq(links.staffId, staffId), isNull(links.usedAt), gt(links.expiresAt, at)));
}

/** A link as its page shows it. */
export type Link =
  | {
      state: 'open';
      id: string;
      kind: LinkKind;
      staffId: string;
      name: string;
      email: string;
      language: Language;
    }
  | { state: 'used' | 'expired' | 'unknown' };

/**
 * Looks at a link without taking it up.
 * @param secret from its address
 * @param tx given: look inside this transaction and hold link and person
 */
export async function lookAtLink(secret: string, tx?: Transaction): Promise<Link> {
  const found = (tx ?? desk())
    .select({ link: links, person: staff })
    .from(links)
    .innerJoin(staff, eq(staff.id, links.staffId))
    .where(eq(links.secretSha256, sealed(secret)));
  const [row] = tx ? await found.for('update') : await found;
  if (!row) return { state: 'unknown' };
  const { link, person } = row;
  if (link.usedAt) return { state: 'used' };
  if (link.expiresAt <= now() || person.suspendedAt) return { state: 'expired' };
  const { name, email, language } = person;
  return { state: 'open', id: link.id, kind: link.kind, staffId: person.id, name, email, language };
}
