import { mailIsSent } from '../outbox/mail.ts';
import { takeUpGivenUp } from './given-up.ts';
import { makeIssues } from './issuing.ts';
import { sendLetters } from './sending.ts';
import { forgetOldRequests } from './subscribing.ts';

/**
 * All there is to do about letters, every minute: those that are due are made and sent, those whose worker died are
 * taken up, and requests nobody confirmed
 * are forgotten. Without a mail server nothing is made: it would be no news when there is one.
 */
export async function lettersGoOut(): Promise<void> {
  await forgetOldRequests();
  if (!mailIsSent()) return;
  await takeUpGivenUp();
  await makeIssues();
  await sendLetters();
}
