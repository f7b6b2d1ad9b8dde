import { editFiled, fileEntry, saveEntry, type WrittenEntry } from '#newsroom/live-coverage/writing.ts';
import { Incomplete } from '#newsroom/refusals.ts';
import { answer, answerRefused } from '../../../answer.ts';
import { forStaff } from '../../../entrance.ts';
import { readWithin } from '../../../read-within.ts';

type Context = { params: Promise<{ id: string }> };

/** Most bytes of one entry. */
const largestOrder = 64_000;
const acts = { save: saveEntry, file: fileEntry, edit: editFiled } as const;

/**
 * Keeps what is typed of an entry (`save`), hands it in (`file`) or changes what waits (`edit`); answers with the
 * entry's version then. 422 with words beside the fields that are wrong; 401 signed out; 403 not allowed; 404 no such
 * story or entry; 409 somebody else wrote first.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return forStaff(request, async ({ who, language }) => {
    const bytes = await readWithin(request, largestOrder);
    if (!bytes) return answerRefused(language, new Incomplete({ 'content.body': 'too_long' }));
    const { act, ...order } = orderIn(bytes);
    const work = Object.hasOwn(acts, String(act)) ? acts[act as keyof typeof acts] : null;
    if (!work) return answerRefused(language, new Incomplete({ act: 'wrong' }));
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
