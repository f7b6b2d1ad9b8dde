import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { presence, staff } from '#db/schema/index.ts';
import { now } from '../clock.ts';
import { uuidPattern } from '../stories/document/body.ts';
import { goneAfter } from './being-here.ts';

/** Somebody who has a story open, and the field their caret stands in. */
export type Present = { id: string; name: string; field: string | null };

/** More stories are not asked about at once. */
const mostStories = 500;

/**
 * Who has each of some stories open now; a story with nobody in it is not in the answer.
 * @param storyIds the stories, as they came from outside
 */
export async function whoIsIn(storyIds: readonly string[]): Promise<Record<string, Present[]>> {
  const ids = storyIds.filter((id) => uuidPattern.test(id)).slice(0, mostStories);
  if (ids.length === 0) return {};
  const rows = await desk()
    .select({ storyId: presence.storyId, id: staff.id, name: staff.name, field: presence.field })
    .from(presence)
    .innerJoin(staff, eq(staff.id, presence.staffId))
    .where(
      and(
        inArray(presence.storyId, ids),
        gt(presence.seenAt, new Date(now().getTime() - goneAfter)),
        isNull(staff.suspendedAt),
      ),
    )
    .orderBy(asc(staff.name), asc(presence.seenAt));
  const found: Record<string, Present[]> = {};
  for (const { storyId, ...person } of rows) {
    found[storyId] ??= [];
    const there = found[storyId];
    const known = there.find(({ id }) => id === person.id);
    // Two windows of one person are one person, where their caret is.
    if (!known) there.push(person);
    else known.field ??= person.field;
  }
  return found;
}
