import { asc, isNull } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { houseStyle } from '#db/schema/index.ts';
import type { StyleRule } from './finding.ts';

/** The whole house style, in both languages. Everybody on the staff works by it, so everybody may read it. */
export async function readStyle(): Promise<StyleRule[]> {
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
    .where(isNull(houseStyle.removedAt))
    .orderBy(asc(houseStyle.kind), asc(houseStyle.pattern));
}
