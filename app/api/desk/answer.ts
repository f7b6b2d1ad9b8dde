import { Unreadable } from '#newsroom/intake/unreadable.ts';
import {
  Incomplete,
  NotAllowed,
  NotFound,
  PictureRefused,
  Stale,
  StaleEntry,
  StaleFront,
  StalePlan,
  TooLarge,
} from '#newsroom/refusals.ts';
import type { Language } from '#newsroom/stories/document/content.ts';
import { ContentError } from '#newsroom/stories/document/problems.ts';
import { refused } from '#newsroom/words/refused.ts';

/** What stands on the desk is for whoever signed in, now. */
const notKept = { 'cache-control': 'private, no-store' };

/**
 * An answer in JSON that nobody keeps.
 * @param body fit for JSON
 * @param status of HTTP
 */
export function answer(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers: notKept });
}

/**
 * A refusal in the person's language, with the status it has in HTTP.
 * @param language of the person
 * @param error what was thrown
 * @param more what stands beside the sentence
 * @throws the error itself when it is a fault and no refusal
 */
export function answerRefused(
  language: Language,
  error: unknown,
  more: Record<string, unknown> = {},
): Response {
  return answer({ ...refused(language, error), ...more }, statusOf(error));
}

const staleness = [Stale, StaleEntry, StaleFront, StalePlan];

function statusOf(error: unknown): number {
  if (error instanceof NotAllowed) return error.why === 'not_staff' ? 401 : 403;
  if (staleness.some((kind) => error instanceof kind)) return 409;
  if (error instanceof TooLarge) return 413;
  if (error instanceof NotFound) return 404;
  if (error instanceof PictureRefused) return error.why === 'too_big' ? 413 : 422;
  if (error instanceof Unreadable) return error.reason === 'too_big' ? 413 : 422;
  if (error instanceof Incomplete || error instanceof ContentError) return 422;
  return 400;
}
