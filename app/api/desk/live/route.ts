import { liveStream } from '#newsroom/live/stream.ts';
import { forStaff } from '../entrance.ts';

/**
 * What happens on the desk, as it happens (Server-Sent Events). With `?since=SEQ`, the end of the ledger when the page
 * was made, it first says whether anything happened since.
 */
export async function GET(request: Request): Promise<Response> {
  return forStaff(request, async (person) => {
    const since = Number(new URL(request.url).searchParams.get('since') ?? Number.NaN);
    return new Response(liveStream(person, Number.isInteger(since) ? since : null, request.signal), {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        // Not kept, not packed, not held back: each word goes out as it is said.
        'cache-control': 'private, no-store, no-transform',
        'x-accel-buffering': 'no',
      },
    });
  });
}
