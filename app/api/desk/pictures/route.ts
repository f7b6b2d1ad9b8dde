import { pictureLimits } from '#newsroom/pictures/sizes.ts';
import { takeIn } from '#newsroom/pictures/take-in.ts';
import { PictureRefused } from '#newsroom/refusals.ts';
import { answer } from '../answer.ts';
import { forStaff } from '../entrance.ts';
import { readWithin } from '../read-within.ts';

/** What a form adds around a file, in bytes. */
const formAround = 20_000;

/** Takes a picture in: a form with one file named `picture`. 201 with `{ id, width, height }`; 413 or 422 refused. */
export async function POST(request: Request): Promise<Response> {
  return forStaff(request, async ({ who }) => {
    const bytes = await readWithin(request, pictureLimits.bytes + formAround);
    if (!bytes) throw new PictureRefused('too_big');
    const file = await fileIn(bytes, request.headers.get('content-type') ?? '');
    if (!file) throw new PictureRefused('missing');
    return answer(
      await takeIn(who, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
      201,
    );
  });
}

async function fileIn(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<File | null> {
  try {
    const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
    const file = form.get('picture');
    return file instanceof File && file.size > 0 ? file : null;
  } catch {
    // No form, or one cut off on the way.
    return null;
  }
}
