import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AskedFor } from '#components/desk/planning/asked-for.tsx';
import { StoryEditor } from '#components/editor/story-editor.tsx';
import { assignmentLines } from '#newsroom/planning/assignments.ts';
import { NotFound } from '#newsroom/refusals.ts';
import { mayInHouse } from '#newsroom/staff/permissions.ts';
import { asItStands } from '#newsroom/stories/as-it-stands.ts';
import { choicesFor, liveSlugOf } from '#newsroom/stories/choices.ts';
import { readStory } from '#newsroom/stories/reading.ts';
import { translationOf } from '#newsroom/stories/translations.ts';
import { readStyle } from '#newsroom/style/reading.ts';
import { readTalk } from '#newsroom/talk/reading.ts';
import { wordsFor } from '#newsroom/words/index.ts';
import { mustBeSignedIn } from '../../../signed-in.ts';
import { acceptWord } from '../../style/actions.ts';
import { lookAtChecklist, tickLine, untickLine } from '../checks.ts';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await mustBeSignedIn();
  const { content } = await found(asItStands((await params).id));
  return { title: content.headline.trim() || wordsFor(language, 'editor')('head.untitled') };
}

export default async function StoryPage({ params }: Props) {
  const { who } = await mustBeSignedIn();
  const { id } = await params;
  const start = await found(asItStands(id));
  const [story, offered, liveSlug, talk, translation, asked, rules] = await Promise.all([
    found(readStory(who, id)),
    choicesFor(start.content.language),
    liveSlugOf(id),
    found(readTalk(who, id)),
    translationOf(id, start.content.language),
    assignmentLines(who, { storyIds: [id], open: true }),
    readStyle(start.content.language),
  ]);
  const { publication, row, approval } = story;
  const readers =
    liveSlug && publication
      ? {
          at: publication.at.toISOString(),
          slug: liveSlug,
          changedSince: row.working !== 'approved' || start.facts.newlyApproved,
        }
      : null;
  return (
    <>
      <AskedFor lines={asked} />
      <StoryEditor
        key={start.storyId}
        start={start}
        offered={offered}
        readers={readers}
        embargoUntil={row.embargoUntil}
        waiting={story.waiting}
        planned={{ priority: row.priority, dueAt: row.dueAt }}
        hold={story.hold}
        translationId={translation.storyId}
        approver={approval?.by.name ?? ''}
        talk={talk}
        checklist={{ look: lookAtChecklist, tick: tickLine, untick: untickLine }}
        style={{ rules, accept: mayInHouse(who, 'manage_style') ? acceptWord : undefined }}
      />
    </>
  );
}

/** A story that is not there is a page that is not there. */
async function found<Result>(asked: Promise<Result>): Promise<Result> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
}
