import { asc, sql } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { follows, sections, subscribers } from '#db/schema/index.ts';
import { at, now } from '../clock.ts';
import { readHouse } from '../house/reading.ts';
import type { Timing } from '../letters/following.ts';
import { lastDue, makeIssues } from '../letters/issuing.ts';
import { readLetterSettings } from '../letters/settings.ts';
import type { Language } from '../stories/document/content.ts';

/** Readers nobody can write to: example.org belongs to no one. */
const readers: [name: string, language: Language, timing: Timing, follows: 'site' | 'first section'][] = [
  ['harbour.walker', 'en', 'daily', 'site'],
  ['early.ferry', 'en', 'daily', 'first section'],
  ['night.shift', 'en', 'publish', 'site'],
  ['badaro', 'ko', 'daily', 'site'],
  ['achim.bae', 'ko', 'daily', 'site'],
  ['dongnae', 'ko', 'publish', 'first section'],
];

/**
 * Lets some readers ask for letters, and sends them this morning's.
 * @param since when they asked
 */
export async function letReadersSubscribe(since: Date): Promise<void> {
  const [section] = await desk()
    .select({ id: sections.id })
    .from(sections)
    .orderBy(asc(sections.position))
    .limit(1);
  for (const [name, language, timing, wanted] of readers) {
    const [row] = await desk()
      .insert(subscribers)
      .values({ email: `${name}@example.org`, language, timing, confirmedAt: since })
      .returning({ id: subscribers.id });
    const follow =
      wanted === 'site' || !section
        ? { kind: 'site' as const, subjectId: '' }
        : { kind: 'section' as const, subjectId: section.id };
    if (row)
      await desk()
        .insert(follows)
        .values({ subscriberId: row.id, ...follow });
  }
  const { dailyAt } = await readLetterSettings();
  const morning = lastDue(dailyAt, (await readHouse())?.timeZone ?? 'UTC', now());
  await at(morning, makeIssues);
  await desk().execute(
    sql`UPDATE letter_deliveries SET outcome = 'sent', tries = 1, taken_at = ${morning.toISOString()}::timestamptz`,
  );
  await desk().execute(
    sql`UPDATE letter_issues i
      SET sent = (SELECT count(*)::int FROM letter_deliveries d WHERE d.issue_id = i.id)`,
  );
}
