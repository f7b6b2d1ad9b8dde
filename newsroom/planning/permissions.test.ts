import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Role, Who } from '../stories/permissions.ts';
import { mayPlan, type PlanFacts, type PlanningAct, planningPermissions } from './permissions.ts';
import {
  type AssignmentState,
  assignmentWorkflow,
  eventWorkflow,
  ideaWorkflow,
  isLate,
  type Standing,
  standingOf,
} from './workflow.ts';

type Person = 'reporter' | 'editor' | 'other editor' | 'managing editor' | 'admin' | 'assignee' | 'author';
type State = NonNullable<PlanFacts['state']> | 'none';
type Line = { from: State[]; to: State | 'as it was'; who: Person[] };

const everybody: Person[] = [
  'reporter',
  'editor',
  'other editor',
  'managing editor',
  'admin',
  'assignee',
  'author',
];
const desk: Person[] = ['editor', 'managing editor'];
const open: State[] = ['offered', 'accepted', 'handed_back'];

/** Written out by hand from the newsroom's rules, and not from the tables the code runs on. */
const rights: Record<PlanningAct, Line> = {
  file_idea: { from: ['none'], to: 'filed', who: everybody },
  accept_idea: { from: ['filed'], to: 'accepted', who: desk },
  merge_idea: { from: ['filed'], to: 'merged', who: desk },
  decline_idea: { from: ['filed'], to: 'declined', who: desk },
  reopen_idea: { from: ['accepted', 'merged', 'declined'], to: 'filed', who: desk },
  assign: { from: ['none'], to: 'offered', who: desk },
  accept_assignment: { from: ['offered'], to: 'accepted', who: ['assignee'] },
  hand_back: { from: ['offered', 'accepted'], to: 'handed_back', who: ['assignee'] },
  begin_story: { from: ['offered', 'accepted'], to: 'accepted', who: ['assignee'] },
  mark_done: { from: ['accepted'], to: 'done', who: ['assignee', ...desk] },
  cancel_assignment: { from: open, to: 'cancelled', who: ['author', ...desk] },
  reassign: { from: open, to: 'offered', who: desk },
  change_assignment: { from: open, to: 'as it was', who: desk },
  reopen_assignment: { from: ['done', 'cancelled'], to: 'accepted', who: desk },
  plan_event: {
    from: ['none'],
    to: 'planned',
    who: ['reporter', 'assignee', 'author', 'editor', 'other editor', 'managing editor'],
  },
  change_event: { from: ['planned'], to: 'as it was', who: ['author', ...desk] },
  move_event: { from: ['planned'], to: 'as it was', who: ['author', ...desk] },
  drop_event: { from: ['planned'], to: 'as it was', who: ['author', ...desk] },
  restore_event: { from: ['planned', 'dropped'], to: 'planned', who: ['author', ...desk] },
  take_in_calendar: { from: ['none'], to: 'planned', who: ['editor', 'other editor', 'managing editor'] },
  end_calendar: { from: ['none'], to: 'dropped', who: ['author', 'managing editor'] },
};

const somebody = (id: string, role: Role, section: string | null): Who => ({
  id,
  roles: [role],
  sections: section ? { [section]: { mayPublish: false } } : {},
});
const people: Record<Person, Who> = {
  reporter: somebody('reporter', 'reporter', 'city'),
  editor: somebody('editor', 'editor', 'city'),
  'other editor': somebody('other', 'editor', 'world'),
  'managing editor': somebody('managing', 'managing_editor', null),
  admin: somebody('admin', 'admin', null),
  assignee: somebody('assignee', 'reporter', 'world'),
  author: somebody('author', 'reporter', 'world'),
};
const thing: PlanFacts = { sectionId: 'city', byId: 'author', assigneeId: 'assignee' };
const states: State[] = [
  'none',
  'filed',
  'accepted',
  'merged',
  'declined',
  'offered',
  'handed_back',
  'done',
  'cancelled',
  'planned',
  'dropped',
];

const facts = (state: State): PlanFacts => (state === 'none' ? thing : { ...thing, state });

