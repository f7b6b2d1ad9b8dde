import { z } from 'zod';
import { isSlug, proposeSlug } from '../stories/document/slug.ts';

/**
 * A text in both languages of which one may be left empty.
 * @param most characters
 */
export const maybeBilingual = (most: number) => {
  const text = z.string('missing').trim().max(most, 'too_long');
  return z.object({ en: text, ko: text });
};

/**
 * A name in both languages; where only one is given it stands for both.
 * @param most characters
 */
export const bilingualName = (most: number) =>
  maybeBilingual(most).transform(({ en, ko }, context) => {
    if (!en && !ko) context.addIssue({ code: 'custom', message: 'missing', path: ['en'] });
    return { en: en || ko, ko: ko || en };
  });

/** A slug as typed; empty: one is made from the name. */
export const slug = z
  .string()
  .trim()
  .toLowerCase()
  .max(100, 'too_long')
  .refine((typed) => typed === '' || isSlug(typed), 'not_a_slug')
  .default('');

/**
 * The slug to keep.
 * @param typed as parsed by `slug`
 * @param names what it is made from when nothing was typed
 */
export function slugFor(typed: string, names: { en: string; ko: string }): string {
  if (typed) return typed;
  return /[a-z]/i.test(names.en) ? proposeSlug(names.en, 'en') : proposeSlug(names.ko, 'ko');
}

/** An address on the web. */
export const webAddress = z
  .string('missing')
  .trim()
  .min(1, 'missing')
  .max(500, 'too_long')
  .refine((typed) => URL.canParse(typed) && /^https?:$/.test(new URL(typed).protocol), 'not_a_web_address');
