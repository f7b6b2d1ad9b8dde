import { eq } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { type frontEditions, fronts, sections } from '#db/schema/index.ts';
import { tell } from '../notices/telling.ts';
import type { Refusal } from '../refusals.ts';
import { dueSaid, responsible } from '../schedules/alarming.ts';
import { wordsFor } from '../words/index.ts';
import { refused } from '../words/refused.ts';

/**
 * Calls whoever scheduled an edition, those who may publish in its section, and the managing editors, each in their own
 * language: it did not go out.
 * @param tx the transaction in which it failed or was put off
 * @param edition the edition
 * @param what whether it is void, or is being tried still
 * @param refusal why it is void
 */
export async function alarmOfFront(
  tx: Transaction,
  edition: Pick<typeof frontEditions.$inferSelect, 'frontId' | 'by' | 'at'>,
  what: 'front_failed' | 'front_overdue',
  refusal?: Refusal,
): Promise<void> {
  const [front] = await tx
    .select({ sectionId: fronts.sectionId, language: fronts.language, names: sections.names })
    .from(fronts)
    .leftJoin(sections, eq(sections.id, fronts.sectionId))
    .where(eq(fronts.id, edition.frontId));
  if (!front || !edition.at) return;
  const due = await dueSaid(tx, edition.at);
  const people = await responsible(tx, edition.by, front.sectionId);
  for (const language of ['en', 'ko'] as const) {
    const t = wordsFor(language, 'mail');
    const ofFronts = wordsFor(language, 'fronts');
    const name = ofFronts('name', {
      name: front.names ? front.names[language] || front.names.en || front.names.ko : ofFronts('site'),
      language: wordsFor(language, 'stories')(`language.${front.language}`),
    });
    const reason = refusal ? refused(language, refusal).sentence : '';
    await tell(tx, {
      to: people.filter((person) => person.language === language).map(({ id }) => id),
      what,
      href: `/desk/fronts/${edition.frontId}`,
      by: null,
      note: [name, due, reason].filter(Boolean).join(' · '),
      alarm: true,
      letter: {
        subject: t(`alarm.subject.${what}`, { name }),
        text: [t(`alarm.text.${what}`, { name, due }), reason].filter(Boolean).join('\n\n'),
      },
    });
  }
}
