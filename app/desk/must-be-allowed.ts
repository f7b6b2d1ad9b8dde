import { forbidden } from 'next/navigation';
import { type HouseAct, mayInHouse } from '#newsroom/staff/permissions.ts';
import type { SignedIn } from '#newsroom/staff/signed-in.ts';
import { mustBeSignedIn } from '../signed-in.ts';

/**
 * Who is signed in, for a page that not everybody sees; others get `app/desk/forbidden.tsx` with status 403.
 * @param act the right the page asks for
 */
export async function mustBeAllowed(act: HouseAct): Promise<SignedIn> {
  const person = await mustBeSignedIn();
  if (!mayInHouse(person.who, act)) forbidden();
  return person;
}
