import { answer } from '#newsroom/site/answering.ts';
import { siteUrl } from '#newsroom/site/paths.ts';
import { sitemapIndex } from '#newsroom/site/sitemaps.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import { storyMaps } from '#newsroom/site/story-maps.ts';

// Next takes this name for a file it may write at build time; it is asked for at every request.
export const dynamic = 'force-dynamic';

/** The index of the sitemaps. */
export function GET(request: Request): Promise<Response> {
  return answer(request, '/sitemap.xml', async () => ({
    type: 'application/xml; charset=utf-8',
    body: await sitemapIndex(siteUrl(), await snapshot(storyMaps)),
  }));
}
