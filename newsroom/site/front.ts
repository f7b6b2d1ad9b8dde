import { freshSlot, type Layout, usualLayout } from '../fronts/layout.ts';
import type { Language } from '../stories/document/content.ts';
import { type Card, type CardRow, cardColumns, cardOf } from './cards.ts';
import { type FilledSlot, fill } from './filling.ts';
import type { Masthead, Section } from './masthead.ts';
import type { Ask } from './snapshot.ts';
import { dependsOn, frontKey, languageKey } from './surrogate-keys.ts';

/** A front page as readers see it: its slots in order, each with its stories. */
export type Front = FilledSlot[];

/**
 * Reads the front page of a language: as its editors laid it out and published it; filled by rules where they did not.
 */
export async function readFront(ask: Ask, masthead: Masthead, language: Language): Promise<Front> {
  const ids = masthead.sections.map(({ id }) => id);
  const slots = (await editionOf(ask, language, null)) ?? usualLayout(null, ids).slots;
  return fill(ask, { language, sectionId: null }, { slots });
}

/**
 * Reads what stands at the top of a section's page: what its editors put there; where nobody laid it out, what runs live.
 * @param sectionId the section
 */
export async function readSectionTop(ask: Ask, language: Language, sectionId: string): Promise<Front> {
  const slots = (await editionOf(ask, language, sectionId)) ?? [freshSlot('usual-live', 'live')];
  return fill(ask, { language, sectionId }, { slots });
}

/** The slots of the edition that is out; null when there is none. */
async function editionOf(
  ask: Ask,
  language: Language,
  sectionId: string | null,
): Promise<Layout['slots'] | null> {
  const [edition] = await ask<{ slots: Layout['slots'] }>(
    'SELECT slots FROM site.fronts WHERE language = $1 AND section_id IS NOT DISTINCT FROM $2',
    [language, sectionId],
    [frontKey(language, sectionId)],
  );
  // A story may be chosen that is not out yet; which one is not told here, so it may be any of the language.
  if (edition) dependsOn([languageKey(language)]);
  return edition?.slots ?? null;
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

export type River = { section: Section; stories: Card[] };
const riverLength = 5;

/** The newest stories of each section that has any, other than some. */
export async function readRivers(
  ask: Ask,
  masthead: Masthead,
  language: Language,
  above: string[],
): Promise<River[]> {
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
