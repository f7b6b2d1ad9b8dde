import type { Bilingual } from '#db/schema/columns.ts';
import type { Language } from '../stories/document/content.ts';
import { type Card, type CardRow, cardColumns, cardOf } from './cards.ts';
import type { Ask } from './snapshot.ts';
import { listKey } from './surrogate-keys.ts';

/** Why a story is recommended; the page says so. */
export type Why =
  | { kind: 'topics'; names: Bilingual[] }
  | { kind: 'coverage'; name: Bilingual }
  | { kind: 'section'; name: Bilingual };
export type NextStory = Card & { why: Why };

/** The story that was read, as far as it matters for what comes next. */
type Read = {
  storyId: string;
  language: Language;
  sectionId: string;
  translationGroup: string | null;
  topics: { id: string; names: Bilingual }[];
  coverages: { id: string; names: Bilingual }[];
};

const shown = 4;
/** Of each topic and coverage only the newest can be recommended, so that the query costs the same in a large archive. */
const newest = 24;
const newestOfSection = 12;
/** What something shared is worth. A story falls behind by one as it becomes e² − 1 (about six) days old. */
const worth = { coverage: 3, topic: 2, section: 1 };
const order = 'ORDER BY x.first_published_at DESC NULLS LAST, x.story_id DESC NULLS LAST';

/**
 * What to read after a story: of its coverages, its topics and its section, what shares most and is fresh.
 * @param read the story that was read
 * @param without ids of stories the page leads to already
 */
export async function nextStories(ask: Ask, read: Read, without: string[]): Promise<NextStory[]> {
  const rows = await ask<CardRow & { shared: string[] }>(
    `WITH subjects AS (
       SELECT 'coverage' AS kind, id, ${worth.coverage} AS worth FROM unnest($3::uuid[]) AS c (id)
       UNION ALL SELECT 'topic', id, ${worth.topic} FROM unnest($4::uuid[]) AS t (id)
     ), near AS (
       SELECT l.story_id, s.id, s.worth FROM subjects s CROSS JOIN LATERAL (
         SELECT x.story_id FROM site.listings x
         WHERE x.kind = s.kind AND x.subject_id = s.id AND x.language = $2 ${order} LIMIT ${newest}
       ) l
       UNION ALL
       SELECT l.story_id, NULL, ${worth.section} FROM (
         SELECT x.story_id FROM site.stories x
         WHERE x.language = $2 AND x.section_id = $5 ${order} LIMIT ${newestOfSection}
       ) l
     ), best AS (
       SELECT n.story_id, n.worth, n.shared, v.first_published_at,
         n.worth - ln(1 + greatest(0, extract(epoch FROM now() - v.first_published_at)) / 86400) / 2 AS rank
       FROM (
         SELECT story_id, sum(worth) AS worth, coalesce(array_agg(id) FILTER (WHERE id IS NOT NULL), '{}') AS shared
         FROM near GROUP BY story_id
       ) n JOIN site.stories v USING (story_id)
       WHERE v.story_id <> $1 AND v.story_id <> ALL ($6::uuid[])
         AND (v.translation_group IS NULL OR v.translation_group IS DISTINCT FROM $7)
       ORDER BY rank DESC, v.first_published_at DESC, v.story_id LIMIT ${shown}
     )
     SELECT ${cardColumns}, b.shared FROM best b JOIN site.stories v USING (story_id)
     ORDER BY b.rank DESC, v.first_published_at DESC, v.story_id`,
    [
      read.storyId,
      read.language,
      read.coverages.map(({ id }) => id),
      read.topics.map(({ id }) => id),
      read.sectionId,
      without,
      read.translationGroup,
    ],
    [
      listKey('section', read.sectionId, read.language),
      ...read.topics.map(({ id }) => listKey('topic', id, read.language)),
      ...read.coverages.map(({ id }) => listKey('coverage', id, read.language)),
    ],
  );
  return rows.map(({ shared, ...row }) => {
    const card = cardOf(row);
    return { ...card, why: whyOf(read, shared, card) };
  });
}

function whyOf(read: Read, shared: string[], card: Card): Why {
  const topics = read.topics.filter(({ id }) => shared.includes(id));
  if (topics.length > 0) return { kind: 'topics', names: topics.map(({ names }) => names) };
  const coverage = read.coverages.find(({ id }) => shared.includes(id));
  if (coverage) return { kind: 'coverage', name: coverage.names };
  return { kind: 'section', name: card.section.names };
}
