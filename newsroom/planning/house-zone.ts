import type { Transaction } from '#db/desk.ts';
import { desk } from '#db/desk.ts';
import { house } from '#db/schema/index.ts';

/** The zone of the newsroom's own clock, by its IANA name. */
export async function houseZone(tx?: Transaction): Promise<string> {
  const [row] = await (tx ?? desk()).select({ zone: house.timeZone }).from(house);
  return row?.zone ?? 'Asia/Seoul';
}
