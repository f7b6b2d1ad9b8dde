import type { ReactNode } from 'react';
import { type HouseAct, mayInHouse } from '#newsroom/staff/permissions.ts';
import type { SignedIn } from '#newsroom/staff/signed-in.ts';
import { mustBeSignedIn } from '../signed-in.ts';
import { NotForYou } from './not-for-you.tsx';

/**
 * A page that not everybody sees. Others read that it is not part of their role, and whom to ask. (Next's
 * `forbidden()` would answer 403, but with an empty document that only scripts fill.)
 * @param act the right the page asks for
 * @param page what those with the right see
 */
export function onlyFor<Props>(
  act: HouseAct,
  page: (person: SignedIn, props: Props) => Promise<ReactNode>,
): (props: Props) => Promise<ReactNode> {
  return async (props) => {
    const person = await mustBeSignedIn();
    if (mayInHouse(person.who, act)) return page(person, props);
    return <NotForYou language={person.language} />;
  };
}
