import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { localPath } from '#newsroom/staff/local-path.ts';
import { type SignedIn, whoIsSignedIn } from '#newsroom/staff/signed-in.ts';
import { auth } from './api/auth/next-auth.ts';

/** Set by `proxy.ts`: the path and query asked for. */
const pathHeader = 'x-copydesk-path';

/** Who is signed in, asked of the database at every request; null when nobody is (any more). */
export const signedIn = cache(async (): Promise<SignedIn | null> => {
  const session = await auth();
  return session?.sessionId ? whoIsSignedIn(session.sessionId) : null;
});

/** Who is signed in, for a page of the desk; sends others to the sign-in page, and back here after it. */
export async function mustBeSignedIn(): Promise<SignedIn> {
  const person = await signedIn();
  if (person) return person;
  const here = localPath((await headers()).get(pathHeader));
  redirect(`/sign-in?next=${encodeURIComponent(here)}`);
}
