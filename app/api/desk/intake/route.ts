import { readBytes, readPasted } from '#newsroom/intake/read-file.ts';
import { NotAllowed } from '#newsroom/refusals.ts';
import { mayCreate } from '#newsroom/stories/permissions.ts';
import { answer } from '../answer.ts';
import { forStaff } from '../entrance.ts';
import { broughtIn } from './form.ts';

/** Reads a pasted text or a file for the preview: 200 with every line and its role; 413 or 422 refused. */
export async function POST(request: Request): Promise<Response> {
  return forStaff(request, async ({ who }) => {
    if (!mayCreate(who)) throw new NotAllowed('not_your_role');
    const brought = await broughtIn(request);
    if ('file' in brought)
      return answer(await readBytes(new Uint8Array(await brought.file.arrayBuffer()), brought.file.name));
    return answer(await readPasted(brought.text, brought.isHtml));
  });
}
