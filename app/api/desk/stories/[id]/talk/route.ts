import { TooLarge } from '#newsroom/refusals.ts';
import { readTalk } from '#newsroom/talk/reading.ts';
import { talkOn } from '#newsroom/talk/talking.ts';
import { answer } from '../../../answer.ts';
import { forStaff } from '../../../entrance.ts';
import { readWithin } from '../../../read-within.ts';

type Context = { params: Promise<{ id: string }> };

/** Most bytes of one comment with its passage. */
const largestOrder = 64_000;

/** All that is said about a story on the desk. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return forStaff(request, async ({ who }) => answer(await readTalk(who, id)));
}

/**
 * Comments, answers, resolves or opens again; answers with the talk as it stands then. 422 with words beside the
 * fields that are wrong; 401 signed out; 403 not allowed; 404 no such story or thread; 413 too large. A form of the
 * preview, a page without a framework, comments as well, and is led back there.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return forStaff(request, async ({ who }) => {
    const bytes = await readWithin(request, largestOrder);
    if (!bytes) throw new TooLarge({ words: 'too_long' });
    if (!isForm(request)) return answer(await talkOn(who, id, json(bytes)));
    await talkOn(who, id, orderOf(new URLSearchParams(new TextDecoder().decode(bytes))));
    return new Response(null, { status: 303, headers: { location: `/desk/stories/${id}/preview#talk` } });
  });
}

function isForm(request: Request): boolean {
  return request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false;
}

function orderOf(form: URLSearchParams): unknown {
  const passage = form.get('passage');
  return {
    act: 'comment',
    words: form.get('words') ?? '',
    passage: passage ? json(new TextEncoder().encode(passage)) : null,
  };
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
