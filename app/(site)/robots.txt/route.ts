import { readRules } from '#newsroom/machines/reading.ts';
import { robotsText } from '#newsroom/machines/told.ts';
import { answer } from '#newsroom/site/answering.ts';
import { siteUrl } from '#newsroom/site/paths.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';

// Next takes this name for a file it may write at build time; it is asked for at every request.
export const dynamic = 'force-dynamic';

/** What robots are asked to do (RFC 9309). */
export function GET(request: Request): Promise<Response> {
  return answer(request, '/robots.txt', async () => ({
    type: 'text/plain; charset=utf-8',
    body: robotsText(await snapshot(readRules), siteUrl()),
  }));
}
