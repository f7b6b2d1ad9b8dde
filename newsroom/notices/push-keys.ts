import { sql } from 'drizzle-orm';
import webPush from 'web-push';
import { desk } from '#db/desk.ts';
import { pushKeys } from '#db/schema/index.ts';

/** One maker at a time, whichever node asks first. */
const PUSH_KEYS_LOCK = 770_334;

/** The newsroom's pair of keys for Web Push, made when first asked for. Base64url, as browsers want the public one. */
export async function pushKeyPair(): Promise<{ publicKey: string; privateKey: string }> {
  const [kept] = await desk().select().from(pushKeys);
  if (kept) return kept;
  return desk().transaction(async (tx) => {
    await tx.execute(sql`SELECT pg_advisory_xact_lock(${PUSH_KEYS_LOCK})`);
    const [others] = await tx.select().from(pushKeys);
    if (others) return others;
    const made = webPush.generateVAPIDKeys();
    await tx.insert(pushKeys).values(made);
    return made;
  });
}
