'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { markOneSeen, markSeen } from '#newsroom/notices/reading.ts';
import { changeOwnDetails } from '#newsroom/staff/own-account.ts';
import { languages } from '#newsroom/stories/document/content.ts';
import { type Found, find } from '#newsroom/stories/finding.ts';
import { signOut } from '../api/auth/next-auth.ts';
import { mustBeSignedIn, signedIn } from '../signed-in.ts';

/** Ends the session and goes to the sign-in page. */
export async function leave(): Promise<void> {
  await signOut({ redirectTo: '/sign-in' });
}

/** Keeps the language of the desk for the person. */
export async function speak(given: string): Promise<void> {
  const language = z.enum(languages).parse(given);
  const { who, name } = await mustBeSignedIn();
  await changeOwnDetails(who, { name, language });
  revalidatePath('/desk', 'layout');
}

/** Marks the notices on the screen as seen. */
export async function seeNotices(given: number): Promise<void> {
  const upTo = z.number().int().nonnegative().parse(given);
  const { who } = await mustBeSignedIn();
  await markSeen(who, upTo);
  revalidatePath('/desk', 'layout');
}

/** Marks one notice as seen. */
export async function seeNotice(given: number): Promise<void> {
  const id = z.number().int().nonnegative().parse(given);
  const { who } = await mustBeSignedIn();
  await markOneSeen(who, id);
  revalidatePath('/desk', 'layout');
}

/** Finds stories and people for the command palette; null when nobody is signed in any more. */
export async function findAnything(given: string): Promise<Found | null> {
  const text = z.string().max(1000).parse(given);
  return (await signedIn()) ? find(text) : null;
}
