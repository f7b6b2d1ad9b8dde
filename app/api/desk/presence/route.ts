import { whoIsIn } from '#newsroom/presence/who-is-in.ts';
import { answer } from '../answer.ts';
import { forStaff } from '../entrance.ts';

/** Who has each of some stories open: `?story=ID&story=ID`. */
export async function GET(request: Request): Promise<Response> {
  return forStaff(request, async () =>
    answer(await whoIsIn(new URL(request.url).searchParams.getAll('story'))),
  );
}
