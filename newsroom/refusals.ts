import type { WhyNotFront } from './fronts/permissions.ts';
import type { LiveWhy } from './live-coverage/permissions.ts';
import type { PlanningWhy } from './planning/permissions.ts';
import type { Why } from './stories/permissions.ts';
import type { WhyNotTalk } from './talk/permissions.ts';

type No =
  | Why
  | PlanningWhy
  | WhyNotTalk
  | WhyNotFront
  | LiveWhy
  | 'not_your_view'
  | 'not_admin'
  | 'not_staff';

/** A no that a person can act on. `key` names the words for it in `newsroom/words`; the edge turns it into them. */
export abstract class Refusal extends Error {
  abstract readonly key: string;
  readonly values: Record<string, string | number>;
  constructor(message: string, values: Record<string, string | number> = {}) {
    super(message);
    this.name = new.target.name;
    this.values = values;
  }
}

/** This person may not do this to that story now. */
export class NotAllowed extends Refusal {
  readonly key: string;
  readonly why: No;
  constructor(why: No) {
    super(`not allowed: ${why}`);
    this.why = why;
    this.key = `not_allowed.${why}`;
  }
}

/** Somebody else wrote first: the write was based on an older version. */
export class Stale extends Refusal {
  readonly key = 'stale';
  readonly version: number;
  constructor(version: number) {
    super(`stale: the story is at version ${version}`);
    this.version = version;
  }
}

/** Somebody else changed the idea, the assignment or the event first. */
export class StalePlan extends Refusal {
  readonly key = 'stale_plan';
  constructor() {
    super('stale: somebody changed it first');
  }
}

/** Somebody else changed the entry first. */
export class StaleEntry extends Refusal {
  readonly key = 'stale_entry';
  constructor() {
    super('stale: somebody changed the entry first');
  }
}

/** Somebody else changed the front page first. */
export class StaleFront extends Refusal {
  readonly key = 'stale_front';
  constructor() {
    super('stale: somebody changed the front first');
  }
}

/** Somebody else is laying the front page out. */
export class FrontHeld extends Refusal {
  readonly key = 'front_held';
  constructor(name: string) {
    super(`the front is held by ${name}`, { name });
  }
}

/** The words on the approver's screen are not the words of the story. */
export class OtherWords extends Refusal {
  readonly key = 'other_words';
  constructor() {
    super('the words changed since they were shown');
  }
}

/** What was handed in lacks something, or has it wrong. `fields` goes beside the fields. */
export class Incomplete extends Refusal {
  readonly key = 'incomplete';
  readonly fields: Record<string, string>;
  constructor(fields: Record<string, string>) {
    super(`incomplete: ${Object.keys(fields).join(', ')}`);
    this.fields = fields;
  }
}

/** More was sent than is read at all. */
export class TooLarge extends Incomplete {}

/** A line of the section's checklist, as a refusal names it: an automatic check by its name, or its words. */
export type CheckNamed = {
  automatic: string | null;
  texts: { en: string; ko: string } | null;
  /** Nothing is known to be wrong: links were asked, and have not all answered yet. */
  pending?: boolean;
};

/** The story does not meet every `must` of its section's checklist. */
export class Unchecked extends Refusal {
  readonly key = 'unchecked';
  readonly checks: CheckNamed[];
  constructor(checks: CheckNamed[]) {
    super(`unchecked: ${checks.map(({ automatic, texts }) => automatic ?? texts?.en).join(', ')}`);
    this.checks = checks;
  }
}

/** There is no such thing, or not for this person. */
export class NotFound extends Refusal {
  readonly key = 'not_found';
  constructor(what: string) {
    super(`not found: ${what}`);
  }
}

/** Address or password wrong, or the account may not come in: which of them is not told. */
export class WrongCredentials extends Refusal {
  readonly key = 'wrong_credentials';
  constructor() {
    super('wrong credentials');
  }
}

/** Too many tries; `minutes` is how long to wait. */
export class TooManyTries extends Refusal {
  readonly key = 'too_many_tries';
  readonly minutes: number;
  constructor(minutes: number) {
    super(`too many tries: wait ${minutes} minutes`, { minutes });
    this.minutes = minutes;
  }
}

/** A file that is not taken in as a picture. */
export class PictureRefused extends Refusal {
  readonly key: string;
  readonly why: 'too_big' | 'too_many_pixels' | 'unreadable' | 'heic' | 'svg' | 'kind' | 'shape' | 'missing';
  constructor(why: PictureRefused['why']) {
    super(`picture refused: ${why}`);
    this.why = why;
    this.key = `picture.${why}`;
  }
}

/** An invitation or reset link that is not there, was used, or ran out. */
export class LinkSpent extends Refusal {
  readonly key: string;
  constructor(state: 'used' | 'expired' | 'unknown') {
    super(`link ${state}`);
    this.key = `link.${state}`;
  }
}

/** The newsroom would be left without an admin who can sign in. */
export class LastAdmin extends Refusal {
  readonly key = 'last_admin';
  constructor() {
    super('this is the last admin');
  }
}

/** Nobody suspends their own account. */
export class Yourself extends Refusal {
  readonly key = 'yourself';
  constructor() {
    super('not to oneself');
  }
}
