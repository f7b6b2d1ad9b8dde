import { sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { authors } from '#db/schema/index.ts';

/** Everybody who can stand in a byline, by name; a choice of more than this is a search of its own. */
export async function readAuthors(): Promise<{ id: string; names: { en: string; ko: string } }[]> {
  return desk()
    .select({ id: authors.id, names: authors.names })
    .from(authors)
    .orderBy(sql`${authors.names} ->> 'en'`)
    .limit(1000);
}
