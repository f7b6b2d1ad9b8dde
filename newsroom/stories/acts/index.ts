import { z } from 'zod';
import { Incomplete } from '../../refusals.ts';
import { uuidPattern } from '../document/body.ts';
import { cleanLines } from '../document/clean-text.ts';
import type { Outcome } from '../performing.ts';
import type { Who } from '../permissions.ts';
import type { PressedAct } from '../workflow.ts';
import { addNote } from './add-note.ts';
import { approve } from './approve.ts';
import { clarify } from './clarify.ts';
import { correct } from './correct.ts';
import { hold, liftHold } from './hold.ts';
import { kill } from './kill.ts';
import { plan } from './plan.ts';
import { publish, update } from './publish.ts';
import { publishAlone } from './publish-alone.ts';
import { recall } from './recall.ts';
import { requestChanges } from './request-changes.ts';
import { retract } from './retract.ts';
import { schedule, unschedule } from './schedule.ts';
import { setEmbargo } from './set-embargo.ts';
import { restore, spike } from './spike.ts';
import { startUpdate } from './start-update.ts';
import { submit } from './submit.ts';
import { takeBack } from './take-back.ts';

const longestNote = 4000;

const order = z.object({
  storyId: z.string().regex(uuidPattern),
  version: z.number().int().positive(),
  note: z.string().max(longestNote).transform(cleanLines).optional(),
  /** Of a correction. */
  wrong: z.string().max(longestNote).transform(cleanLines).optional(),
  right: z.string().max(longestNote).transform(cleanLines).optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** An instant in ISO 8601, or null to lift an embargo. */
  until: z.iso.datetime({ offset: true }).nullish(),
  /** An instant in ISO 8601: when it goes out. */
  at: z.iso.datetime({ offset: true }).optional(),
  /** How a live story's new words go out at that time. */
  kind: z.enum(['update', 'correction', 'clarification']).optional(),
  /** Of a retraction: the words stay readable under its notice. */
  wordsStay: z.boolean().optional(),
  /** 1 is most urgent, 5 can wait. */
  priority: z.number().int().min(1).max(5).optional(),
  /** An instant in ISO 8601, or null for no time. */
  due: z.iso.datetime({ offset: true }).nullish(),
});

/** What a button sends: the story, the version on the screen, and what the act needs besides. */
export type Order = z.input<typeof order>;
type Parsed = z.output<typeof order>;

export type { PressedAct };

const done: Record<PressedAct, (who: Who, given: Parsed) => Promise<Outcome>> = {
  submit,
  recall,
  request_changes: requestChanges,
  approve: (who, given) => approve(who, { ...given, sha256: seen(given) }),
  take_back: takeBack,
  start_update: startUpdate,
  publish,
  update,
  correct,
  clarify,
  add_note: addNote,
  retract,
  publish_alone: (who, given) => publishAlone(who, { ...given, sha256: seen(given) }),
  kill,
  spike,
  restore,
  hold,
  lift_hold: liftHold,
  schedule: (who, given) => schedule(who, { ...given, at: time(given) }),
  unschedule,
  plan: (who, { due, ...given }) =>
    plan(who, { ...given, due: typeof due === 'string' ? new Date(due) : due }),
  set_embargo: (who, given) => setEmbargo(who, { ...given, until: instant(given) }),
};

function seen(given: Parsed): string {
  if (!given.sha256) throw new Incomplete({ sha256: 'missing' });
  return given.sha256;
}

function time(given: Parsed): Date {
  if (given.at === undefined) throw new Incomplete({ at: 'missing' });
  return new Date(given.at);
}

/** Null lifts an embargo; that it was not said does not. */
function instant(given: Parsed): Date | null {
  if (given.until === undefined) throw new Incomplete({ until: 'missing' });
  return given.until === null ? null : new Date(given.until);
}

/**
 * Says whether a text names an act done at a press.
 * @param act as it came from outside
 */
export function isPressedAct(act: string): act is PressedAct {
  return Object.hasOwn(done, act);
}

/**
 * Does one act to one story, from a page, the API or the command line alike.
 * @param who who is asking
 * @param act the act
 * @param given what came from outside
 * @throws NotAllowed, Stale, NotFound, Incomplete, OtherWords
 */
export async function actOn(who: Who, act: PressedAct, given: unknown): Promise<Outcome> {
  const parsed = order.safeParse(given);
  if (!parsed.success)
    throw new Incomplete(
      Object.fromEntries(
        parsed.error.issues.map((issue) => [
          String(issue.path[0] ?? 'order'),
          issue.code === 'too_big' ? 'too_long' : 'wrong',
        ]),
      ),
    );
  return done[act](who, parsed.data);
}
