import type { Bilingual } from '#db/schema/columns.ts';
import type { Language } from '../stories/document/content.ts';
import { type Card, type CardRow, cardColumns, cardOf } from './cards.ts';
import type { Ask } from './snapshot.ts';
import { listKey } from './surrogate-keys.ts';

/** What happened on a day, and the story that tells it. */
export type TimelineEntry = {
  /** `YYYY-MM-DD`. */
  day: string;
  texts: Bilingual;
  story: { language: Language; slug: string } | null;
};
/** What an editor made of a coverage. */
export type Package = { keyStories: Card[]; timeline: TimelineEntry[] };

/** A series has no more parts than are read at once. */
const mostParts = 200;

/** Reads the key stories of a coverage, in the editor's order, and its timeline. */
export async function readPackage(ask: Ask, coverageId: string, language: Language): Promise<Package> {
  const keys = [listKey('coverage', coverageId, language)];
  const rows = await ask<CardRow>(
    `SELECT ${cardColumns} FROM site.coverage_stories k JOIN site.stories v USING (story_id)
     WHERE k.coverage_id = $1 AND v.language = $2 ORDER BY k.position`,
    [coverageId, language],
    keys,
  );
  // An entry leads to the story in the page's language, where there is one.
  const timeline = await ask<{
    day: string;
    texts: Bilingual;
    slug: string | null;
    language: Language | null;
    storyId: string | null;
  }>(
    `SELECT to_char(e.day, 'YYYY-MM-DD') AS day, e.texts, coalesce(t.slug, v.slug) AS slug,
       coalesce(t.language, v.language) AS language, coalesce(t.story_id, v.story_id) AS "storyId"
     FROM site.coverage_entries e LEFT JOIN site.stories v ON v.story_id = e.story_id
       LEFT JOIN site.stories t ON t.translation_group = v.translation_group AND t.language = $2
     WHERE e.coverage_id = $1 ORDER BY e.day, e.position`,
    [coverageId, language],
    keys,
  );
  return {
    keyStories: rows.map(cardOf),
    timeline: timeline.map(({ day, texts, slug, language: of }) => ({
      day,
      texts,
      story: slug && of ? { slug, language: of } : null,
    })),
  };
}

/** Reads the parts of a series in order: as the editor put them, then as they came out. */
export async function readParts(ask: Ask, seriesId: string, language: Language): Promise<Card[]> {
  const rows = await ask<CardRow>(
    `SELECT ${cardColumns} FROM (${partsInOrder}) o JOIN site.stories v USING (story_id) ORDER BY o.part`,
    [seriesId, language],
    [listKey('coverage', seriesId, language)],
  );
  return rows.map(cardOf);
}

const partsInOrder = `
  SELECT x.story_id,
    row_number() OVER (ORDER BY k.position NULLS LAST, x.first_published_at, x.story_id) AS part
  FROM site.listings x LEFT JOIN site.coverage_stories k
    ON k.coverage_id = x.subject_id AND k.story_id = x.story_id
  WHERE x.kind = 'coverage' AND x.subject_id = $1 AND x.language = $2
  ORDER BY part LIMIT ${mostParts}`;

/** A story's place in a series. */
export type Part = {
  slug: string;
  names: Bilingual;
  part: number;
  of: number;
  previous: PartLink | null;
  next: PartLink | null;
};
export type PartLink = { language: Language; slug: string; headline: string };

/** Reads where a story stands in a series; null where it is not in it, or alone. */
export async function readPart(
  ask: Ask,
  series: { id: string; slug: string; names: Bilingual },
  language: Language,
  storyId: string,
): Promise<Part | null> {
  const parts = await ask<PartLink & { storyId: string }>(
    `SELECT v.story_id AS "storyId", v.language, v.slug, v.headline
     FROM (${partsInOrder}) o JOIN site.stories v USING (story_id) ORDER BY o.part`,
    [series.id, language],
    [listKey('coverage', series.id, language)],
  );
  const at = parts.findIndex((each) => each.storyId === storyId);
  if (at < 0 || parts.length < 2) return null;
  const link = (n: number): PartLink | null => {
    const part = parts[n];
    return part ? { language: part.language, slug: part.slug, headline: part.headline } : null;
  };
  const { slug, names } = series;
  return { slug, names, part: at + 1, of: parts.length, previous: link(at - 1), next: link(at + 1) };
}
