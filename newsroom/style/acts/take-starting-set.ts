import { houseStyle } from '#db/schema/index.ts';
import { now } from '../../clock.ts';
import { inHouse } from '../../staff/in-house.ts';
import type { Who } from '../../stories/permissions.ts';
import { startingSet } from '../starting-set.ts';

/**
 * Takes over the style to start from; rules that are there already stay as they are.
 * @param who who is asking; null for the command line
 * @throws NotAllowed
 */
export async function takeStartingSet(who: Who | null): Promise<void> {
  return inHouse(who, 'manage_style', async (tx) => {
    const taken = await tx
      .insert(houseStyle)
      .values(startingSet.map((rule) => ({ ...rule, by: who?.id ?? null, createdAt: now() })))
      .onConflictDoNothing()
      .returning({ id: houseStyle.id });
    return {
      result: undefined,
      happening:
        taken.length === 0
          ? null
          : {
              act: 'style.take_starting_set',
              subjectKind: 'style',
              subjectId: 'house',
              after: { rules: taken.length },
            },
    };
  });
}
