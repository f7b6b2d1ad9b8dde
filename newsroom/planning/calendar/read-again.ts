import { and, eq, isNull, ne } from 'drizzle-orm';
import { desk } from '#db/desk.ts';
import { calendarSubscriptions } from '#db/schema/index.ts';
import { append } from '../../ledger/append.ts';
import { whyUnread } from '../acts/take-in-calendar.ts';
import { houseZone } from '../house-zone.ts';
import { fetchOutside } from './fetch-outside.ts';
import { type Kept, keepRead } from './keep-read.ts';
import { readIcs } from './read-ics.ts';

/**
 * Reads every calendar that is subscribed to again, one after the other. One that cannot be read keeps its events, and
 * says since when and why.
 * @param fetchText what reads an address
 */
export async function readCalendarsAgain(fetchText = fetchOutside): Promise<void> {
  const rows = await desk()
    .select({ id: calendarSubscriptions.id, url: calendarSubscriptions.url })
    .from(calendarSubscriptions)
    .where(and(ne(calendarSubscriptions.url, ''), isNull(calendarSubscriptions.endedAt)));
  for (const { id, url } of rows) await readAgain(id, url, fetchText);
}

/**
 * Reads one calendar again.
 * @param id of the subscription
 * @param url its address
 * @returns what changed; null when it could not be read, or was ended meanwhile
 */
export async function readAgain(id: string, url: string, fetchText = fetchOutside): Promise<Kept | null> {
  const zone = await houseZone();
  let problem = '';
  const read = await fetchText(url)
    .then((text) => readIcs(text, zone))
    .catch((error) => {
      problem = whyUnread(error);
      return null;
    });
  return desk().transaction(async (tx) => {
    const [row] = await tx
      .select()
      .from(calendarSubscriptions)
      .where(and(eq(calendarSubscriptions.id, id), isNull(calendarSubscriptions.endedAt)))
      .for('update');
    if (!row) return null;
    if (!read) {
      await tx.update(calendarSubscriptions).set({ problem }).where(eq(calendarSubscriptions.id, id));
      return null;
    }
    const kept = await keepRead(tx, row, read);
    if (kept.added + kept.changed + kept.gone > 0)
      await append(tx, {
        actorId: null,
        act: 'calendar.read_again',
        subjectKind: 'calendar',
        subjectId: id,
        after: { name: row.name, ...kept },
      });
    return kept;
  });
}
