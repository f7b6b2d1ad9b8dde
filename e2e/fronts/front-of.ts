import { and, eq, isNull } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { fronts } from '#db/schema/index.ts';

/**
 * The id of a front page.
 * @param language its language
 * @param sectionId the section it is of; null: the whole site
 */
export async function frontOf(language: 'en' | 'ko', sectionId: string | null): Promise<string> {
  const of = sectionId ? eq(fronts.sectionId, sectionId) : isNull(fronts.sectionId);
  const [row] = await desk()
    .select({ id: fronts.id })
    .from(fronts)
    .where(and(eq(fronts.language, language), of));
  return (row as { id: string }).id;
}
