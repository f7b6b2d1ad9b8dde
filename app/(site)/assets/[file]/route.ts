import { answer } from '#newsroom/site/answering.ts';
import { asset } from '#newsroom/site/assets.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';
import { themeAsset } from '#newsroom/theme/assets.ts';
import { noSuchFile } from '../../missing.tsx';

type Context = { params: Promise<{ file: string }> };

/** A file of the site's own. Its address holds the hash of its bytes: what it says never changes. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const found = (await asset(file)) ?? (await snapshot((ask) => themeAsset(ask, file)));
  if (!found) return noSuchFile(request);
  return answer(request, found.current ? `/assets/${file}` : null, async () => ({
    body: found.bytes,
    type: found.type,
    headers: {
      // An older hash is answered with today's bytes, for pages that were open while we were renewed; not to be kept.
      'Cache-Control': found.current ? 'public, max-age=31536000, immutable' : 'no-store',
      'Access-Control-Allow-Origin': '*',
      // A drawing that is opened by itself runs nothing and loads nothing.
      ...(found.type === 'image/svg+xml'
        ? { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" }
        : {}),
    },
  }));
}
