import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import { desk, type Transaction } from '#db/desk.ts';
import { checks, house, linkAnswers, staff, ticks } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import type { StoryContent } from '../stories/document/content.ts';
import { takeInHand } from '../stories/in-hand.ts';
import type { Who } from '../stories/permissions.ts';
import { dayOf } from '../zoned-time.ts';
import { type AutomaticName, automaticChecks } from './automatic/index.ts';
import type { Settings, Surroundings } from './findings.ts';
import type { LinkAnswer } from './links/answer.ts';
import { outsideLinks } from './passages.ts';
import { mayTick, type TickedBy } from './permissions.ts';

/** One line of a section's checklist. */
export type Check = {
  id: string;
  kind: 'must' | 'should';
  /** What is looked through by itself; null: a person ticks it. */
  automatic: AutomaticName | null;
  texts: { en: string; ko: string } | null;
  settings: Settings;
  tickedBy: TickedBy;
};
/** A tick that was not taken back, whether or not the words are still those. */
export type Tick = { sha256: string; by: string; byId: string; at: Date };
export type ChecklistLine = Check & { ticks: Tick[]; mayTick: boolean };

/** The checklist of a story's section with what is known for this story. */
export type Checklist = {
  sectionId: string | null;
  /** Of the words as the newsroom has them: ticks for others are void. */
  sha256: string;
  lines: ChecklistLine[];
  around: Surroundings;
};

/**
 * The checklist of a section, in its order.
 * @param tx a transaction of the desk, or its connection
 * @param sectionId the section; null has none
 */
export async function checksOf(tx: Pick<Transaction, 'select'>, sectionId: string | null): Promise<Check[]> {
  if (!sectionId) return [];
  const rows = await tx
    .select()
    .from(checks)
    .where(and(eq(checks.sectionId, sectionId), isNull(checks.removedAt)))
    .orderBy(asc(checks.position), asc(checks.id));
  return (
    rows
      // A check a later version no longer knows must not stop the newsroom.
      .filter(({ automatic }) => automatic === null || Object.hasOwn(automaticChecks, automatic))
      .map(({ id, kind, automatic, texts, settings, tickedBy }) => ({
        id,
        kind,
        automatic: automatic as AutomaticName | null,
        texts,
        settings: settings as Settings,
        tickedBy,
      }))
  );
}

/**
 * What automatic checks may know besides the words.
 * @param tx a transaction of the desk, or its connection
 * @param content whose links are looked up
 */
export async function surroundingsOf(
  tx: Pick<Transaction, 'select'>,
  content: StoryContent,
): Promise<Surroundings> {
  const [newsroom] = await tx.select({ zone: house.timeZone }).from(house);
  const hrefs = outsideLinks(content).map(({ href }) => href);
  const rows = hrefs.length
    ? await tx.select().from(linkAnswers).where(inArray(linkAnswers.href, hrefs))
    : [];
  return {
    day: dayOf(now(), newsroom?.zone ?? 'Asia/Seoul'),
    links: Object.fromEntries(
      rows.map(({ href, status, problem }) => [href, { status, problem } as LinkAnswer]),
    ),
  };
}

/**
 * The checklist a story is held to, with who ticked what.
 * @param who who is asking
 * @param storyId the story's id, as it came from outside
 * @throws NotFound
 */
export async function readChecklist(who: Who, storyId: string): Promise<Checklist> {
  return desk().transaction(
    async (tx) => {
      const { copy, facts } = await takeInHand(tx, storyId, false);
      const lines = await checksOf(tx, copy.content.sectionId);
      const ticked = await ticksOf(tx, storyId);
      return {
        sectionId: copy.content.sectionId,
        sha256: copy.sha256,
        lines: lines.map((line) => ({
          ...line,
          ticks: ticked.filter(({ checkId }) => checkId === line.id).map(({ checkId: _, ...tick }) => tick),
          mayTick: line.automatic === null && mayTick(who, line.tickedBy, facts).allowed,
        })),
        around: await surroundingsOf(tx, copy.content),
      };
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

/** Newest first; only so many as anybody reads. */
async function ticksOf(tx: Transaction, storyId: string) {
  return tx
    .select({
      checkId: ticks.checkId,
      sha256: ticks.sha256,
      by: staff.name,
      byId: ticks.by,
      at: ticks.at,
    })
    .from(ticks)
    .innerJoin(staff, eq(staff.id, ticks.by))
    .where(and(eq(ticks.storyId, storyId), isNull(ticks.withdrawnAt)))
    .orderBy(desc(ticks.at))
    .limit(100);
}
