import type { Language } from '../stories/document/content.ts';
import type { Public, Working } from '../stories/workflow.ts';
import { chosenIn, type Layout } from './layout.ts';

/** What a layout needs to know of a story, as it is now. Fit for JSON but for its instants. */
export type StoryFact = {
  id: string;
  /** What readers read; of a story that is not out, what it is to say. */
  headline: string;
  language: Language;
  sectionId: string | null;
  section: { en: string; ko: string } | null;
  working: Working;
  public: Public;
  embargoUntil: Date | null;
  scheduledFor: Date | null;
  firstPublishedAt: Date | null;
};

/** Older than this a chosen story is old, in days. */
export const oldAfterDays = 3;
const day = 24 * 60 * 60 * 1000;

/**
 * What an editor should know of a chosen story: `later` ones are not seen yet and will be; the others are not seen, or
 * should perhaps not be.
 */
export type WarningKind =
  | 'missing'
  | 'killed'
  | 'retracted'
  | 'other_language'
  | 'not_live'
  | 'embargoed'
  | 'later'
  | 'duplicate'
  | 'old';
export type Warning = { slotId: string; storyId: string; kind: WarningKind; at?: Date };

/**
 * Looks through the chosen stories of a layout.
 * @param layout the layout
 * @param stories what is known of its stories, by id
 * @param of the front's language, and the instant
 * @returns from the top; of one story the gravest, and that it stands twice
 */
export function warningsOf(
  layout: Layout,
  stories: Readonly<Record<string, StoryFact>>,
  of: { language: Language; now: Date },
): Warning[] {
  const seen = new Set<string>();
  const found: Warning[] = [];
  for (const slot of layout.slots)
    for (const { storyId } of chosenIn(slot)) {
      const here = { slotId: slot.id, storyId };
      const story = stories[storyId];
      const one = story ? ofOne(story, of) : { kind: 'missing' as const };
      if (one) found.push({ ...here, ...one });
      if (seen.has(storyId)) found.push({ ...here, kind: 'duplicate' });
      seen.add(storyId);
    }
  return found;
}

function ofOne(
  story: StoryFact,
  { language, now }: { language: Language; now: Date },
): { kind: WarningKind; at?: Date } | null {
  if (story.public === 'killed' || story.public === 'retracted') return { kind: story.public };
  if (story.language !== language) return { kind: 'other_language' };
  if (story.embargoUntil && story.embargoUntil > now) return { kind: 'embargoed', at: story.embargoUntil };
  if (story.public !== 'live')
    return story.scheduledFor ? { kind: 'later', at: story.scheduledFor } : { kind: 'not_live' };
  if (story.firstPublishedAt && now.getTime() - story.firstPublishedAt.getTime() > oldAfterDays * day)
    return { kind: 'old', at: story.firstPublishedAt };
  return null;
}
