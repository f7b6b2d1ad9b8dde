import { z } from 'zod';
import { maybeBilingual } from '../house/fields.ts';
import { rowId } from '../staff/fields.ts';
import { languages } from '../stories/document/content.ts';
import { fontKeys } from './font-pairs.ts';
import { colourPattern, ownLook } from './own-look.ts';

export { ownLook } from './own-look.ts';

const colour = z.string('missing').trim().toLowerCase().regex(colourPattern, 'not_a_colour');

const scheme = z.object({
  accent: colour,
  /** Under and, pointed at, in links within a text. */
  link: colour,
  /** The masthead's background and what is written on it. */
  ground: colour,
  ink: colour,
});

const picture = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  type: z.enum(['image/svg+xml', 'image/webp']),
  width: z.int().min(1).max(4000),
  height: z.int().min(1).max(4000),
});

/** A place on this site or elsewhere on the web. */
const place = z
  .string('missing')
  .trim()
  .min(1, 'missing')
  .max(500, 'too_long')
  .refine(
    (typed) =>
      /^\/(?![/\\])[^\s\\]*$/.test(typed) ||
      (URL.canParse(typed) && /^https?:$/.test(new URL(typed).protocol)),
    'not_a_place',
  );

const links = z
  .array(z.object({ name: z.string('missing').trim().min(1, 'missing').max(60, 'too_long'), url: place }))
  .max(20, 'too_long');
const order = z.array(rowId).max(100, 'too_long').nullable();

/** How the site looks, beside what the house settings say. Parsed on its way in and again on its way to a page. */
export const look = z.object({
  fonts: z.enum(fontKeys),
  colours: z.object({ light: scheme, dark: scheme }),
  logo: z.object({ light: picture.nullable(), dark: picture.nullable(), alt: maybeBilingual(200) }),
  /** Sections in the menu, by id, in order; null: all of them, in the order of the house. */
  menu: z.object({ en: order, ko: order }),
  footer: z.object({ text: maybeBilingual(600), links: z.object({ en: links, ko: links }) }),
  /** Editions that are offered to readers. */
  languages: z.array(z.enum(languages)).min(1, 'no_language').max(languages.length),
});
export type Look = z.output<typeof look>;
export type Scheme = Look['colours']['light'];
export type LogoFile = NonNullable<Look['logo']['light']>;

/**
 * A look as it was kept; whatever cannot be read any more looks as the site does by itself.
 * @param kept from the database
 */
export function lookOf(kept: unknown): Look {
  const read = look.safeParse(kept);
  return read.success ? read.data : ownLook;
}
