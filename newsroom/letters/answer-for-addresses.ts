import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { follows, letterRequests, subscribers } from '#db/schema/index.ts';
import { parsed } from '../parsed.ts';
import { email } from '../staff/fields.ts';
import { inHouse } from '../staff/in-house.ts';
import type { Who } from '../stories/permissions.ts';
import type { Follow, Timing } from './following.ts';
import { forgetAddress } from './managing.ts';

const form = z.object({ address: email.transform((typed) => typed.toLowerCase()) });
export type AddressForm = z.input<typeof form>;

/** All that is held of an address. */
export type Held = {
  subscriptions: { language: string; timing: Timing; confirmedAt: Date; follows: Follow[] }[];
  requests: { language: string; timing: Timing; createdAt: Date; expiresAt: Date; follows: Follow[] }[];
};

const subject = { subjectKind: 'letters', subjectId: 'letters' } as const;

/**
 * All that is held of an address, for whoever asks for it by right. The ledger learns that it was done, not for whom:
 * it is never changed, and would keep the address for ever.
 * @param who who is asking
 * @param given `{ address }`
 * @throws NotAllowed, Incomplete
 */
export async function exportAddress(who: Who, given: AddressForm): Promise<Held> {
  return inHouse(who, 'answer_for_addresses', async (tx) => {
    const { address } = parsed(form, given);
    const rows = await tx.select().from(subscribers).where(eq(subscribers.email, address));
    const subscriptions: Held['subscriptions'] = [];
    for (const { id, language, timing, confirmedAt } of rows) {
      const followed = await tx
        .select({ kind: follows.kind, subjectId: follows.subjectId })
        .from(follows)
        .where(eq(follows.subscriberId, id));
      subscriptions.push({ language, timing, confirmedAt, follows: followed });
    }
    const requests = await tx
      .select({
        language: letterRequests.language,
        timing: letterRequests.timing,
        createdAt: letterRequests.createdAt,
        expiresAt: letterRequests.expiresAt,
        follows: letterRequests.follows,
      })
      .from(letterRequests)
      .where(eq(letterRequests.email, address));
    return {
      result: { subscriptions, requests },
      happening: { act: 'letters.export', ...subject, after: { subscriptions: subscriptions.length } },
    };
  });
}

/**
 * Deletes all that is held of an address.
 * @param who who is asking
 * @param given `{ address }`
 * @throws NotAllowed, Incomplete
 */
export async function deleteAddress(who: Who, given: AddressForm): Promise<void> {
  return inHouse(who, 'answer_for_addresses', async (tx) => {
    const { address } = parsed(form, given);
    const subscriptions = await forgetAddress(tx, address);
    return {
      result: undefined,
      happening: { act: 'letters.delete', ...subject, after: { subscriptions } },
    };
  });
}
