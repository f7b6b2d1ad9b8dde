import { Incomplete, TooLarge } from '#newsroom/refusals.ts';
import { readWithin } from '../read-within.ts';

/**
 * What a window sent, as JSON.
 * @param most more bytes are not read
 * @throws Incomplete where it is longer, or is no JSON
 */
export async function jsonOf(request: Request, most: number): Promise<Record<string, unknown>> {
  const bytes = await readWithin(request, most);
  if (!bytes) throw new TooLarge({ layout: 'too_long' });
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (read && typeof read === 'object') return { ...read };
  } catch {
    // Said below.
  }
  throw new Incomplete({ layout: 'wrong' });
}
