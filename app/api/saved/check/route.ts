import { z } from 'zod';
import { howTheyStand, mostAtOnce } from '#newsroom/site/saved-stories.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import { uuidPattern } from '#newsroom/stories/document/body.ts';
import { readWithin } from '../../desk/read-within.ts';

const mostBytes = 20_000;
const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };
const form = z.object({ ids: z.array(z.string().regex(uuidPattern)).max(mostAtOnce) });

/** Tells a reader's device which of the stories it keeps still stand, and as what. Nothing of the asking is kept. */
export async function POST(request: Request): Promise<Response> {
  const bytes = await readWithin(request, mostBytes);
  const given = form.safeParse(bytes && asJson(new TextDecoder().decode(bytes)));
  if (!given.success) return Response.json({ problem: 'ids' }, { status: 400, headers });
  const stories = await snapshot((ask) => howTheyStand(ask, given.data.ids));
  return Response.json({ stories }, { headers });
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
