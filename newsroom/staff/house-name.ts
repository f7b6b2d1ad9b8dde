import { desk, type Transaction } from '#db/desk.ts';
import { house } from '#db/schema/index.ts';
import type { Language } from '../stories/document/content.ts';

/**
 * What the newsroom calls itself.
 * @param language of the page or the mail
 * @param tx given: read inside this transaction
 */
export async function houseName(language: Language, tx?: Transaction): Promise<string> {
  const [row] = await (tx ?? desk()).select({ names: house.names }).from(house);
  return row?.names[language] || row?.names.en || row?.names.ko || 'Copydesk';
}
