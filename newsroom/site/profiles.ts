import type { Bilingual } from '#db/schema/columns.ts';
import type { ShownPicture, Size } from './cards.ts';
import type { Ask } from './snapshot.ts';

/** What an author's page tells besides name, title and about. */
export type Profile = {
  beats: Bilingual;
  portrait: ShownPicture | null;
  /** Empty: the house shows none. */
  email: string;
  social: { name: string; url: string }[];
};

/** Reads an author's profile. */
export async function readProfile(ask: Ask, authorId: string): Promise<Profile | null> {
  const [row] = await ask<Omit<Profile, 'portrait'> & { portraitId: string | null; sizes: Size[] | null }>(
    `SELECT a.beats, a.email, a.social, a.portrait_id AS "portraitId",
       (SELECT json_agg(json_build_object('width', z.width, 'height', z.height, 'type', z.type) ORDER BY z.width)
        FROM site.portraits z WHERE z.picture_id = a.portrait_id) AS sizes
     FROM site.authors a WHERE a.id = $1`,
    [authorId],
    [],
  );
  if (!row) return null;
  const { portraitId: pictureId, sizes, ...profile } = row;
  const portrait = pictureId && sizes ? { pictureId, sizes, alt: '', caption: '', credit: '' } : null;
  return { ...profile, portrait };
}
