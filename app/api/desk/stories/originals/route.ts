import { originalsFor } from '#newsroom/planning/originals.ts';
import { answer } from '../../answer.ts';
import { forStaff } from '../../entrance.ts';

/** Stories that could be translated into `into`, by a part of their headline (`search`). */
export async function GET(request: Request): Promise<Response> {
  return forStaff(request, async () => {
    const { searchParams } = new URL(request.url);
    const into = searchParams.get('into') === 'ko' ? 'ko' : 'en';
    return answer(await originalsFor(into, searchParams.get('search') ?? ''));
  });
}
