import { eq } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { staff } from '#db/schema/index.ts';
import { append } from '../ledger/append.ts';
import type { Language } from '../stories/document/content.ts';
import type { Who } from '../stories/permissions.ts';

/**
 * Chooses the language of the desk for oneself.
 * @param who who is asking
 * @param language the desk's language from now on
 */
export async function chooseLanguage(who: Who, language: Language): Promise<void> {
  await desk().transaction(async (tx) => {
    const [before] = await tx.select({ language: staff.language }).from(staff).where(eq(staff.id, who.id));
    if (!before || before.language === language) return;
    await tx.update(staff).set({ language }).where(eq(staff.id, who.id));
    await append(tx, {
      actorId: who.id,
      act: 'staff.choose_language',
      subjectKind: 'staff',
      subjectId: who.id,
      before,
      after: { language },
    });
  });
}
