import { now } from '../clock.ts';
import { readHouse } from '../house/reading.ts';
import { boundsOfDay, dayOf } from '../zoned-time.ts';

/** The first instant of today on the newsroom's calendar. */
export async function startOfToday(): Promise<Date> {
  const zone = (await readHouse())?.timeZone ?? 'Asia/Seoul';
  return boundsOfDay(dayOf(now(), zone), zone).from;
}
