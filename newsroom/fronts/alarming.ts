import { eq } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { type frontEditions, fronts, sections } from '#db/schema/index.ts';
import type { Refusal } from '../refusals.ts';
import { callPeople } from '../schedules/alarming.ts';
import { nameIn } from '../stories/naming.ts';
import { wordsFor } from '../words/index.ts';

/**
 * Calls people for an edition of a front that did not go out.
 * @param tx the transaction in which it failed or was put off
 * @param edition the edition
 * @param what whether it is void, or is being tried still
 * @param refusal why it is void
 */
export async function alarmOfFront(
  tx: Transaction,
  { frontId, by, at: due }: Pick<typeof frontEditions.$inferSelect, 'frontId' | 'by' | 'at'>,
  what: 'front_failed' | 'front_overdue',
  refusal?: Refusal,
): Promise<void> {
  const [front] = await tx
    .select({ sectionId: fronts.sectionId, language: fronts.language, names: sections.names })
    .from(fronts)
    .leftJoin(sections, eq(sections.id, fronts.sectionId))
    .where(eq(fronts.id, frontId));
  if (!front || !due) return;
  await callPeople(tx, {
    what,
    by,
    sectionId: front.sectionId,
    due,
    called: (language) => {
      const t = wordsFor(language, 'fronts');
      const edition = wordsFor(language, 'stories')(`language.${front.language}`);
      return t('name', { name: nameIn(front.names, language) || t('site'), language: edition });
    },
    leadsTo: { href: `/desk/fronts/${frontId}` },
    refusal,
  });
}
