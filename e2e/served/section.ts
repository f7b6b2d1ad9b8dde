import type { Section } from '#newsroom/fixtures/people.ts';
import { asOwner } from './hiring.ts';
import type { Told } from './told.ts';

/**
 * A section of one spec's own: nobody else writes, publishes or lays out a front in it.
 * @param newsroom the newsroom that is served
 * @param en its name, of letters, digits and spaces
 * @param ko its Korean name
 */
export async function aSection(newsroom: Told, en: string, ko: string): Promise<Section> {
  const slug = en.toLowerCase().replaceAll(' ', '-');
  const [made] = await asOwner<{ id: string }>(
    newsroom,
    'INSERT INTO sections (slug, names, position) VALUES ($1, $2, 9) RETURNING id',
    [slug, { en, ko }],
  );
  return { id: made?.id ?? '', slug, name: en };
}
