import { PictureRefused } from '#newsroom/refusals.ts';
import { mostLogoBytes, takeInLogo } from '#newsroom/theme/take-in-logo.ts';
import { answer } from '../answer.ts';
import { forStaff } from '../entrance.ts';
import { readWithin } from '../read-within.ts';

/** Takes a logo in: the file's bytes as the body. 201 with what a theme names it by; 413 or 422 refused. */
export async function POST(request: Request): Promise<Response> {
  return forStaff(request, async ({ who }) => {
    const bytes = await readWithin(request, mostLogoBytes);
    if (!bytes) throw new PictureRefused('too_big');
    if (bytes.length === 0) throw new PictureRefused('missing');
    return answer(await takeInLogo(who, bytes), 201);
  });
}
