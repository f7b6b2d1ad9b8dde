import type { Bilingual } from '#db/schema/columns.ts';
import type { Doc } from '../stories/document/body.ts';
import type { Language } from '../stories/document/content.ts';
import { type FirstPublished, firstPublishedOf } from '../stories/document/first-published.ts';
import { picturesIn } from '../stories/document/pictures-in.ts';
import { type Card, type CardRow, cardColumns, cardOf, type Size } from './cards.ts';
import { correctionsOf } from './corrections.ts';
import { storiesOf } from './lists.ts';
import { type NextStory, nextStories } from './next.ts';
import { type Part, readPart } from './packages.ts';
import { type Running, readRunning } from './running.ts';
import type { Ask } from './snapshot.ts';
import type { Correction } from './told.ts';

export type Named = { slug: string; names: Bilingual };

/** All that a story page shows. */
export type SiteStory = Card & {
  body: Doc;
  dateline: string;
  searchTitle: string;
  searchDescription: string;
  /** Its words went out more than once, and readers may see what changed. */
  hasChanges?: boolean;
  /** Others published it first: there. */
  firstPublished?: FirstPublished | null;
  /** Sizes of every picture the story shows, by id. */
  pictures: Record<string, Size[]>;
  /** Newest first. */
  corrections: Correction[];
  topics: Named[];
  coverages: (Named & { stories: Card[] })[];
  /** The story's place in each series it is part of. */
  series: Part[];
  translation: { language: Language; slug: string; headline: string } | null;
  /** Its live coverage, where it runs or ran. */
  running?: Running | null;
  /** What to read next, the best first. */
  next: NextStory[];
};

type Known = Named & { id: string };
type StoryRow = CardRow & {
  sectionId: string;
  translationGroup: string | null;
  body: Doc;
  dateline: string;
  searchTitle: string;
  searchDescription: string;
  topicIds: string[];
  coverageIds: string[];
  hasChanges: boolean;
};

const coverageShown = 6;

/**
 * How old what a story page leads to may be, in seconds. What it shows, it shows no longer than that is live; what came
 * out since is led to when the page is made again. Else every publication would have all pages of its section made anew.
 */
export const leadsKeptFor = 600;

/**
 * Reads a live story by its address.
 * @returns null when no live story has it now
 */
export async function readSiteStory(ask: Ask, language: Language, slug: string): Promise<SiteStory | null> {
  const [row] = await ask<StoryRow>(
    `SELECT ${cardColumns}, v.section_id AS "sectionId", v.translation_group AS "translationGroup", b.body,
       b.dateline, b.search_title AS "searchTitle", b.search_description AS "searchDescription",
       b.topics AS "topicIds", b.coverages AS "coverageIds",
       (SELECT count(*) > 1 FROM site.versions n WHERE n.story_id = v.story_id) AS "hasChanges"
     FROM site.stories v JOIN site.story_bodies b USING (story_id) WHERE v.language = $1 AND v.slug = $2`,
    [language, slug],
    // Its own key comes with its row.
    [],
  );
  if (!row) return null;
  const { sectionId, translationGroup, body, topicIds, coverageIds, ...rest } = row;
  const { dateline, searchTitle, searchDescription, hasChanges, ...card } = rest;
  const topics = await ask<Known>(
    // A topic that was merged stands for another now, whatever the story's words name.
    `SELECT t.id, t.slug, t.names FROM site.topic_ids i JOIN site.topics t ON t.id = i.current_id
     WHERE i.id = ANY ($1) GROUP BY t.id, t.slug, t.names ORDER BY min(array_position($1, i.id))`,
    [topicIds],
    [],
  );
  const coverages = await ask<Known & { kind: 'coverage' | 'series' }>(
    'SELECT id, slug, names, kind FROM site.coverages WHERE id = ANY ($1) ORDER BY array_position($1, id)',
    [coverageIds],
    [],
  );
  const leads: Ask = (statement, values) => ask(statement, values, []);
  const boxes = await boxesOf(
    leads,
    row,
    coverages.filter(({ kind }) => kind === 'coverage'),
  );
  const series: Part[] = [];
  for (const { kind, ...each } of coverages) {
    const part = kind === 'series' && (await readPart(ask, each, language, row.storyId));
    if (part) series.push(part);
  }
  const read = { storyId: row.storyId, language, sectionId, translationGroup, topics, coverages };
  const ledTo = boxes.flatMap(({ stories }) => stories.map(({ storyId }) => storyId));
  return {
    ...cardOf(card),
    body,
    dateline,
    searchTitle,
    searchDescription,
    hasChanges,
    firstPublished: await firstOf(ask, row.storyId),
    pictures: await sizesOf(ask, picturesIn({ leadPicture: null, body })),
    corrections: await correctionsOf(ask, row.storyId),
    topics: topics.map(({ slug, names }) => ({ slug, names })),
    coverages: boxes,
    series,
    running: await readRunning(ask, row.storyId),
    translation: await translationOf(ask, language, translationGroup),
    next: await nextStories(leads, read, ledTo),
  };
}

async function firstOf(ask: Ask, storyId: string): Promise<FirstPublished | null> {
  const [row] = await ask<FirstPublished>(
    'SELECT name, url FROM site.syndicated WHERE story_id = $1',
    [storyId],
    [],
  );
  return firstPublishedOf(row ?? null);
}

/**
 * The sizes readers may ask for of some pictures.
 * @param ids of pictures of live stories; others have none
 */
async function sizesOf(ask: Ask, ids: string[]): Promise<Record<string, Size[]>> {
  if (ids.length === 0) return {};
  const rows = await ask<Size & { id: string }>(
    'SELECT picture_id AS id, width, height, type FROM site.pictures WHERE picture_id = ANY ($1) ORDER BY width',
    [ids],
    [],
  );
  const sizes: Record<string, Size[]> = {};
  for (const { id, ...size } of rows) sizes[id] = [...(sizes[id] ?? []), size];
  return sizes;
}

async function boxesOf(ask: Ask, row: StoryRow, coverages: Known[]): Promise<SiteStory['coverages']> {
  const shown: SiteStory['coverages'] = [];
  for (const { id, slug, names } of coverages) {
    const stories = await storiesOf(ask, 'coverage', row.language, id, null, coverageShown + 1);
    const others = stories.filter((story) => story.storyId !== row.storyId).slice(0, coverageShown);
    if (others.length > 0) shown.push({ slug, names, stories: others });
  }
  return shown;
}

async function translationOf(
  ask: Ask,
  language: Language,
  group: string | null,
): Promise<SiteStory['translation']> {
  if (!group) return null;
  const [row] = await ask<NonNullable<SiteStory['translation']> & { storyId: string }>(
    'SELECT story_id AS "storyId", language, slug, headline FROM site.stories WHERE translation_group = $1 AND language <> $2',
    [group, language],
    // The keys of a translation's publication name the stories it translates.
    [],
  );
  if (!row) return null;
  const { storyId: _, ...other } = row;
  return other;
}
