import { answer } from '#newsroom/site/answering.ts';
import { readMasthead } from '#newsroom/site/masthead.ts';
import { paths } from '#newsroom/site/paths.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import { webManifest } from '#newsroom/site/web-manifest.ts';
import { languageIn } from '../../languages.ts';
import { noSuchFile } from '../../missing.tsx';

type Context = { params: Promise<{ language: string }> };

/** What a device needs to have the site as an app (W3C Web Application Manifest). */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const language = languageIn((await params).language);
  if (!language) return noSuchFile(request);
  return answer(request, paths.manifest(language), async () => ({
    type: 'application/manifest+json; charset=utf-8',
    body: JSON.stringify(webManifest(await snapshot(readMasthead), language)),
  }));
}
