import { pictureBytes } from '#newsroom/pictures/bytes.ts';
import { showsPicture } from '#newsroom/sign-offs/answering.ts';
import { noSuchFile } from '../../../../../(site)/missing.tsx';

type Context = { params: Promise<{ secret: string; id: string; width: string }> };

/** A picture of the one revision a link shows, for as long as it does. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { secret, id, width } = await params;
  const picture = (await showsPicture(secret, id)) ? await pictureBytes(id, Number(width)) : null;
  if (!picture) return noSuchFile(request);
  return new Response(new Uint8Array(picture.bytes), {
    headers: {
      'content-type': picture.type,
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  });
}