for (const act of Object.keys(planningPermissions) as PlanningAct[])
  test(`${act}: the tables say what is written out, for each person in each state`, () => {
    const line = rights[act];
    for (const state of states) {
      // What begins something asks nothing of a state.
      if (line.from.includes('none') && state !== 'none') continue;
      for (const person of everybody)
        assert.equal(
          mayPlan(people[person], act, facts(state)).allowed,
          line.from.includes(state) && line.who.includes(person),
          `${person} in ${state}`,
        );
    }
    const step = { ...ideaWorkflow, ...assignmentWorkflow, ...eventWorkflow }[
      act as keyof typeof ideaWorkflow
    ];
    if (step) assert.equal(step.to ?? 'as it was', line.to === 'as it was' ? 'as it was' : line.to);
  });

test('what is of no section is every editor’s, and nobody else’s', () => {
  const ofNone = { ...thing, sectionId: null, state: 'planned' } as const;
  assert.equal(mayPlan(people['other editor'], 'drop_event', ofNone).allowed, true);
  assert.equal(mayPlan(people.reporter, 'drop_event', ofNone).allowed, false);
});

test('no says why', () => {
  const why = (person: Person, act: PlanningAct, more: PlanFacts) => {
    const answer = mayPlan(people[person], act, { ...thing, ...more });
    return answer.allowed ? null : answer.why;
  };
  assert.equal(why('editor', 'accept_idea', { state: 'merged' }), 'plan_not_so');
  assert.equal(why('other editor', 'accept_idea', { state: 'filed' }), 'not_your_desk');
  assert.equal(why('reporter', 'accept_idea', { state: 'filed' }), 'not_your_role');
  assert.equal(why('editor', 'hand_back', { state: 'offered' }), 'not_your_assignment');
  assert.equal(why('assignee', 'begin_story', { state: 'accepted', hasStory: true }), 'has_its_story');
  assert.equal(why('assignee', 'begin_story', { state: 'accepted', what: 'picture' }), 'no_story_of_that');
  assert.equal(why('assignee', 'begin_story', { state: 'accepted', what: 'translation' }), null);
  assert.equal(why('reporter', 'move_event', { state: 'planned' }), 'not_your_event');
  assert.equal(why('editor', 'move_event', { state: 'planned', outside: true }), 'outside_event');
});

test('an assignment follows its story', () => {
  const made = new Date('2026-03-02T08:00:00Z');
  const after = new Date('2026-03-02T17:00:00Z');
  const before = new Date('2026-03-01T17:00:00Z');
  const story = { working: 'draft', public: 'none', newlyApproved: false, publishedAt: null } as const;
  const is = (more: object, expected: Standing, state: AssignmentState = 'accepted') =>
    assert.equal(standingOf({ state, createdAt: made }, { ...story, ...more }), expected);
  is({}, 'writing');
  is({ working: 'submitted' }, 'submitted');
  is({ working: 'changes_requested' }, 'changes_requested');
  is({ working: 'approved', newlyApproved: true }, 'approved');
  is({ working: 'approved', newlyApproved: true, public: 'scheduled' }, 'scheduled');
  is({ working: 'approved', public: 'live', publishedAt: after }, 'out');
  // An update of what was out before it was asked for is not out yet.
  is({ working: 'approved', public: 'live', publishedAt: before }, 'writing');
  is({ working: 'draft', public: 'live', publishedAt: before }, 'writing');
  is({ working: 'spiked' }, 'spiked');
  is({ public: 'killed' }, 'killed');
  is({ working: 'approved', public: 'retracted' }, 'retracted');
  is({ working: 'submitted' }, 'cancelled', 'cancelled');
  is({ working: 'submitted' }, 'handed_back', 'handed_back');
  assert.equal(standingOf({ state: 'accepted', createdAt: made }, null), 'accepted');
});

test('late is what is still in hand when it was due; what was handed in is not', () => {
  const due = new Date('2026-03-02T08:00:00Z');
  const after = new Date('2026-03-02T08:00:01Z');
  assert.equal(isLate('writing', due, after), true);
  assert.equal(isLate('offered', due, after), true);
  assert.equal(isLate('handed_back', due, after), true);
  assert.equal(isLate('writing', due, due), false);
  for (const standing of ['submitted', 'approved', 'scheduled', 'out', 'done', 'cancelled'] as const)
    assert.equal(isLate(standing, due, after), false, standing);
});
