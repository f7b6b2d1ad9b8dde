import { parse } from 'csv-parse/sync';
import { fromAddress, toAddress, type WhyNot } from './addresses.ts';

export type Refusal = { line: number; from: string; to: string; why: WhyNot };
export type Redirect = { from: string; to: string };
export type Plan = {
  added: Redirect[];
  changed: (Redirect & { before: string })[];
  /** Those that stand already just so. */
  same: number;
  refused: Refusal[];
  /** Redirects there are that would lead to one of these, and are led on instead. */
  ledOn: (Redirect & { before: string })[];
};

type Row = { line: number; from: string; to: string };

/**
 * Reads a CSV of two columns, from and to; a first line that names them is one of names.
 * @param text the file, decoded
 */
export function readRows(text: string): { rows: Row[]; refused: Refusal[] } {
  const records = parse(text, {
    bom: true,
    delimiter: [',', ';', '\t'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
    info: true,
  }) as unknown as { record: string[]; info: { lines: number } }[];
  const rows: Row[] = [];
  const refused: Refusal[] = [];
  for (const [place, { record, info }] of records.entries()) {
    const [from = '', to = ''] = record;
    if (place === 0 && !/[/.]/.test(from + to)) continue;
    if (record.filter(Boolean).length < 2) refused.push({ line: info.lines, from, to, why: 'columns' });
    else rows.push({ line: info.lines, from, to });
  }
  return { rows, refused };
}

/**
 * Says what an import would do, without doing it.
 * @param rows as `readRows` gives them
 * @param existing every redirect there is: from → to
 * @param site the site's own address
 * @param moved where a path that stories left stands now: those are led to at once
 */
export function planImport(
  rows: readonly Row[],
  existing: ReadonlyMap<string, string>,
  site: string,
  moved: ReadonlyMap<string, string> = new Map(),
): Plan {
  const refused: Refusal[] = [];
  const wanted = new Map<string, Row & { target: string }>();
  for (const row of rows) {
    const from = fromAddress(row.from, site);
    const to = toAddress(row.to, site);
    if (!from.ok) refused.push({ ...row, why: from.why });
    else if (!to.ok) refused.push({ ...row, why: to.why });
    else if (wanted.has(from.address)) refused.push({ ...row, why: 'twice' });
    else wanted.set(from.address, { ...row, target: moved.get(to.address) ?? to.address });
  }
  const keyOf = keysOn(site);
  const next = (at: string) => wanted.get(at)?.target ?? existing.get(at);
  const plan: Plan = { added: [], changed: [], same: 0, refused, ledOn: [] };
  const round = [...wanted].filter(([from, row]) => endOf(row.target, from, next, keyOf) === null);
  for (const [from, row] of round) {
    refused.push({
      line: row.line,
      from: row.from,
      to: row.to,
      why: keyOf(row.target) === from ? 'same' : 'loop',
    });
    wanted.delete(from);
  }
  for (const [from, row] of wanted) {
    // Whatever stood on a loop is gone by now: this ends.
    const to = endOf(row.target, from, next, keyOf) ?? row.target;
    const before = existing.get(from);
    if (before === undefined) plan.added.push({ from, to });
    else if (before === to) plan.same += 1;
    else plan.changed.push({ from, to, before });
  }
  for (const [from, before] of existing) {
    if (wanted.has(from) || !wanted.has(keyOf(before) ?? '')) continue;
    const to = endOf(before, from, next, keyOf);
    if (to !== null && to !== before) plan.ledOn.push({ from, to, before });
  }
  plan.refused.sort((one, other) => one.line - other.line);
  return plan;
}

type KeyOf = (target: string) => string | null;

/** Gives the address under which a target would be looked up, each once; null: it is not on this site. */
function keysOn(site: string): KeyOf {
  const known = new Map<string, string | null>();
  return (target) => {
    if (!target.startsWith('/')) return null;
    let key = known.get(target);
    if (key === undefined) {
      const read = fromAddress(target, site);
      key = read.ok ? read.address : null;
      known.set(target, key);
    }
    return key;
  };
}

/** Follows a target to where it ends; null: it comes round to where it began, or to itself. */
function endOf(
  target: string,
  from: string,
  next: (at: string) => string | undefined,
  keyOf: KeyOf,
): string | null {
  const seen = new Set([from]);
  let at = target;
  for (;;) {
    const key = keyOf(at);
    if (key === null) return at;
    if (seen.has(key)) return null;
    seen.add(key);
    const onward = next(key);
    if (onward === undefined) return at;
    at = onward;
  }
}
