import { now } from '#newsroom/clock.ts';
import { askedPeriod } from '#newsroom/figures/asked.ts';
import { readFigures } from '#newsroom/figures/reading.ts';
import { numbersOf, tableNames } from '#newsroom/figures/tables.ts';
import { readHouse } from '#newsroom/house/reading.ts';
import { csvLines } from '#newsroom/ledger/csv.ts';
import { messages } from '#newsroom/words/index.ts';
import { dayOf } from '#newsroom/zoned-time.ts';
import { forStaff } from '../../entrance.ts';
import { fileOf } from '../../file-of.ts';

/** The numbers behind one chart, as CSV: `?table=speed&from=2026-11-01&to=2026-11-30`. */
export async function GET(request: Request): Promise<Response> {
  return forStaff(request, async ({ who, language }) => {
    const query = Object.fromEntries(new URL(request.url).searchParams);
    const table = tableNames.find((name) => name === query.table) ?? 'speed';
    const zone = (await readHouse())?.timeZone ?? 'Asia/Seoul';
    const period = askedPeriod(query, dayOf(now(), zone));
    const numbers = numbersOf(
      table,
      await readFigures(who, period, zone),
      period,
      language,
      messages(language),
    );
    const pieces = (async function* () {
      yield csvLines([numbers.head, ...numbers.rows], true);
    })();
    return fileOf(pieces, `${table}-${period.from}-${period.to}.csv`);
  });
}
