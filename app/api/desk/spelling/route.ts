import { TooLarge } from '#newsroom/refusals.ts';
import { misspelt, suggestionsFor } from '#newsroom/spelling/spelling.ts';
import { answer } from '../answer.ts';
import { forStaff } from '../entrance.ts';
import { readWithin } from '../read-within.ts';

const mostBytes = 200_000;

/**
 * Looks words up in the dictionary: `{ language, words }` is answered with `{ wrong }`, `{ language, word }` with
 * `{ suggestions }`. 422 when it is no such question.
 */
export async function POST(request: Request): Promise<Response> {
  return forStaff(request, async () => {
    const bytes = await readWithin(request, mostBytes);
    if (!bytes) throw new TooLarge({ words: 'too_long' });
    const asked = json(bytes);
    return typeof asked === 'object' && asked !== null && 'word' in asked
      ? answer({ suggestions: await suggestionsFor(asked) })
      : answer({ wrong: await misspelt(asked) });
  });
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
