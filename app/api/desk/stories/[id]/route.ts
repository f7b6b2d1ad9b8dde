import { asItStands, versionOf } from '#newsroom/stories/as-it-stands.ts';
import { answer } from '../../answer.ts';
import { forStaff } from '../../entrance.ts';

type Context = { params: Promise<{ id: string }> };

/**
 * A story's words as they stand. With `?since=VERSION`, 204 when it is at that version still: cheap enough to ask
 * every few seconds.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return forStaff(request, async ({ who }) => {
    const since = new URL(request.url).searchParams.get('since');
    if (since !== null && Number(since) === (await versionOf(id)))
      return new Response(null, { status: 204, headers: { 'copydesk-writer': who.id } });
    return answer({ ...(await asItStands(id)), writer: who.id });
  });
}
