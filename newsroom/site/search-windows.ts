import type { Language } from '../stories/document/content.ts';

/** Marks terms that are no words: dates, sections, authors (`searchable` in the database). */
const mark = '\u0001';
const dayLength = 86_400_000;

/** Days, months or years looked through at one go; null: all there are. */
export type Window = { terms: string[]; from: Date } | null;

/**
 * Spans to look through one after the other until enough is found, each holding the one before: what is often said was
 * said in the last days, what is seldom said is quickly gone through.
 * @param until nothing later is looked for
 */
export function windowsBefore(until: Date, language: Language): Window[] {
  const [year, month] = [until.getUTCFullYear(), until.getUTCMonth()];
  const term = (kind: 'd' | 'm' | 'y', at: Date) =>
    `${mark}${kind}${language}${at.toISOString().slice(0, { d: 10, m: 7, y: 4 }[kind]).replaceAll('-', '')}`;
  const days = [0, 1, 2, 3].map((n) => new Date(until.getTime() - n * dayLength));
  const months = [0, 1, 2].map((n) => new Date(Date.UTC(year, month - n)));
  const years = [0, 1].map((n) => new Date(Date.UTC(year - n, 0)));
  const window = (kind: 'd' | 'm' | 'y', moments: Date[]): Window => {
    const first = moments.at(-1) as Date;
    return {
      terms: moments.map((at) => term(kind, at)),
      from: new Date(kind === 'd' ? Math.floor(first.getTime() / dayLength) * dayLength : first.getTime()),
    };
  };
  return [window('d', days), window('m', months), window('y', years), null];
}

/** The term of a section's stories. */
export const sectionTerm = (id: string) => `${mark}s${id}`;
/** The term of an author's stories. */
export const authorTerm = (id: string) => `${mark}a${id}`;

/** Some terms of which one must be there, as PostgreSQL reads a query (`tsquery`). */
export function anyOf(terms: string[]): string {
  return `(${terms.map((term) => `'${term.replace(/['\\]/g, '$&$&')}'`).join(' | ')})`;
}

/** Some terms that must all be there. */
export function allOf(terms: string[]): string {
  return terms.map((term) => anyOf([term])).join(' & ');
}
