import { eq } from 'drizzle-orm';
import type { Transaction } from '#db/desk.ts';
import { staff } from '#db/schema/index.ts';
import { NotFound } from '../refusals.ts';
import { uuidPattern } from '../stories/document/body.ts';

export type Person = typeof staff.$inferSelect;

/**
 * Takes a person's account in hand: nobody else can write to it until the transaction ends.
 * @param tx the act's transaction
 * @param staffId whose
 * @throws NotFound
 */
export async function takePerson(tx: Transaction, staffId: string): Promise<Person> {
  if (!uuidPattern.test(staffId)) throw new NotFound('staff');
  const [person] = await tx.select().from(staff).where(eq(staff.id, staffId)).for('update');
  if (!person) throw new NotFound('staff');
  return person;
}
