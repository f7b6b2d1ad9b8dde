import type { Bilingual } from '#db/schema/columns.ts';
import type { Language } from '../stories/document/content.ts';
import type { Ask } from './snapshot.ts';

export type Author = { slug: string; names: Bilingual; titles: Bilingual };

/** A picture's sizes as they can be asked for, in pixels, narrowest first. */
export type Size = { width: number; height: number; type: 'image/webp' | 'image/jpeg' };
export type ShownPicture = {
  pictureId: string;
  alt: string;
  caption: string;
  credit: string;
  sizes: Size[];
};

/** A live story as lists and fronts show it. */
export type Card = {
  storyId: string;
  language: Language;
  slug: string;
  section: { slug: string; names: Bilingual };
  headline: string;
  standfirst: string;
  picture: ShownPicture | null;
  /** In the order of the byline. */
  authors: Author[];
  minutes: number;
  firstPublishedAt: Date;
  publishedAt: Date;
};

/** A row as `cardColumns` reads it. */
export type CardRow = Omit<Card, 'picture'> & {
  leadPicture: Omit<ShownPicture, 'sizes'> | null;
  sizes: Size[] | null;
};

/** What a card needs of a row `v` of `site.stories`. */
export const cardColumns = `
  v.story_id AS "storyId", v.language, v.slug, v.headline, v.standfirst, v.minutes,
  v.first_published_at AS "firstPublishedAt", v.published_at AS "publishedAt", v.lead_picture AS "leadPicture",
  (SELECT json_build_object('slug', c.slug, 'names', c.names) FROM site.sections c WHERE c.id = v.section_id)
    AS section,
  (SELECT json_agg(json_build_object('width', z.width, 'height', z.height, 'type', z.type) ORDER BY z.width)
    FROM site.pictures z WHERE z.picture_id = (v.lead_picture->>'pictureId')::uuid) AS sizes,
  (SELECT coalesce(json_agg(json_build_object('slug', a.slug, 'names', a.names, 'titles', a.titles) ORDER BY b.n), '[]')
    FROM jsonb_array_elements_text(v.bylines) WITH ORDINALITY AS b(id, n)
      JOIN site.authors a ON a.id = b.id::uuid) AS authors`;

/** A card from its row; a picture whose bytes are not there is left out. */
export function cardOf({ leadPicture, sizes, ...row }: CardRow): Card {
  return { ...row, picture: leadPicture && sizes ? { ...leadPicture, sizes } : null };
}

/**
 * Reads one live story as a card.
 * @param storyId its id
 * @returns null when no live story has it
 */
export async function readCard(ask: Ask, storyId: string): Promise<Card | null> {
  const [row] = await ask<CardRow>(
    `SELECT ${cardColumns} FROM site.stories v WHERE v.story_id = $1`,
    [storyId],
    [],
  );
  return row ? cardOf(row) : null;
}
