import type { Bilingual } from '#db/schema/columns.ts';
import { type Language, languages } from '../stories/document/content.ts';
import { type Card, type CardRow, cardColumns, cardOf } from './cards.ts';
import { type Place, pageLength, pageOf } from './places.ts';
import type { Ask } from './snapshot.ts';
import { listKey } from './surrogate-keys.ts';

export type ListKind = 'section' | 'topic' | 'author' | 'coverage' | 'series';

/** Where the lists of a kind stand in an address. */
export const listFolders: Record<ListKind, string> = {
  section: 'sections',
  topic: 'topics',
  author: 'authors',
  coverage: 'coverage',
  series: 'series',
};

/** Stories are listed in a series as in any coverage. */
export const listedAs = (kind: ListKind) => (kind === 'series' ? 'coverage' : kind);

export type Subject = {
  id: string;
  slug: string;
  names: Bilingual;
  /** An author's title; empty for the others. */
  titles: Bilingual;
  /** What is said of an author or a coverage. */
  about: Bilingual;
};
export type List = {
  kind: ListKind;
  subject: Subject;
  stories: Card[];
  /** The place the older page begins at, or null. */
  older: string | null;
  /** Languages in which this list has stories. */
  languages: Language[];
};

function ofCoverages(kind: 'coverage' | 'series'): string {
  return `SELECT id, slug, names, ${none} AS titles, introductions AS about FROM site.coverages WHERE kind = '${kind}'`;
}

const none = `'{"en":"","ko":""}'::jsonb`;
const subjects: Record<ListKind, string> = {
  section: `SELECT id, slug, names, ${none} AS titles, ${none} AS about FROM site.sections`,
  topic: `SELECT id, slug, names, ${none} AS titles, ${none} AS about FROM site.topics`,
  author: 'SELECT id, slug, names, titles, about FROM site.authors',
  coverage: ofCoverages('coverage'),
  series: ofCoverages('series'),
};

/** What a list is of, by its id; null when readers see no such thing. */
export async function subjectOf(
  ask: Ask,
  kind: ListKind,
  language: Language,
  id: string,
): Promise<Subject | null> {
  // A topic readers see nothing of yet is there with its first story.
  const keys = [listKey(listedAs(kind), id, language)];
  const [subject] = await ask<Subject>(`SELECT * FROM (${subjects[kind]}) s WHERE id = $1`, [id], keys);
  return subject ?? null;
}

/**
 * Reads one page of the stories of a section, topic, author, coverage or series, newest first.
 * @param language of the page and of its stories
 * @param place what comes after it is read; null: from the newest
 * @returns null when there is no such subject
 */
export async function readList(
  ask: Ask,
  kind: ListKind,
  language: Language,
  slug: string,
  place: Place | null = null,
): Promise<List | null> {
  const [subject] = await ask<Subject>(`SELECT * FROM (${subjects[kind]}) s WHERE slug = $1`, [slug], []);
  if (!subject) return null;
  const rows = await storiesOf(ask, kind, language, subject.id, place, pageLength + 1);
  const others: Language[] = [];
  for (const each of languages)
    if (each === language ? rows.length > 0 : await hasStories(ask, kind, each, subject.id))
      others.push(each);
  return { kind, subject, ...pageOf(rows), languages: others };
}

/**
 * Reads the newest stories of a subject.
 * @param most how many
 */
export async function storiesOf(
  ask: Ask,
  kind: ListKind,
  language: Language,
  subjectId: string,
  place: Place | null,
  most: number,
): Promise<Card[]> {
  const values: unknown[] = [language, subjectId, most];
  const after = place ? 'AND (x.first_published_at, x.story_id) < ($4, $5)' : '';
  if (place) values.push(place.at, place.storyId);
  const order = 'ORDER BY x.first_published_at DESC NULLS LAST, x.story_id DESC NULLS LAST LIMIT $3';
  const found =
    kind === 'section'
      ? `SELECT x.* FROM site.stories x WHERE x.language = $1 AND x.section_id = $2 ${after} ${order}`
      : `SELECT s.* FROM (
           SELECT x.story_id FROM site.listings x
           WHERE x.kind = '${listedAs(kind)}' AND x.language = $1 AND x.subject_id = $2 ${after} ${order}
         ) l JOIN site.stories s USING (story_id)`;
  const rows = await ask<CardRow>(
    `SELECT ${cardColumns} FROM (${found}) v ORDER BY v.first_published_at DESC NULLS LAST, v.story_id DESC NULLS LAST`,
    values,
    [listKey(listedAs(kind), subjectId, language)],
  );
  return rows.map(cardOf);
}

async function hasStories(ask: Ask, kind: ListKind, language: Language, subjectId: string): Promise<boolean> {
  const found =
    kind === 'section'
      ? 'SELECT FROM site.stories x WHERE x.language = $1 AND x.section_id = $2 LIMIT 1'
      : `SELECT FROM site.listings x WHERE x.kind = '${listedAs(kind)}' AND x.language = $1 AND x.subject_id = $2 LIMIT 1`;
  return (await ask(found, [language, subjectId], [listKey(listedAs(kind), subjectId, language)])).length > 0;
}
