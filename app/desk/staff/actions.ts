'use server';

import { changeRoles } from '#newsroom/staff/change-roles.ts';
import { type Invitation, invite, sendReset } from '#newsroom/staff/inviting.ts';
import { reinstate } from '#newsroom/staff/reinstate.ts';
import { setSections } from '#newsroom/staff/set-sections.ts';
import { signOutEverywhere } from '#newsroom/staff/sign-out-everywhere.ts';
import { suspend } from '#newsroom/staff/suspend.ts';
import { answering } from '../answering.ts';

/** Invites somebody; the link goes out by mail and is not shown here. */
export async function inviteByMail(given: Invitation) {
  return answering(({ who }) => invite(who, given));
}

/** Changes roles and sections. */
export async function change(staffId: string, given: { roles: unknown; sections: unknown }) {
  return answering(async ({ who }) => {
    await setSections(who, staffId, given.sections);
    await changeRoles(who, staffId, given.roles);
  });
}

/** Sends a link to set a password. */
export async function sendLink(staffId: string) {
  return answering(({ who }) => sendReset(who, staffId));
}

/** Ends all sessions of somebody. */
export async function signOutOf(staffId: string) {
  return answering(({ who }) => signOutEverywhere(who, staffId));
}

/** Suspends an account. */
export async function putOut(staffId: string) {
  return answering(({ who }) => suspend(who, staffId));
}

/** Reinstates an account. */
export async function takeBackIn(staffId: string) {
  return answering(({ who }) => reinstate(who, staffId));
}
