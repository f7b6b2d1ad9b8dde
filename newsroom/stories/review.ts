import { forms } from './after-publication.ts';
import { type Comparison, compare } from './comparing.ts';
import { contentOf, type RevisionLine, revisionsOf } from './history.ts';
import { type Names, namesIn } from './names-in.ts';
import type { Who } from './permissions.ts';
import { readStory, type StoryRead } from './reading.ts';

/** Earlier words the present ones can be held against. */
export type Base = {
  number: number;
  /** What made these words count: the newest of these. */
  as: 'published' | 'approved' | 'changes_requested';
  at: Date;
  /** Whose act that was. */
  by: string;
};

export type Review = {
  story: StoryRead;
  /** Newest first, without the present words themselves; empty for a first submission. */
  bases: Base[];
  /** The one compared with; null: the whole text is new. */
  base: Base | null;
  comparison: Comparison;
  /** The present words were approved or published already. */
  answered: boolean;
  names: Names;
  revisions: RevisionLine[];
};

/**
 * What an approver has to read: the words as they stand, and how they differ from those approved or published last;
 * where nothing was, from those the asker sent back.
 * @param who who is asking
 * @param storyId the story's id
 * @param since number of another revision to compare with, out of `bases`; 0 for the whole text
 * @throws NotFound
 */
export async function readReview(who: Who, storyId: string, since?: number): Promise<Review> {
  const story = await readStory(who, storyId);
  const revisions = await revisionsOf(storyId);
  const bases = basesIn(revisions.filter((revision) => revision.sha256 !== story.sha256));
  const base =
    since === 0
      ? null
      : (bases.find((one) => one.number === since) ??
        bases.find((one) => one.as !== 'changes_requested') ??
        // Who sent the story back has read all of it; anybody else reads the whole text.
        bases.find((one) => one.by === who.id) ??
        null);
  const before = base ? await contentOf(storyId, base.number) : null;
  return {
    story,
    bases,
    base,
    comparison: compare(before, story.content),
    answered: revisions.some(
      ({ sha256, reviews }) =>
        sha256 === story.sha256 && reviews.some((one) => one.verdict === 'approved' && !one.withdrawn),
    ),
    names: await namesIn([before, story.content]),
    revisions,
  };
}

function basesIn(revisions: RevisionLine[]): Base[] {
  return revisions
    .flatMap((revision): Base[] => {
      const marks: Base[] = [
        ...revision.publications
          .filter((publication) => forms[publication.kind].leaves !== 'none')
          .map(({ at, by }) => ({ number: revision.number, as: 'published' as const, at, by: by.id })),
        ...revision.reviews.map(({ verdict, at, by }) => ({
          number: revision.number,
          as: verdict,
          at,
          by: by.id,
        })),
      ];
      const newest = marks.sort((a, b) => b.at.getTime() - a.at.getTime())[0];
      return newest ? [newest] : [];
    })
    .sort((a, b) => b.at.getTime() - a.at.getTime());
}
