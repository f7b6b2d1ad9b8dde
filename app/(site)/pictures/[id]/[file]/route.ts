import { answer } from '#newsroom/site/answering.ts';
import { readerPicture } from '#newsroom/site/pictures.ts';
import { noSuchFile } from '../../../missing.tsx';

type Context = { params: Promise<{ id: string; file: string }> };

/**
 * A picture of a live story. Its bytes never change, but it goes when its story is withdrawn: kept for five minutes
 * without asking, long enough for a visit, short enough that a killed story's picture is soon nowhere.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params;
  const picture = await readerPicture(id, file);
  if (!picture) return noSuchFile(request);
  return answer(request, null, async () => ({
    body: picture.bytes,
    type: picture.type,
    headers: { 'Cache-Control': 'public, max-age=300, immutable' },
  }));
}
