import { answer } from '#newsroom/site/answering.ts';
import { readerWorker } from '#newsroom/site/reader-worker.ts';

/** The worker that has saved stories without a network. A browser asks for it anew each day, past its caches. */
export function GET(request: Request): Promise<Response> {
  return answer(request, null, async () => ({
    type: 'text/javascript; charset=utf-8',
    headers: { 'Cache-Control': 'no-cache' },
    body: readerWorker(),
  }));
}
