import {
  type Chosen,
  type ChosenSlot,
  chosenIn,
  type Layout,
  type Slot,
  type Source,
} from '../fronts/layout.ts';
import { readMostRead } from '../reads/most-read.ts';
import type { Language } from '../stories/document/content.ts';
import { type Card, type CardRow, cardColumns, cardOf } from './cards.ts';
import { type Subject, subjectOf } from './lists.ts';
import { type RunningCard, runningNow } from './running.ts';
import type { Ask } from './snapshot.ts';
import { languageKey, listKey } from './surrogate-keys.ts';

/** A slot with the stories that stand in it now. */
export type FilledSlot = {
  slot: Slot;
  /** Its place among the slots that show anything, from 1. */
  place: number;
  stories: Card[];
  /** Of what runs live: the same stories with their newest entries. */
  running?: RunningCard[];
  /** What it is about: the coverage, or the section or topic of a river. */
  subject: Subject | null;
};

/** Whose front it is. */
export type FrontOf = { language: Language; sectionId: string | null };

/** Without a chosen one, the newest story with a picture leads; it is looked for among so many. */
const leadAmong = 6;
/** A package of fewer stories is no package. */
const leastCoverage = 2;

/**
 * Puts stories into the slots of a front: first those that were chosen, as far as readers may see them; the empty places
 * by each slot's rule, newest first. No story stands twice, and none is taken from where it was chosen by a rule above.
 * What is read most is a ranking, which would be false without the stories above it: it takes no part in this. What runs
 * live is shown as such wherever else somebody chose it.
 * @param of whose front it is
 * @param layout its slots
 * @returns the slots in their order; one with nothing to show is left out
 */
export async function fill(ask: Ask, of: FrontOf, { slots }: Pick<Layout, 'slots'>): Promise<FilledSlot[]> {
  const public_ = await chosenCards(ask, of.language, slots.flatMap(chosenIn));
  const taken = new Set<string>();
  const chosen = slots.map((slot) =>
    chosenIn(slot).flatMap(({ storyId, headline }) => {
      const card = public_.get(storyId);
      if (!card || taken.has(storyId)) return [];
      taken.add(storyId);
      return [headline ? { ...card, headline } : card];
    }),
  );
  const filled = new Map<Slot, FilledSlot>();
  for (const slot of inOrderOfFilling(slots)) {
    const here = chosen[slots.indexOf(slot)] ?? [];
    if (slot.kind === 'most_read') {
      const section = of.sectionId ? { section: of.sectionId } : {};
      const stories = await readMostRead(ask, of.language, { ...section, limit: slot.count });
      filled.set(slot, { slot, place: 0, stories, subject: null });
      continue;
    }
    if (slot.kind === 'live') {
      const running = await runningNow(ask, of, slot.count);
      for (const { storyId } of running) taken.add(storyId);
      filled.set(slot, { slot, place: 0, stories: running, running, subject: null });
      continue;
    }
    const { subject, stories } = await byRule(ask, of, slot, slot.count - here.length, [...taken]);
    const least = slot.kind === 'coverage' && here.length === 0 ? leastCoverage : 1;
    const all = [...here, ...stories];
    if (all.length < least) continue;
    for (const { storyId } of stories) taken.add(storyId);
    filled.set(slot, { slot, place: 0, stories: all, subject });
  }
  return slots
    .flatMap((slot) => filled.get(slot) ?? [])
    .filter(({ stories }) => stories.length > 0)
    .map((each, n) => ({ ...each, place: n + 1 }));
}

/** What runs live first; rivers last, which would take a package's stories away before it is put together. */
const inOrderOfFilling = (slots: Slot[]): Slot[] => [
  ...slots.filter(({ kind }) => kind === 'live'),
  ...slots.filter(({ kind }) => kind !== 'river' && kind !== 'live'),
  ...slots.filter(({ kind }) => kind === 'river'),
];

type Ruled = { subject: Subject | null; stories: Card[] };

