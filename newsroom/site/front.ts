import type { Language } from '../stories/document/content.ts';
import { type Card, type CardRow, cardColumns, cardOf } from './cards.ts';
import { type Subject, storiesOf } from './lists.ts';
import type { Masthead, Section } from './masthead.ts';
import type { Ask } from './snapshot.ts';
import { languageKey } from './surrogate-keys.ts';

export type Front = {
  lead: Card | null;
  seconds: Card[];
  /** What came after those, as headlines with their time. */
  latest: Card[];
  coverage: { subject: Subject; stories: Card[] } | null;
  rivers: { section: Section; stories: Card[] }[];
};

/** The lead is looked for among so many of the newest stories. */
const leadAmong = 6;
const secondsShown = 4;
const latestShown = 6;
const riverLength = 5;
/** A package of fewer stories is no package. */
const leastCoverage = 2;
const coverageShown = 4;

/**
 * Reads the front page of a language, filled by rules: the newest story with a picture leads, the other newest stand
 * beside it, then the newest coverage, then a river for each section of what is not above yet.
 */
export async function readFront(ask: Ask, masthead: Masthead, language: Language): Promise<Front> {
  const newest = await newestStories(ask, language, 1 + secondsShown + latestShown);
  const lead = newest.slice(0, leadAmong).find((story) => story.picture) ?? newest[0] ?? null;
  const others = newest.filter((story) => story !== lead);
  const seconds = others.slice(0, secondsShown);
  // The first of them with a picture stands above the others.
  const above = seconds.find((story) => story.picture);
  if (above) seconds.sort((a, b) => Number(b === above) - Number(a === above));
  const rivers = await readRivers(
    ask,
    masthead,
    language,
    [lead, ...seconds].flatMap((story) => story?.storyId ?? []),
  );
  return {
    lead,
    seconds,
    latest: others.slice(secondsShown),
    coverage: await newestCoverage(ask, language),
    rivers,
  };
}

/**
 * Reads the newest stories of a language.
 * @param most how many
 */
export async function newestStories(ask: Ask, language: Language, most: number): Promise<Card[]> {
  const rows = await ask<CardRow>(
    `SELECT ${cardColumns} FROM (
       SELECT x.* FROM site.stories x WHERE x.language = $1
       ORDER BY x.first_published_at DESC NULLS LAST, x.story_id DESC NULLS LAST LIMIT $2
     ) v ORDER BY v.first_published_at DESC NULLS LAST, v.story_id DESC NULLS LAST`,
    [language, most],
    [languageKey(language)],
  );
  return rows.map(cardOf);
}

/** The newest stories of each section that has any, other than some. */
export async function readRivers(
  ask: Ask,
  masthead: Masthead,
  language: Language,
  above: string[],
): Promise<Front['rivers']> {
  const rows = await ask<CardRow & { sectionId: string }>(
    `SELECT ${cardColumns}, v.section_id AS "sectionId" FROM site.sections c CROSS JOIN LATERAL (
       SELECT x.* FROM site.stories x
       WHERE x.language = $1 AND x.section_id = c.id AND x.story_id <> ALL ($2)
       ORDER BY x.first_published_at DESC NULLS LAST, x.story_id DESC NULLS LAST LIMIT $3
     ) v ORDER BY v.first_published_at DESC NULLS LAST, v.story_id DESC NULLS LAST`,
    [language, above, riverLength],
    [languageKey(language)],
  );
  return masthead.sections.flatMap((section) => {
    const stories = rows
      .filter((row) => row.sectionId === section.id)
      .map(({ sectionId: _, ...row }) => cardOf(row));
    return stories.length > 0 ? [{ section, stories }] : [];
  });
}

/** The coverage the newest listed story belongs to, where it has stories enough. */
async function newestCoverage(ask: Ask, language: Language): Promise<Front['coverage']> {
  const subjects = await ask<Subject>(
    `SELECT c.id, c.slug, c.names, '{"en":"","ko":""}'::jsonb AS titles, c.introductions AS about
     FROM site.coverages c CROSS JOIN LATERAL (
       SELECT x.first_published_at FROM site.listings x
       WHERE x.kind = 'coverage' AND x.language = $1 AND x.subject_id = c.id
       ORDER BY x.first_published_at DESC NULLS LAST, x.story_id DESC NULLS LAST OFFSET $2 LIMIT 1
     ) enough ORDER BY (
       SELECT max(x.first_published_at) FROM site.listings x
       WHERE x.kind = 'coverage' AND x.language = $1 AND x.subject_id = c.id
     ) DESC, c.slug LIMIT 1`,
    [language, leastCoverage - 1],
    [languageKey(language)],
  );
  const [subject] = subjects;
  if (!subject) return null;
  return { subject, stories: await storiesOf(ask, 'coverage', language, subject.id, null, coverageShown) };
}
