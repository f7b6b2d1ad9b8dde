import { type Algorithm, hash, type Options, verify } from '@node-rs/argon2';

/** OWASP Password Storage Cheat Sheet: argon2id, 19 MiB, 2 passes, 1 lane. */
const argon2id: Options = {
  algorithm: 2 satisfies Algorithm.Argon2id,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
};

/** Shortest and longest password taken, in characters (NIST SP 800-63B asks for at least 8, and for 64 to fit). */
export const passwordLength = { min: 12, max: 200 };

/** The same characters, however the keyboard composed them (NIST SP 800-63B, 3.1.1.2). */
const composed = (password: string) => password.normalize('NFKC');

/**
 * The form in which a password is kept.
 * @param password as typed
 * @returns an argon2id string with its salt and parameters
 */
export function hashPassword(password: string): Promise<string> {
  return hash(composed(password), argon2id);
}

const nobody = { hash: null as Promise<string> | null };

/**
 * Says whether a password is the one kept. Takes as long when there is none to compare with, so that the time of the
 * answer tells nothing.
 * @param kept the argon2id string, or null when there is no such account or no password yet
 * @param password as typed
 */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  const typed = composed(password.slice(0, passwordLength.max));
  if (kept !== null) return verify(kept, typed);
  nobody.hash ??= hashPassword(crypto.randomUUID());
  await verify(await nobody.hash, typed);
  return false;
}
