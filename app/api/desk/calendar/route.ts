import { takeInCalendar } from '#newsroom/planning/acts/take-in-calendar.ts';
import { longestCalendar } from '#newsroom/planning/calendar/read-ics.ts';
import { Incomplete } from '#newsroom/refusals.ts';
import { answer } from '../answer.ts';
import { forStaff } from '../entrance.ts';
import { readWithin } from '../read-within.ts';

/**
 * Takes in a calendar's file: the body is its text, `name` and `section` stand in the address. 200 with how many events
 * came; 422 where it cannot be read.
 */
export async function POST(request: Request): Promise<Response> {
  return forStaff(request, async ({ who }) => {
    const bytes = await readWithin(request, longestCalendar);
    if (!bytes) throw new Incomplete({ file: 'calendar_too_big' });
    const { searchParams } = new URL(request.url);
    const taken = await takeInCalendar(who, {
      name: searchParams.get('name') ?? '',
      sectionId: searchParams.get('section') || null,
      text: new TextDecoder().decode(bytes),
    });
    return answer(taken);
  });
}
