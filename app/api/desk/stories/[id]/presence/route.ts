import { beHere } from '#newsroom/presence/being-here.ts';
import { whoIsIn } from '#newsroom/presence/who-is-in.ts';
import { TooLarge } from '#newsroom/refusals.ts';
import { answer } from '../../../answer.ts';
import { forStaff } from '../../../entrance.ts';
import { readWithin } from '../../../read-within.ts';

type Context = { params: Promise<{ id: string }> };

/** Says that a window has the story open, or no more; answers with everybody who has. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return forStaff(request, async ({ who }) => {
    const bytes = await readWithin(request, 1_000);
    if (!bytes) throw new TooLarge({ order: 'too_long' });
    await beHere(who, id, json(bytes));
    return answer((await whoIsIn([id]))[id] ?? []);
  });
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
