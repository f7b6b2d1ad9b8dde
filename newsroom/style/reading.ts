import { and, asc, eq, isNull } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { houseStyle } from '#db/schema/index.ts';
import type { StyleRule } from './finding.ts';

/**
 * The house style. Everybody on the staff works by it, so everybody may read it.
 * @param language given: only the rules of one language
 */
export async function readStyle(language?: 'en' | 'ko'): Promise<StyleRule[]> {
  return desk()
    .select({
      id: houseStyle.id,
      language: houseStyle.language,
      kind: houseStyle.kind,
      pattern: houseStyle.pattern,
      instead: houseStyle.instead,
      reason: houseStyle.reason,
    })
    .from(houseStyle)
    .where(and(isNull(houseStyle.removedAt), language ? eq(houseStyle.language, language) : undefined))
    .orderBy(asc(houseStyle.kind), asc(houseStyle.pattern));
}
