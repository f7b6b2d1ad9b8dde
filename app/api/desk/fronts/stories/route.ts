import { type AskingStories, findForFront } from '#newsroom/fronts/finding.ts';
import { answer } from '../../answer.ts';
import { forStaff } from '../../entrance.ts';

/** Stories to put on a front: `?language=en&search=…&sectionId=…`. */
export async function GET(request: Request): Promise<Response> {
  const asked = Object.fromEntries(new URL(request.url).searchParams) as unknown as AskingStories;
  return forStaff(request, async ({ who }) => answer(await findForFront(who, asked)));
}
