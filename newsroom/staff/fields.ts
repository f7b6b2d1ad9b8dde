import { z } from 'zod';
import { roles } from '#db/schema/index.ts';
import { uuidPattern } from '../stories/document/body.ts';
import { passwordLength } from './passwords.ts';

/** An id of one of our rows. */
export const rowId = z.string('missing').regex(uuidPattern, 'wrong');

/** An email address; kept as typed, compared without regard to case. */
export const email = z
  .string('missing')
  .trim()
  .min(1, 'missing')
  .max(320, 'too_long')
  .pipe(z.email('not_an_email'));

/** A person's name. */
export const personName = z.string('missing').trim().min(1, 'missing').max(120, 'too_long');

/** A password to be. Length is what counts; no rules about kinds of characters (NIST SP 800-63B, 3.1.1.2). */
export const newPassword = z
  .string('missing')
  .min(1, 'missing')
  .min(passwordLength.min, 'too_short')
  .max(passwordLength.max, 'too_long')
  .refine((password) => new Set(password).size > 4, 'too_simple');

export const personRoles = z
  .array(z.enum(roles), 'no_role')
  .min(1, 'no_role')
  .transform((given) => roles.filter((role) => given.includes(role)));

/** Where a person works, and whether they may publish there. */
export const personSections = z
  .array(z.object({ sectionId: rowId, mayPublish: z.boolean() }))
  .max(200)
  .transform((given) => [...new Map(given.map((section) => [section.sectionId, section])).values()]);

export const language = z.enum(['en', 'ko'], 'missing');
