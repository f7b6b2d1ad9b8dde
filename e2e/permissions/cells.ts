import type { People, Person } from '#newsroom/fixtures/people.ts';
import type { Put } from '#newsroom/fixtures/set-state.ts';
import type { StoryFacts } from '#newsroom/stories/permissions.ts';
import { type PressedAct, type Public, pressedActs, type Working } from '#newsroom/stories/workflow.ts';

/** How a person stands to a story, besides their role and section. */
export type Relation =
  | 'another’s'
  | 'made by them'
  | 'under their byline'
  | 'once under their byline'
  | 'submitted by them'
  | 'once submitted by them'
  | 'edited by them where that bars'
  | 'approved by them'
  | 'under embargo'
  | 'under legal hold'
  | 'publishing alone is on';

export type State = {
  working: Working;
  public: Public;
  newlyApproved: boolean;
  scheduled: boolean;
  spikedFrom: 'draft' | 'submitted' | 'approved' | null;
};

/** Scheduled is what is approved and waits, and nothing else. */
const publics: Public[] = ['none', 'live', 'retracted', 'killed'];
const at = (working: Working, shown: Public, more: Partial<State> = {}): State => ({
  working,
  public: shown,
  newlyApproved: false,
  scheduled: false,
  spikedFrom: null,
  ...more,
});

/** Every state the database lets a story be in. */
export const states: State[] = [
  ...(['draft', 'submitted', 'changes_requested'] as const).flatMap((working) =>
    publics.map((shown) => at(working, shown)),
  ),
  ...(['none', 'live'] as const).map((shown) => at('approved', shown, { newlyApproved: true })),
  ...(['scheduled', 'live'] as const).map((shown) =>
    at('approved', shown, { newlyApproved: true, scheduled: true }),
  ),
  ...(['live', 'retracted', 'killed'] as const).map((shown) => at('approved', shown)),
  ...(['none', 'killed'] as const).flatMap((shown) =>
    (['draft', 'submitted', 'approved'] as const).map((spikedFrom) => at('spiked', shown, { spikedFrom })),
  ),
];

/** What is pressed, and `save` for the three edits. */
export type Pressed = PressedAct | 'save';
export const pressed: Pressed[] = ['save', ...pressedActs];

type Tried = { acts: readonly Pressed[]; states?: readonly State[] };

const shownTo = (...shown: Public[]) => states.filter((state) => shown.includes(state.public));
const own: Pressed[] = [
  'save',
  'submit',
  'start_update',
  'spike',
  'restore',
  'set_embargo',
  'approve',
  'recall',
];

/**
 * What is tried in a relation: everything in every state for the stories of others and for one's own; for the rest what
 * the relation can change. (The tables themselves are held to the written-out rights in all of it, by their own test.)
 */
const about: Record<Relation, Tried> = {
  'another’s': { acts: pressed },
  'made by them': { acts: pressed },
  'under their byline': { acts: own, states: shownTo('none', 'live') },
  'submitted by them': { acts: ['approve', 'recall', 'save'], states: shownTo('none', 'live') },
  'once under their byline': { acts: ['approve'] },
  'once submitted by them': { acts: ['approve', 'recall'], states: shownTo('none', 'live') },
  'edited by them where that bars': { acts: ['approve'] },
  'approved by them': { acts: ['take_back', 'request_changes', 'publish', 'update', 'correct', 'schedule'] },
  'under embargo': {
    acts: [
      'publish',
      'update',
      'correct',
      'clarify',
      'add_note',
      'retract',
      'publish_alone',
      'schedule',
      'approve',
    ],
  },
  'under legal hold': {
    acts: [
      'publish',
      'update',
      'correct',
      'clarify',
      'add_note',
      'retract',
      'publish_alone',
      'schedule',
      'approve',
      'kill',
      'hold',
      'lift_hold',
    ],
  },
  'publishing alone is on': { acts: ['publish_alone'] },
};

export const relations = Object.keys(about) as Relation[];

/** The acts and states tried in a relation. */
export const triedIn = (relation: Relation): Required<Tried> => ({ states, ...about[relation] });

/**
 * How a story is put for a person to stand to it in a relation.
 * @param people everybody
 * @param me the person who will act
 */
export function putFor(people: People, me: Person, relation: Relation, state: State): Put {
  const { mina, joon, mara, wren } = people;
  const other = me.id === mina.id ? joon : mina;
  const put: Put = {
    ...state,
    spikedFrom: state.spikedFrom ?? 'draft',
    creator: other,
    submitter: other,
    approver: me.id === mara.id ? wren : mara,
    bylines: [other],
  };
  switch (relation) {
    case 'made by them':
      return { ...put, creator: me, bylines: me.authorId ? [me] : [other] };
    case 'under their byline':
      return { ...put, bylines: [other, me] };
    case 'once under their byline':
      return { ...put, formerBylines: [me] };
    case 'submitted by them':
      return { ...put, submitter: me };
    case 'once submitted by them':
      return { ...put, formerSubmitters: [me] };
    case 'edited by them where that bars':
      return { ...put, barredEditors: [me] };
    case 'approved by them':
      return { ...put, approver: me };
    case 'under embargo':
      return { ...put, embargoUntil: new Date(Date.now() + 86_400_000) };
    case 'under legal hold':
      return { ...put, heldBy: mara };
    default:
      return put;
  }
}

/** What the rules know of a story that was put so, told without asking the code that is tested. */
export function factsOf(put: Put, sectionId: string, publishAloneAllowed: boolean): StoryFacts {
  const ids = (people: Person[] = []) => people.map((person) => person.id);
  const signed = (people: Person[] = []) => ids(people.filter((person) => person.authorId));
  return {
    working: put.working,
    public: put.public,
    newlyApproved: put.newlyApproved,
    held: put.heldBy !== undefined,
    scheduled: put.scheduled ?? false,
    spikedFrom: put.working === 'spiked' ? (put.spikedFrom ?? 'draft') : null,
    sectionId,
    creatorId: put.creator.id,
    submitterId: put.submitter.id,
    bylineStaffIds: signed(put.bylines),
    formerBylineStaffIds: signed([...put.bylines, ...(put.formerBylines ?? [])]),
    formerSubmitterIds: ids(put.formerSubmitters),
    editedByIds: ids(put.barredEditors),
    editedWhereBarredIds: ids(put.barredEditors),
    approverId: put.newlyApproved ? put.approver.id : null,
    editingBarsApproval: false,
    embargoPassed: !put.embargoUntil,
    publishAloneAllowed,
  };
}
