import { NotAllowed } from '#newsroom/refusals.ts';
import type { SignedIn } from '#newsroom/staff/signed-in.ts';
import { signedIn } from '../../signed-in.ts';
import { isSameOrigin } from '../same-origin.ts';
import { answer, answerRefused } from './answer.ts';

/**
 * Lets staff in and answers everybody else; a request that writes must come from a page of our own.
 * @param request as it came in
 * @param work what is done for the person; a refusal it throws becomes an answer in their language
 */
export async function forStaff(
  request: Request,
  work: (person: SignedIn) => Promise<Response>,
): Promise<Response> {
  if (request.method !== 'GET' && !isSameOrigin(request))
    return answer({ refused: true, key: 'other_origin' }, 403);
  const person = await signedIn();
  if (!person) return answerRefused('en', new NotAllowed('not_staff'));
  try {
    return await work(person);
  } catch (error) {
    return answerRefused(person.language, error);
  }
}
