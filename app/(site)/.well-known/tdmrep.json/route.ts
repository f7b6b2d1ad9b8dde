import { readRules } from '#newsroom/machines/reading.ts';
import { tdmReservation } from '#newsroom/machines/told.ts';
import { answer } from '#newsroom/site/answering.ts';
import { snapshot } from '#newsroom/site/snapshot.ts';

export const dynamic = 'force-dynamic';

/** Whether mining of texts and data is reserved (TDMRep). */
export function GET(request: Request): Promise<Response> {
  return answer(request, '/.well-known/tdmrep.json', async () => ({
    type: 'application/json; charset=utf-8',
    body: tdmReservation(await snapshot(readRules)),
  }));
}
