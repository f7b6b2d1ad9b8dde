import { answer } from '#newsroom/site/answering.ts';
import { siteUrl } from '#newsroom/site/paths.ts';
import { sitemapIndex, storyMaps } from '#newsroom/site/sitemaps.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';

/** The index of the sitemaps. */
export function GET(request: Request): Promise<Response> {
  return answer(request, '/sitemap.xml', async () => ({
    type: 'application/xml; charset=utf-8',
    body: await sitemapIndex(siteUrl(), await snapshot(storyMaps)),
  }));
}
