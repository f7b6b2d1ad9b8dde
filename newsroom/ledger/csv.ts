import { stringify } from 'csv-stringify/sync';

/**
 * Lines of CSV (RFC 4180). A cell that a spreadsheet would take for a formula is given an apostrophe in front, so that
 * what somebody wrote into a note is never run by whoever opens the file.
 * @param rows cells; null is an empty one
 * @param begins true for a file's first lines: a mark that makes spreadsheets read Korean as UTF-8
 */
export function csvLines(rows: readonly (readonly unknown[])[], begins = false): string {
  return stringify(
    rows.map((cells) => [...cells]),
    { escape_formulas: true, record_delimiter: 'windows', bom: begins },
  );
}
