import { schedulesBetween } from '../schedules/reading.ts';
import type { Who } from '../stories/permissions.ts';
import { boundsOfDay } from '../zoned-time.ts';
import { type AssignmentLine, assignmentLines } from './assignments.ts';
import { type EventItem, eventsBetween } from './calendar/reading.ts';
import type { Bilingual } from './ideas.ts';

/** A publication that is left to the clock. */
export type GoesOut = {
  storyId: string;
  headline: string;
  section: Bilingual | null;
  at: Date;
  state: 'waiting' | 'done' | 'failed';
};

/** A day on one page. */
export type Rundown = {
  events: EventItem[];
  /** By section, in the order they are due; what is late from days before stands first. */
  bySection: { section: { id: string; names: Bilingual }; lines: AssignmentLine[] }[];
  out: GoesOut[];
  late: number;
  asked: number;
  written: number;
};

/**
 * What is planned for a day, where it stands, what is late, and how long it was to be and is.
 * @param who who looks
 * @param day `YYYY-MM-DD`
 * @param today the newsroom's day now: what is late from before belongs to it
 * @param zone the newsroom's zone
 * @param sections all sections in the order of the house
 */
export async function readRundown(
  who: Who,
  day: string,
  today: string,
  zone: string,
  sections: { id: string; names: Bilingual }[],
): Promise<Rundown> {
  const { from, to } = boundsOfDay(day, zone);
  const [all, events, out] = await Promise.all([
    assignmentLines(who, { dueFrom: from, dueTo: to, ...(day === today ? { openBefore: from } : {}) }),
    eventsBetween(who, from, to),
    schedulesBetween(from, to),
  ]);
  const lines = all.filter((line) => line.state !== 'cancelled');
  return {
    events,
    bySection: sections
      .map((section) => ({ section, lines: lines.filter((line) => line.section.id === section.id) }))
      .filter((part) => part.lines.length > 0),
    out: out.map(({ storyId, headline, section, at, state }) => ({
      ...{ storyId, headline, at, state },
      section: section?.names ?? null,
    })),
    late: lines.filter((line) => line.late).length,
    asked: sum(lines, (line) => line.wordsAsked),
    written: sum(lines, (line) => line.story?.words),
  };
}

const sum = (lines: AssignmentLine[], of: (line: AssignmentLine) => number | null | undefined) =>
  lines.reduce((total, line) => total + (of(line) ?? 0), 0);
