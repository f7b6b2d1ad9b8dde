import os from 'node:os';

/** Every figure of a run by its name; names end with their unit, those that end with `_ratio` have none. */
export type Figures = Record<string, number>;

/**
 * The value in the middle.
 * @param values at least one
 */
export const median = (values: number[]): number => quantile(values, 0.5);

/**
 * The value below which a share of all values lies.
 * @param values at least one
 * @param share from 0 to 1
 */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Three digits are what a run can tell. */
export const rounded = (value: number): number => Number(value.toPrecision(3));

/**
 * Figures as a table for people.
 * @param figures of a run
 */
export function asTable(figures: Figures): string {
  const width = Math.max(...Object.keys(figures).map((name) => name.length));
  return Object.entries(figures)
    .map(([name, value]) => `${name.padEnd(width)}  ${value.toLocaleString('en').padStart(10)}`)
    .join('\n');
}

/** What the figures were measured on, in words. */
export const machine = (): string =>
  `${os.availableParallelism()} cores, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
