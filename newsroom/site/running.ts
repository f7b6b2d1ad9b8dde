import type { Bilingual } from '#db/schema/columns.ts';
import { wordsOf } from '../live-coverage/words.ts';
import type { Doc } from '../stories/document/body.ts';
import type { Language } from '../stories/document/content.ts';
import { type Card, type CardRow, cardColumns, cardOf } from './cards.ts';
import type { Ask } from './snapshot.ts';
import { languageKey } from './surrogate-keys.ts';

/** An entry of live coverage as readers see it. */
export type Entry = {
  id: string;
  /** May be empty. */
  heading: string;
  body: Doc;
  key: boolean;
  at: Date;
  /** When its words were last changed; null: never. */
  changedAt: Date | null;
  /** Newest first. */
  corrections: { note: string; at: Date }[];
  by: { slug: string | null; names: Bilingual };
};

/** Live coverage of a story: while it runs and after. */
export type Running = {
  startedAt: Date;
  endedAt: Date | null;
  /** Newest first. */
  entries: Entry[];
  /** How many there are in all. */
  count: number;
  /** Newest first; of all entries. */
  keyMoments: { id: string; words: string; at: Date }[];
};

/** So many entries stand on the story's own page; all of them on a page of their own. */
export const entriesShown = 50;
/** Nobody reads further back than this on one page. */
export const mostEntries = 1000;
const mostKeyMoments = 20;

type EntryRow = {
  id: string;
  heading: string;
  body: Doc;
  key: boolean;
  at: Date;
  outAt: Date;
  corrections: { note: string; at: string }[] | null;
  names: Bilingual;
  slug: string | null;
};

const columns = `id, heading, body, key, first_out_at AS at, out_at AS "outAt", corrections, names,
  author_slug AS slug`;
const newestFirst = 'ORDER BY first_out_at DESC NULLS LAST, id DESC NULLS LAST';

/**
 * Reads the live coverage of a story.
 * @param most how many entries at most
 * @returns null when it never ran live, or readers do not see it
 */
export async function readRunning(ask: Ask, storyId: string, most = entriesShown): Promise<Running | null> {
  const [run] = await ask<{ startedAt: Date; endedAt: Date | null; count: number }>(
    `SELECT started_at AS "startedAt", ended_at AS "endedAt",
       (SELECT count(*)::int FROM site.entries e WHERE e.story_id = r.story_id) AS count
     FROM site.running_stories r WHERE story_id = $1`,
    [storyId],
    [],
  );
  if (!run) return null;
  const rows = await ask<EntryRow>(
    `SELECT ${columns} FROM site.entries WHERE story_id = $1 ${newestFirst} LIMIT $2`,
    [storyId, most],
    [],
  );
  const moments = await ask<EntryRow>(
    `SELECT ${columns} FROM site.entries WHERE story_id = $1 AND key ${newestFirst} LIMIT $2`,
    [storyId, mostKeyMoments],
    [],
  );
  return {
    ...run,
    entries: rows.map(entryOf),
    keyMoments: moments.map((row) => ({ id: row.id, words: wordsOf(row), at: row.at })),
  };
}

const entryOf = ({ outAt, corrections, names, slug, ...row }: EntryRow): Entry => ({
  ...row,
  changedAt: outAt.getTime() > row.at.getTime() ? outAt : null,
  corrections: (corrections ?? []).map(({ note, at }) => ({ note, at: new Date(at) })),
  by: { slug, names },
});

/** Whether entries that were linked may stand on the page of all entries by now. */
export const hasOlder = ({ count }: Running): boolean => count > entriesShown;

/** A story that runs live now, with its newest entries. */
export type RunningCard = Card & { entries: { id: string; words: string; at: Date }[] };

/**
 * Reads the stories that run live now, begun last first.
 * @param of whose front: a section's, or null for the site's
 * @param most how many stories
 * @param last how many entries of each
 */
export async function runningNow(
  ask: Ask,
  of: { language: Language; sectionId: string | null },
  most: number,
  last = 3,
): Promise<RunningCard[]> {
  type Row = CardRow & { entries: { id: string; heading: string; body: Doc; at: string }[] | null };
  const rows = await ask<Row>(
    `SELECT ${cardColumns}, (
       SELECT json_agg(n) FROM (
         SELECT id, heading, body, first_out_at AS at FROM site.entries e
         WHERE e.story_id = v.story_id ${newestFirst} LIMIT $4
       ) n
     ) AS entries
     FROM site.running_stories r JOIN site.stories v USING (story_id)
     WHERE r.ended_at IS NULL AND v.language = $1 AND ($2::uuid IS NULL OR v.section_id = $2)
     ORDER BY r.started_at DESC, v.story_id LIMIT $3`,
    [of.language, of.sectionId, most, last],
    // A story begins to run with a publication of its language.
    [languageKey(of.language)],
  );
  return rows.map(({ entries, ...row }) => ({
    ...cardOf(row),
    entries: (entries ?? []).map(({ id, at, ...words }) => ({ id, words: wordsOf(words), at: new Date(at) })),
  }));
}
