import { lookAt } from '#newsroom/looks/looking.ts';
import { sinceLastLook } from '#newsroom/looks/since.ts';
import { answer } from '../../../answer.ts';
import { forStaff } from '../../../entrance.ts';

type Context = { params: Promise<{ id: string }> };

/** What changed since the person last looked; `null` when nothing did. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return forStaff(request, async ({ who }) => answer(await sinceLastLook(who, id)));
}

/** Remembers that the person looks now; with `?caught-up`, that what was new has been read. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return forStaff(request, async ({ who }) => {
    await lookAt(who, id, new URL(request.url).searchParams.has('caught-up'));
    return new Response(null, { status: 204 });
  });
}
