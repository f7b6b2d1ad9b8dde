import { and, desc, ilike, ne } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { stories } from '#db/schema/index.ts';

/** A story that can be translated. */
export type Original = { id: string; headline: string; language: 'en' | 'ko' };

/**
 * Stories in another language than the one that is wanted, the newest first.
 * @param into the language of the translation
 * @param search a part of the headline; empty: any
 */
export async function originalsFor(into: 'en' | 'ko', search: string): Promise<Original[]> {
  const part = search
    .trim()
    .slice(0, 200)
    .replace(/[\\%_]/g, '\\$&');
  return desk()
    .select({ id: stories.id, headline: stories.headline, language: stories.language })
    .from(stories)
    .where(
      and(
        ne(stories.language, into),
        ne(stories.working, 'spiked'),
        ne(stories.headline, ''),
        part ? ilike(stories.headline, `%${part}%`) : undefined,
      ),
    )
    .orderBy(desc(stories.updatedAt))
    .limit(20);
}
