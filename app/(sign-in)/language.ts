import { cookies, headers } from 'next/headers';
import type { Language } from '#newsroom/stories/document/content.ts';

/** Kept by the language switch, for people who are not signed in. */
export const languageCookie = 'copydesk-language';

/** The language for somebody not signed in: what they chose here, else what their browser asks for first. */
export async function visitorsLanguage(): Promise<Language> {
  const chosen = (await cookies()).get(languageCookie)?.value;
  if (chosen === 'en' || chosen === 'ko') return chosen;
  const wanted = (await headers()).get('accept-language') ?? '';
  const first = wanted
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find((tag) => tag === 'en' || tag === 'ko');
  return first === 'ko' ? 'ko' : 'en';
}
