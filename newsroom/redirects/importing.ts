import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { desk, type Transaction } from '#db/desk.ts';
import { redirects } from '#db/schema/index.ts';
import { decode } from '../intake/decode.ts';
import { Unreadable } from '../intake/unreadable.ts';
import { parsed } from '../parsed.ts';
import { Incomplete } from '../refusals.ts';
import { siteUrl } from '../site/paths.ts';
import { inHouse, mustBeAllowed } from '../staff/in-house.ts';
import type { Who } from '../stories/permissions.ts';
import { fromAddress, toAddress } from './addresses.ts';
import { type Plan, planImport, type Refusal, readRows } from './planning.ts';

/** Largest file, in bytes. */
export const mostImportBytes = 30 * 1024 * 1024;
const shown = 200;

/** What an import does or would do, as its page shows it: counts of all, and the first of each. */
export type ImportReport = {
  done: boolean;
  added: number;
  changed: number;
  same: number;
  ledOn: number;
  refused: number;
  examples: {
    added: Plan['added'];
    changed: Plan['changed'];
    refused: Refusal[];
  };
};

/**
 * Reads a CSV of old addresses and where they lead now; says what it would do, or does it.
 * @param who who is asking; null for the command line
 * @param bytes the file: UTF-8, EUC-KR, or what else text comes in
 * @param apply false: nothing is written
 * @throws NotAllowed, Unreadable
 */
export async function importRedirects(
  who: Who | null,
  bytes: Uint8Array,
  apply: boolean,
): Promise<ImportReport> {
  mustBeAllowed(who, 'manage_redirects');
  if (bytes.length > mostImportBytes) throw new Unreadable('too_big');
  const read = rowsOf(bytes);
  if (!apply) return reportOf(await planned(desk(), read.rows), read.refused, false);
  return inHouse(who, 'manage_redirects', async (tx) => {
    // Two imports at once would each see what the other is about to change.
    await tx.execute(sql`LOCK TABLE redirects IN SHARE ROW EXCLUSIVE MODE`);
    const plan = await planned(tx, read.rows);
    await write(tx, plan);
    const report = reportOf(plan, read.refused, true);
    const { examples: _, done: __, ...counts } = report;
    return {
      result: report,
      happening: { act: 'house.import_redirects', subjectKind: 'house', subjectId: 'house', after: counts },
    };
  });
}

function rowsOf(bytes: Uint8Array): ReturnType<typeof readRows> {
  const text = decode(bytes);
  try {
    return readRows(text);
  } catch {
    // The library says where a quote stands wrong; to whoever imports it is no CSV.
    throw new Unreadable('not_text');
  }
}

type Asks = Pick<Transaction, 'execute' | 'select'>;

async function planned(asks: Asks, rows: ReturnType<typeof readRows>['rows']): Promise<Plan> {
  const site = siteUrl();
  const existing = await asks.select({ from: redirects.from, to: redirects.to }).from(redirects);
  return planImport(
    rows,
    new Map(existing.map(({ from, to }) => [from, to])),
    site,
    await movedFrom(
      asks,
      rows.map(({ to }) => toAddress(to, site)).flatMap((to) => (to.ok ? [to.address] : [])),
    ),
  );
}

/** Where stories stand now that left these paths. */
async function movedFrom(asks: Asks, targets: string[]): Promise<Map<string, string>> {
  const slugs = new Set(
    targets.flatMap((target) => /^\/(?:en|ko)\/stories\/([a-z0-9-]+)$/.exec(target)?.[1] ?? []),
  );
  if (slugs.size === 0) return new Map();
  const { rows } = await asks.execute<{ language: string; slug: string; current: string }>(
    sql`SELECT g.language, g.slug, l.slug AS current FROM slugs g JOIN live_stories l USING (story_id)
      WHERE g.published_at IS NOT NULL AND l.slug <> g.slug
        AND g.slug IN (SELECT jsonb_array_elements_text(${JSON.stringify([...slugs])}::jsonb))`,
  );
  return new Map(
    rows.map(({ language, slug, current }) => [
      `/${language}/stories/${slug}`,
      `/${language}/stories/${current}`,
    ]),
  );
}

