import { now } from '#newsroom/clock.ts';
import { readHouse } from '#newsroom/house/reading.ts';
import { askedLedger } from '#newsroom/ledger/asked.ts';
import { exportLedger } from '#newsroom/ledger/exporting.ts';
import { dayOf } from '#newsroom/zoned-time.ts';
import { forStaff } from '../../entrance.ts';
import { fileOf } from '../../file-of.ts';

/** What the ledger's page shows, as a file: the same filters, every row, `?form=csv` or `json`. */
export async function GET(request: Request): Promise<Response> {
  return forStaff(request, async ({ who }) => {
    const query = Object.fromEntries(new URL(request.url).searchParams);
    const form = query.form === 'json' ? 'json' : 'csv';
    const zone = (await readHouse())?.timeZone ?? 'Asia/Seoul';
    const pieces = await exportLedger(who, askedLedger(query), zone, form);
    return fileOf(pieces, `ledger-${dayOf(now(), zone)}.${form}`);
  });
}
