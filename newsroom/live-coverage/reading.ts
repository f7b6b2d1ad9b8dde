import { and, desc, eq, inArray, ne } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { entries, entryReleases, entryRevisions, runningStories } from '#db/schema/index.ts';
import { liveSlugOf } from '../stories/choices.ts';
import type { StoryFacts, Who } from '../stories/permissions.ts';
import { type Person, peopleOf, readStory, type StoryRead } from '../stories/reading.ts';
import type { EntryContent } from './content.ts';
import { type EntryRow, entryFacts, runOf } from './in-hand.ts';
import { type LiveWhy, mayEntry, mayRun, mayWriteEntry } from './permissions.ts';
import { type EntryAct, type EntryState, entryActs, type Run, type RunAct, runActs } from './workflow.ts';

/** An entry as the desk shows it to one person. */
export type EntryRead = {
  id: string;
  version: number;
  state: EntryState;
  shown: boolean;
  key: boolean;
  content: EntryContent;
  /** Of the words above: what whoever lets it out sends back. */
  sha256: string;
  by: Person;
  submitter: Person | null;
  submittedAt: Date | null;
  /** Why it was sent back. */
  note: string;
  firstOutAt: Date | null;
  /** What readers see now. */
  out: { content: EntryContent; at: Date } | null;
  takenDown: { by: Person; at: Date; why: string } | null;
  /** What this person may do to it. */
  may: EntryAct[];
  /** Why they may not let it out, where it waits. */
  whyNot: LiveWhy | null;
};

/** The live coverage of a story as the desk shows it to one person. */
export type RunRead = {
  story: StoryRead;
  /** Where readers find the story; null while they find none. */
  liveSlug: string | null;
  run: Run;
  startedAt: Date | null;
  endedAt: Date | null;
  may: RunAct[];
  mayWrite: boolean;
  /** Whoever wrote in it, most entries first. */
  writers: Person[];
  /** Filed and waiting, the first filed first. */
  waiting: EntryRead[];
  /** This person's own that are not filed, the newest first. */
  mine: EntryRead[];
  /** What readers see, the newest first. */
  out: EntryRead[];
  away: EntryRead[];
};

const mostRows = 1000;
const mostAway = 20;

/**
 * Reads the live coverage of a story.
 * @param who who is asking
 * @param storyId the story's id, as it came from outside
 * @throws NotFound
 */
export async function readRun(who: Who, storyId: string): Promise<RunRead> {
  const story = await readStory(who, storyId);
  const [run] = await desk().select().from(runningStories).where(eq(runningStories.storyId, storyId));
  const facts = { story: story.facts, run: runOf(run) };
  const all = run ? await readEntries(who, storyId, facts) : [];
  const oldestFirst = (one: EntryRead, other: EntryRead) =>
    (one.submittedAt?.getTime() ?? 0) - (other.submittedAt?.getTime() ?? 0);
  return {
    story,
    liveSlug: await liveSlugOf(storyId),
    run: facts.run,
    startedAt: run?.startedAt ?? null,
    endedAt: run?.endedAt ?? null,
    may: runActs.filter((act) => mayRun(who, act, facts).allowed),
    mayWrite: mayWriteEntry(who, facts).allowed,
    writers: writersOf(all),
    waiting: all.filter(({ state }) => state === 'submitted').sort(oldestFirst),
    mine: all.filter(({ state, by }) => (state === 'draft' || state === 'sent_back') && by.id === who.id),
    out: all.filter(({ shown }) => shown),
    away: all.filter(({ state }) => state === 'taken_down').slice(0, mostAway),
  };
}

async function readEntries(
  who: Who,
  storyId: string,
  facts: { story: StoryFacts; run: Run },
): Promise<EntryRead[]> {
  const rows = (await desk()
    .select()
    .from(entries)
    .where(and(eq(entries.storyId, storyId), ne(entries.state, 'discarded')))
    .orderBy(desc(entries.firstOutAt), desc(entries.createdAt))
    .limit(mostRows)) as EntryRow[];
  const releases = rows.flatMap(({ shown, releaseId }) => (shown && releaseId ? releaseId : []));
  const out = new Map(
    releases.length > 0
      ? (
          await desk()
            .select({ id: entryReleases.id, at: entryReleases.at, content: entryRevisions.content })
            .from(entryReleases)
            .innerJoin(entryRevisions, eq(entryRevisions.id, entryReleases.revisionId))
            .where(inArray(entryReleases.id, releases))
        ).map(({ id, at, content }) => [id, { at, content: content as EntryContent }])
      : [],
  );
  const people = await peopleOf(
    desk(),
    rows.flatMap(({ by, submitterId, takenDownBy }) => [by, submitterId, takenDownBy]),
  );
  const person = (id: string): Person => people.get(id) ?? { id, name: '' };
  return rows.map((row) => {
    const known = { ...facts, ...entryFacts(row) };
    const letOut = mayEntry(who, 'let_out', known);
    return {
      id: row.id,
      version: row.version,
      state: row.state,
      shown: row.shown,
      key: row.key,
      content: row.content,
      sha256: row.sha256,
      by: person(row.by),
      submitter: row.submitterId ? person(row.submitterId) : null,
      submittedAt: row.submittedAt,
      note: row.note,
      firstOutAt: row.firstOutAt,
      out: (row.releaseId && out.get(row.releaseId)) || null,
      takenDown:
        row.takenDownAt && row.takenDownBy
          ? { by: person(row.takenDownBy), at: row.takenDownAt, why: row.takenDownWhy }
          : null,
      may: entryActs.filter((act) => mayEntry(who, act, known).allowed),
      whyNot: row.state === 'submitted' && !letOut.allowed ? letOut.why : null,
    };
  });
}

function writersOf(all: EntryRead[]): Person[] {
  const counted = new Map<string, { person: Person; count: number }>();
  for (const { by } of all) counted.set(by.id, { person: by, count: (counted.get(by.id)?.count ?? 0) + 1 });
  return [...counted.values()].sort((a, b) => b.count - a.count).map(({ person }) => person);
}
