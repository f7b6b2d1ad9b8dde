import { nameIn } from '../stories/naming.ts';
import type { Words } from '../words/index.ts';
import { dayAfter } from '../zoned-time.ts';
import type { Period } from './asked.ts';
import type { Care, Figures } from './reading.ts';

/** The numbers behind a chart: what is shown beside it and what is exported. */
export const tableNames = ['speed', 'stays', 'care', 'output'] as const;
export type TableName = (typeof tableNames)[number];

type Cell = string | number | null;
export type NumbersTable = { head: string[]; rows: Cell[][] };

/** Corrections, clarifications and retractions for each hundred stories published; null where none was. */
export function perHundred(care: Care): number | null {
  if (care.published === 0) return null;
  return ((care.corrections + care.clarifications + care.retractions) * 100) / care.published;
}

/** Every day of a period. */
export function daysOf({ from, to }: Period): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = dayAfter(day)) days.push(day);
  return days;
}

/**
 * The numbers of one chart, for a file: durations in minutes.
 * @param words of the person's language
 */
export function numbersOf(
  name: TableName,
  figures: Figures,
  period: Period,
  language: 'en' | 'ko',
  words: Pick<Words, 'figures' | 'stories'>,
): NumbersTable {
  const t = words.figures.column;
  const section = (names: Parameters<typeof nameIn>[0]) => nameIn(names, language) || words.figures.noSection;
  const minutes = (seconds: number) => Math.round(seconds / 60);
  if (name === 'speed')
    return {
      head: [t.section, t.stories, `${t.median} (min)`, `${t.p90} (min)`],
      rows: figures.speed.map((row) => [
        section(row.section),
        row.stories,
        minutes(row.median),
        minutes(row.p90),
      ]),
    };
  if (name === 'stays')
    return {
      head: [t.state, t.stays, `${t.median} (min)`, `${t.p90} (min)`],
      rows: figures.stays.map((row) => [
        words.figures.state[row.state],
        row.stays,
        minutes(row.median),
        minutes(row.p90),
      ]),
    };
  if (name === 'care')
    return {
      head: [t.section, t.published, t.corrections, t.clarifications, t.retractions, t.perHundred],
      rows: figures.care.map((row) => {
        const share = perHundred(row);
        return [
          section(row.section),
          row.published,
          row.corrections,
          row.clarifications,
          row.retractions,
          share === null ? null : Math.round(share * 10) / 10,
        ];
      }),
    };
  const sections = [...new Map(figures.output.map((row) => [row.sectionId, section(row.section)]))];
  return {
    head: [t.day, ...sections.map(([, named]) => named), t.all],
    rows: daysOf(period).map((day) => {
      const counts = sections.map(
        ([id]) => figures.output.find((row) => row.day === day && row.sectionId === id)?.stories ?? 0,
      );
      return [day, ...counts, counts.reduce((sum, count) => sum + count, 0)];
    }),
  };
}
