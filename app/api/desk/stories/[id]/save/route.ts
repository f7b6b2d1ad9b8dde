import { Incomplete, NotFound, Stale, TooLarge } from '#newsroom/refusals.ts';
import type { SignedIn } from '#newsroom/staff/signed-in.ts';
import { type Save, save } from '#newsroom/stories/acts/save.ts';
import { asItStands } from '#newsroom/stories/as-it-stands.ts';
import { uuidPattern } from '#newsroom/stories/document/body.ts';
import { answer, answerRefused } from '../../../answer.ts';
import { forStaff } from '../../../entrance.ts';
import { readWithin } from '../../../read-within.ts';
import { largestSave, saveOrder } from './order.ts';

type Context = { params: Promise<{ id: string }> };

/**
 * Saves the words of a story. 200 with version, hash and time; 409 with the words somebody else wrote meanwhile (or
 * with `key: other_writer` when another person is signed in by now); 422 with words beside the fields that are wrong;
 * 401 signed out; 403 not allowed; 413 too large.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return forStaff(request, async (person) => {
    if (!uuidPattern.test(id)) throw new NotFound('story');
    const bytes = await readWithin(request, largestSave);
    if (!bytes) throw new TooLarge({ body: 'too_long' });
    const order = saveOrder.safeParse(json(bytes));
    if (!order.success) return answerRefused(person.language, new Incomplete({ order: 'wrong' }));
    const { writer, ...words } = order.data;
    if (writer && writer !== person.who.id) return answer({ refused: true, key: 'other_writer' }, 409);
    return written(person, { storyId: id.toLowerCase(), ...words });
  });
}

async function written(person: SignedIn, input: Save): Promise<Response> {
  try {
    return answer(await save(person.who, input));
  } catch (error) {
    if (!(error instanceof Stale)) throw error;
    return answerRefused(person.language, error, { other: await asItStands(input.storyId) });
  }
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
