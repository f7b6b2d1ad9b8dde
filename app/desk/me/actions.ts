'use server';

import { type Choices, choose } from '#newsroom/notices/choices.ts';
import { subscribe, unsubscribe } from '#newsroom/notices/subscribing.ts';
import { changeOwnDetails, changePassword, endOwnSession } from '#newsroom/staff/own-account.ts';
import { signOutEverywhere } from '#newsroom/staff/sign-out-everywhere.ts';
import { signOut } from '../../api/auth/next-auth.ts';
import { mustBeSignedIn } from '../../signed-in.ts';
import { answering } from '../answering.ts';

/** Changes one's own name and language. */
export async function changeDetails(given: { name: string; language: string }) {
  return answering(({ who }) => changeOwnDetails(who, given));
}

/** Changes one's own password. */
export async function changeOwnPassword(given: { password: string; newPassword: string }) {
  return answering(({ who, sessionId }) => changePassword(who, sessionId, given));
}

/** Ends one of one's own sessions. */
export async function endSession(sessionId: string) {
  return answering(({ who }) => endOwnSession(who, sessionId));
}

/** Ends all of one's own sessions, this one too. */
export async function leaveEverywhere(): Promise<void> {
  const { who } = await mustBeSignedIn();
  await signOutEverywhere(who, who.id);
  await signOut({ redirectTo: '/sign-in?out=1' });
}

/** Chooses what one is told of, where and when. */
export async function chooseNotices(given: Choices) {
  return answering(({ who }) => choose(who, given));
}

/** Pushes notices to the browser one sits at. */
export async function pushHere(given: unknown) {
  return answering((person) => subscribe(person, given));
}

/** Pushes nothing to that browser any more. */
export async function pushHereNoMore(endpoint: string) {
  return answering((person) => unsubscribe(person, String(endpoint)));
}
