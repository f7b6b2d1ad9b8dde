import { pictureBytes } from '#newsroom/pictures/bytes.ts';
import { NotFound } from '#newsroom/refusals.ts';
import { forStaff } from '../../../entrance.ts';

type Context = { params: Promise<{ id: string; width: string }> };

/** A picture's bytes, for the staff: published or not. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, width } = await params;
  return forStaff(request, async () => {
    const picture = await pictureBytes(id, Number(width));
    if (!picture) throw new NotFound('picture');
    return new Response(new Uint8Array(picture.bytes), {
      headers: {
        'content-type': picture.type,
        'content-length': String(picture.bytes.length),
        // A picture never changes; who may see it does, so only this browser keeps it.
        'cache-control': 'private, max-age=604800, immutable',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      },
    });
  });
}
