import { beatFront } from '#newsroom/fronts/holding.ts';
import { answer } from '../../../answer.ts';
import { forStaff } from '../../../entrance.ts';
import { jsonOf } from '../../json-of.ts';

type Context = { params: Promise<{ id: string }> };

/** Says that a window has the front open, or no more; answers with who holds it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return forStaff(request, async ({ who }) => answer(await beatFront(who, id, await jsonOf(request, 1_000))));
}
