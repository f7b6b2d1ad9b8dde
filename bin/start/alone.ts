import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { end, markOf, type ProcessMark, stillRuns, until } from '../processes.ts';
import { codeOf } from '../sentence.ts';

const mark = z.object({ pid: z.number().int().positive(), since: z.string() });
const form = z.object({
  holder: mark,
  /** A newsroom being served, or one command at the command line. */
  what: z.enum(['newsroom', 'command']),
  url: z.string(),
  /** Its processes that would outlive a kill -9; the next start ends them. The database is told by its own note. */
  children: z.array(mark),
  /** It is on its way out: worth waiting for. */
  leaving: z.boolean(),
});

/** Who uses a data folder. */
export type Holding = z.infer<typeof form>;

/** Held while a data folder is in use. */
export type Hold = {
  /** Remembers a process we started, with its whole group. */
  add: (pid: number | undefined) => void;
  /** Says that it will be released soon. */
  leave: () => void;
  release: () => void;
};

/**
 * Takes the data folder for this process alone. What a killed holder left running is ended first.
 * @param file the note that says who holds it
 * @param what a newsroom or a command
 * @param url where the newsroom will be served
 * @returns the hold, or who holds it already
 */
export async function takeAlone(
  file: string,
  what: Holding['what'],
  url: string,
): Promise<{ hold: Hold } | { holder: Holding }> {
  const self = markOf(process.pid);
  if (!self) throw new Error('this process cannot see itself');
  const holding: Holding = { holder: self, what, url, children: [], leaving: false };
  for (;;) {
    if (putInPlace(file, holding)) return { hold: held(file, holding) };
    const other = holderOf(file);
    if (other?.leaving && (await until(() => !holderOf(file), longestLeave))) continue;
    if (other) return { holder: other };
    const stale = takeAway(file);
    for (const child of stale?.children ?? []) if (stillRuns(child)) await endGroup(child);
  }
}

/** Site and database have ended by then, in milliseconds. */
const longestLeave = 45_000;

/**
 * Says who uses a data folder right now.
 * @param file the note
 * @returns nothing when nobody does, or who did was killed
 */
export function holderOf(file: string): Holding | undefined {
  const holding = read(file);
  return holding && stillRuns(holding.holder) ? holding : undefined;
}

/** A link is made only where there is nothing, and is whole from its first moment. */
function putInPlace(file: string, holding: Holding): boolean {
  const own = `${file}.${process.pid}.${randomUUID()}`;
  writeFileSync(own, JSON.stringify(holding), { mode: 0o600 });
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Takes a stale note away, unless another start was quicker and the note is its own by now. */
function takeAway(file: string): Holding | undefined {
  const away = `${file}.stale.${randomUUID()}`;
  try {
    renameSync(file, away);
    const taken = read(away);
    if (!taken || !stillRuns(taken.holder)) return taken;
    linkSync(away, file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(away, { force: true });
  }
  return undefined;
}

function held(file: string, holding: Holding): Hold {
  const keep = () => {
    const next = `${file}.next`;
    writeFileSync(next, JSON.stringify(holding), { mode: 0o600 });
    renameSync(next, file);
  };
  return {
    add(pid) {
      const child = pid === undefined ? undefined : markOf(pid);
      if (!child) return;
      holding.children = [...holding.children.filter(stillRuns), child];
      keep();
    },
    leave() {
      holding.leaving = true;
      keep();
    },
    release() {
      if (read(file)?.holder.pid === process.pid) rmSync(file, { force: true });
    },
  };
}

function read(file: string): Holding | undefined {
  try {
    return form.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

const endGroup = ({ pid }: ProcessMark): Promise<void> =>
  end(-pid, [
    ['SIGTERM', 3000],
    ['SIGKILL', 3000],
  ]);
