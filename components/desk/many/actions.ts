import type { StoryAssignmentForm } from '#newsroom/planning/fields.ts';
import type { Assignable } from '#newsroom/planning/people.ts';
import type { Order } from '#newsroom/stories/acts/index.ts';
import type { Comparison } from '#newsroom/stories/comparing.ts';
import type { StoryContent } from '#newsroom/stories/document/content.ts';
import type { Names } from '#newsroom/stories/names-in.ts';
import type { Selected } from '#newsroom/stories/selected.ts';
import type { Refused } from '#newsroom/words/refused.ts';

/** The words of one story as they were shown, with the version and hash an approval of them is bound to. */
export type WordsRead = {
  storyId: string;
  version: number;
  sha256: string;
  content: StoryContent;
  names: Names;
  /** Whether there is an earlier version it is compared with. */
  compared: boolean;
  comparison: Comparison;
};

type Done = { done: true; version: number };

/** What the desk can do to many stories; handed in by the layout. */
export type ManyActions = {
  selected: (ids: string[]) => Promise<{ stories: Selected[] } | Refused>;
  wordsOf: (storyId: string) => Promise<WordsRead | Refused>;
  actOnOne: (act: string, order: Order) => Promise<Done | Refused>;
  moveOne: (order: { storyId: string; version: number; sectionId: string | null }) => Promise<Done | Refused>;
  /** Everybody who can be asked for work. */
  people: () => Promise<{ people: Assignable[] } | Refused>;
  assignOne: (form: StoryAssignmentForm) => Promise<(Done & { id: string }) | Refused>;
  /** Takes an assignment back that was just made. */
  unassignOne: (made: { id: string; version: number }) => Promise<Done | Refused>;
};
