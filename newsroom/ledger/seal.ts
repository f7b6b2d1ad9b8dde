import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** What a row of the ledger says; its hash is taken over all of this. */
export type Entry = {
  seq: number;
  at: Date;
  actorId: string | null;
  act: string;
  subjectKind: string;
  subjectId: string;
  before: unknown;
  after: unknown;
  previousHash: string;
};

/** The hash before the first row. */
export const beginning = '0'.repeat(64);

/**
 * The hash of a row of the ledger: SHA-256 over its canonical JSON (RFC 8785), the hash of the row before included.
 * @param entry the row
 * @returns 64 hex digits
 */
export function seal(entry: Entry): string {
  const { seq, at, actorId, act, subjectKind, subjectId, before, after, previousHash } = entry;
  const form = {
    seq,
    at: at.toISOString(),
    actorId,
    act,
    subjectKind,
    subjectId,
    before: before ?? null,
    after: after ?? null,
    previousHash,
  };
  return createHash('sha256')
    .update(canonicalize(form) ?? '')
    .digest('hex');
}
