import { answer } from '#newsroom/site/answering.ts';
import { readMasthead } from '#newsroom/site/masthead.ts';
import { siteUrl } from '#newsroom/site/paths.ts';
import { listMap } from '#newsroom/site/sitemaps.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import { storyMap } from '#newsroom/site/story-maps.ts';
import { noSuchFile } from '../../missing.tsx';

type Context = { params: Promise<{ file: string }> };

/** One of the sitemaps the index names. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const [, name] = /^(lists|stories-(?:en|ko)-\d{4}-\d\d-\d\d(?:-\d{1,4})?)\.xml$/.exec(file) ?? [];
  if (!name) return noSuchFile(request);
  return answer(request, `/sitemaps/${file}`, async () => {
    const body = await snapshot(async (ask) =>
      name === 'lists' ? listMap(ask, siteUrl(), await readMasthead(ask)) : storyMap(ask, siteUrl(), name),
    );
    if (body === null) return { status: 404, type: 'text/plain; charset=utf-8', body: 'Not found\n' };
    return { type: 'application/xml; charset=utf-8', body };
  });
}
