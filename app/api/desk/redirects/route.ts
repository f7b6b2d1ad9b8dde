import { Unreadable } from '#newsroom/intake/unreadable.ts';
import { importRedirects, mostImportBytes } from '#newsroom/redirects/importing.ts';
import { exportRedirects } from '#newsroom/redirects/reading.ts';
import { answer } from '../answer.ts';
import { forStaff } from '../entrance.ts';
import { fileOf } from '../file-of.ts';
import { readWithin } from '../read-within.ts';

/** Every redirect as CSV. */
export async function GET(request: Request): Promise<Response> {
  return forStaff(request, async ({ who }) => fileOf(exportRedirects(who), 'old-addresses.csv'));
}

/** Takes a CSV as the body: says what it would do, or with `?apply=1` does it. */
export async function POST(request: Request): Promise<Response> {
  return forStaff(request, async ({ who }) => {
    const bytes = await readWithin(request, mostImportBytes);
    if (!bytes) throw new Unreadable('too_big');
    if (bytes.length === 0) throw new Unreadable('empty');
    const apply = new URL(request.url).searchParams.get('apply') === '1';
    return answer(await importRedirects(who, bytes, apply));
  });
}
