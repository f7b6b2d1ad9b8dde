import { editFiled, fileEntry, saveEntry, type WrittenEntry } from '#newsroom/live-coverage/writing.ts';
import { Incomplete, TooLarge } from '#newsroom/refusals.ts';
import { answer } from '../../../answer.ts';
import { forStaff } from '../../../entrance.ts';
import { readWithin } from '../../../read-within.ts';

type Context = { params: Promise<{ id: string }> };

/** Most bytes of one entry. */
const largestOrder = 64_000;
const acts = { save: saveEntry, file: fileEntry, edit: editFiled } as const;

/**
 * Keeps what is typed of an entry (`save`), hands it in (`file`) or changes what waits (`edit`); answers with the
 * entry's version then. 422 with words beside the fields that are wrong; 401 signed out; 403 not allowed; 404 no such
 * story or entry; 409 somebody else wrote first; 413 too large.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return forStaff(request, async ({ who }) => {
    const bytes = await readWithin(request, largestOrder);
    if (!bytes) throw new TooLarge({ 'content.body': 'too_long' });
    const { act, ...order } = orderIn(bytes);
    const work = Object.hasOwn(acts, String(act)) ? acts[act as keyof typeof acts] : null;
    if (!work) throw new Incomplete({ act: 'wrong' });
    return answer(await work(who, { ...order, storyId: id } as WrittenEntry));
  });
}

function orderIn(bytes: Uint8Array): Record<string, unknown> {
  try {
    const order: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof order === 'object' && order !== null ? { ...order } : {};
  } catch {
    return {};
  }
}