async function write(tx: Transaction, { added, changed, ledOn }: Plan): Promise<void> {
  const all = [...added, ...changed, ...ledOn].map(({ from, to }) => ({ f: from, t: to }));
  if (all.length === 0) return;
  await tx.execute(
    sql`INSERT INTO redirects (from_address, to_address)
      SELECT f, t FROM jsonb_to_recordset(${JSON.stringify(all)}::jsonb) AS r(f text, t text)
      ON CONFLICT (from_address) DO UPDATE SET to_address = excluded.to_address`,
  );
}

function reportOf(plan: Plan, unread: Refusal[], done: boolean): ImportReport {
  const refused = [...unread, ...plan.refused].sort((one, other) => one.line - other.line);
  return {
    done,
    added: plan.added.length,
    changed: plan.changed.length,
    same: plan.same,
    ledOn: plan.ledOn.length,
    refused: refused.length,
    examples: {
      added: plan.added.slice(0, 20),
      changed: plan.changed.slice(0, 20),
      refused: refused.slice(0, shown),
    },
  };
}

const one = z.object({
  from: z.string('missing').trim().min(1, 'missing').max(6000, 'too_long'),
  to: z.string('missing').trim().min(1, 'missing').max(6000, 'too_long'),
});

/**
 * Sets where one old address leads.
 * @param who who is asking; null for the command line
 * @param given both addresses, as typed
 * @throws NotAllowed, Incomplete
 */
export async function saveRedirect(who: Who | null, given: z.input<typeof one>): Promise<void> {
  return inHouse(who, 'manage_redirects', async (tx) => {
    const input = parsed(one, given);
    const site = siteUrl();
    const from = fromAddress(input.from, site);
    const to = toAddress(input.to, site);
    const wrong = {
      ...(from.ok ? {} : { from: `redirect_${from.why}` }),
      ...(to.ok ? {} : { to: `redirect_${to.why}` }),
    };
    if (Object.keys(wrong).length > 0) throw new Incomplete(wrong);
    await tx.execute(sql`LOCK TABLE redirects IN SHARE ROW EXCLUSIVE MODE`);
    const plan = await planned(tx, [{ line: 1, ...input }]);
    const [refusal] = plan.refused;
    if (refusal) throw new Incomplete({ to: `redirect_${refusal.why}` });
    await write(tx, plan);
    return {
      result: undefined,
      happening: {
        act: 'house.save_redirect',
        subjectKind: 'house',
        subjectId: 'house',
        before: plan.changed[0] && { from: plan.changed[0].from, to: plan.changed[0].before },
        after: plan.added[0] ?? plan.changed[0] ?? input,
      },
    };
  });
}

const gone = z.object({ from: z.array(z.string().max(2000)).min(1, 'missing').max(1000, 'too_long') });

/**
 * Takes redirects away: their addresses answer again that there is no page.
 * @param who who is asking; null for the command line
 * @param given the old addresses, as they are kept
 * @throws NotAllowed, Incomplete
 */
export async function deleteRedirects(who: Who | null, given: z.input<typeof gone>): Promise<void> {
  return inHouse(who, 'manage_redirects', async (tx) => {
    const { from } = parsed(gone, given);
    const { rows } = await tx.execute<{ from: string; to: string }>(
      sql`DELETE FROM redirects WHERE from_address IN (SELECT jsonb_array_elements_text(${JSON.stringify(from)}::jsonb))
        RETURNING from_address AS "from", to_address AS "to"`,
    );
    return {
      result: undefined,
      happening:
        rows.length > 0
          ? {
              act: 'house.delete_redirects',
              subjectKind: 'house',
              subjectId: 'house',
              before: { redirects: rows },
            }
          : null,
    };
  });
}