/** What a slot's rule puts into its empty places. */
async function byRule(ask: Ask, of: FrontOf, slot: ChosenSlot, most: number, not: string[]): Promise<Ruled> {
  const { language, sectionId } = of;
  const own: Source = sectionId ? { of: 'section', id: sectionId } : { of: 'all' };
  if (slot.kind === 'lead' && most > 0) {
    const newest = await newestOf(ask, language, own, leadAmong, not);
    const lead = newest.find((story) => story.picture) ?? newest[0];
    return { subject: null, stories: lead ? [lead] : [] };
  }
  if (slot.kind === 'lead') return { subject: null, stories: [] };
  if (slot.kind === 'seconds')
    return { subject: null, stories: await newestOf(ask, language, own, most, not) };
  if (slot.kind === 'coverage') {
    const id = slot.coverageId ?? (await newestCoverage(ask, language));
    const subject = id ? await subjectOf(ask, 'coverage', language, id) : null;
    if (!subject) return { subject, stories: [] };
    return { subject, stories: await newestOf(ask, language, { of: 'coverage', id: subject.id }, most, not) };
  }
  const source = slot.source.of === 'all' ? own : slot.source;
  const subject =
    slot.source.of === 'all' ? null : await subjectOf(ask, slot.source.of, language, slot.source.id);
  if (slot.source.of !== 'all' && !subject) return { subject, stories: [] };
  return { subject, stories: await newestOf(ask, language, source, most, not) };
}

type Of = Source | { of: 'coverage'; id: string };

/** The newest stories of everything, a section, a topic or a coverage, other than some. */
async function newestOf(ask: Ask, language: Language, of: Of, most: number, not: string[]): Promise<Card[]> {
  if (most <= 0) return [];
  const order = 'ORDER BY x.first_published_at DESC NULLS LAST, x.story_id DESC NULLS LAST LIMIT $2';
  const values: unknown[] = [language, most, not];
  if (of.of !== 'all') values.push(of.id);
  const other = 'x.language = $1 AND x.story_id <> ALL ($3)';
  const found =
    of.of === 'topic' || of.of === 'coverage'
      ? `SELECT s.* FROM (
           SELECT x.story_id FROM site.listings x
           WHERE x.kind = '${of.of}' AND x.subject_id = $4 AND ${other} ${order}
         ) l JOIN site.stories s USING (story_id)`
      : `SELECT x.* FROM site.stories x WHERE ${other} ${of.of === 'section' ? 'AND x.section_id = $4' : ''} ${order}`;
  const rows = await ask<CardRow>(
    `SELECT ${cardColumns} FROM (${found}) v
     ORDER BY v.first_published_at DESC NULLS LAST, v.story_id DESC NULLS LAST`,
    values,
    [of.of === 'all' ? languageKey(language) : listKey(of.of, of.id, language)],
  );
  return rows.map(cardOf);
}

/** The chosen stories that readers of the language may see, by id. */
async function chosenCards(ask: Ask, language: Language, chosen: Chosen[]): Promise<Map<string, Card>> {
  if (chosen.length === 0) return new Map();
  const rows = await ask<CardRow>(
    `SELECT ${cardColumns} FROM site.stories v WHERE v.language = $1 AND v.story_id = ANY ($2)`,
    [language, chosen.map(({ storyId }) => storyId)],
    [languageKey(language)],
  );
  return new Map(rows.map(cardOf).map((card) => [card.storyId, card]));
}

/** The coverage the newest listed story belongs to, of those that have stories enough. */
async function newestCoverage(ask: Ask, language: Language): Promise<string | null> {
  const [newest] = await ask<{ id: string }>(
    `SELECT c.id FROM (SELECT * FROM site.coverages WHERE kind = 'coverage') c CROSS JOIN LATERAL (
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
  return newest?.id ?? null;
}

/** Whether a front shows something that runs live. */
export const showsRunning = (front: readonly FilledSlot[] | null): boolean =>
  front?.some(({ running }) => running && running.length > 0) ?? false;

/** Whether nothing else stands on it: the page under it opens as it would without. */
export const showsNothingElse = (front: readonly FilledSlot[]): boolean =>
  front.every(({ slot }) => slot.kind === 'live');
