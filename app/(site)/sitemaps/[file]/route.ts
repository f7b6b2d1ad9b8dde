import { answer } from '#newsroom/site/answering.ts';
import { readMasthead } from '#newsroom/site/masthead.ts';
import { siteUrl } from '#newsroom/site/paths.ts';
import { listMap, storyMap } from '#newsroom/site/sitemaps.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import { languageIn } from '../../languages.ts';
import { noSuchFile } from '../../missing.tsx';

type Context = { params: Promise<{ file: string }> };

/** One of the sitemaps the index names. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const [, name, language = '', number] = /^(lists|stories-(en|ko)-([1-9]\d{0,4}))\.xml$/.exec(file) ?? [];
  const of = languageIn(language);
  if (!name) return noSuchFile(request);
  return answer(request, `/sitemaps/${file}`, async () => {
    const body = await snapshot(async (ask) =>
      of
        ? storyMap(ask, siteUrl(), { language: of, number: Number(number) })
        : listMap(ask, siteUrl(), await readMasthead(ask)),
    );
    if (body === null) return { status: 404, type: 'text/plain; charset=utf-8', body: 'Not found\n' };
    return { type: 'application/xml; charset=utf-8', body };
  });
}
