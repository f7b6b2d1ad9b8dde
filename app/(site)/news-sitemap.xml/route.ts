import { now } from '#newsroom/clock.ts';
import { answer } from '#newsroom/site/answering.ts';
import { readMasthead } from '#newsroom/site/masthead.ts';
import { siteUrl } from '#newsroom/site/paths.ts';
import { newsMap } from '#newsroom/site/sitemaps.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';

/** What came out within two days, for news search. Stories leave it by the clock, so it is made anew each time. */
export function GET(request: Request): Promise<Response> {
  return answer(request, null, async () => ({
    type: 'application/xml; charset=utf-8',
    body: await snapshot(async (ask) => newsMap(ask, siteUrl(), await readMasthead(ask), now())),
  }));
}
