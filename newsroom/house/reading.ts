import { asc } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { house, sections } from '#db/schema/index.ts';

export type House = typeof house.$inferSelect;
export type Section = { id: string; slug: string; names: { en: string; ko: string } };

/** The newsroom's own row, or null before it was given a name. */
export async function readHouse(): Promise<House | null> {
  const [row] = await desk().select().from(house);
  return row ?? null;
}

/** All sections in the order of the house. */
export async function readSections(): Promise<Section[]> {
  return desk()
    .select({ id: sections.id, slug: sections.slug, names: sections.names })
    .from(sections)
    .orderBy(asc(sections.position), asc(sections.slug));
}
