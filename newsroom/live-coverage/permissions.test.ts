import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryRights as rights, entryStates as states } from '../fixtures/live-rights.ts';
import type { Role, StoryFacts, Who } from '../stories/permissions.ts';
import { type EntryFacts, livePermissions, mayEntry, mayRun, mayWriteEntry } from './permissions.ts';
import {
  type EntryAct,
  entryActs,
  type Run,
  type RunAct,
  runActs,
  runWorkflow,
  stateAfter,
} from './workflow.ts';

const city = 'city';
const somebody = (id: string, role: Role, sections: Who['sections'] = {}): Who => ({
  id,
  roles: [role],
  sections,
});
/** In the order of the columns below. */
const people = {
  writer: somebody('writer', 'reporter'),
  reporter: somebody('reporter', 'reporter'),
  editor: somebody('editor', 'editor', { [city]: { mayPublish: false } }),
  publisher: somebody('publisher', 'editor', { [city]: { mayPublish: true } }),
  elsewhere: somebody('elsewhere', 'editor', { world: { mayPublish: true } }),
  managing: somebody('managing', 'managing_editor'),
  lawyer: somebody('lawyer', 'lawyer'),
  admin: somebody('admin', 'admin', { [city]: { mayPublish: true } }),
};
const everybody = Object.values(people);

const story: StoryFacts = {
  working: 'approved',
  public: 'live',
  newlyApproved: false,
  scheduled: false,
  held: false,
  sectionId: city,
  creatorId: 'nobody',
  submitterId: null,
  bylineStaffIds: [],
  formerBylineStaffIds: [],
  formerSubmitterIds: [],
  editedByIds: [],
  editedWhereBarredIds: [],
  approverId: null,
  editingBarsApproval: false,
  spikedFrom: null,
  embargoPassed: true,
  publishAloneAllowed: true,
};
const entry = (more: Partial<EntryFacts> = {}): EntryFacts => ({
  story,
  run: 'running',
  state: 'submitted',
  shown: false,
  key: false,
  byId: 'writer',
  submitterId: 'writer',
  writerIds: ['writer'],
  editorIds: [],
  ...more,
});

/** Whether readers see it, and whether it is a key moment. */
const ways = [
  [true, true],
  [true, false],
  [false, true],
  [false, false],
] as const;

for (const act of entryActs)
  test(`${act}: from which states, by whom, and what follows`, () => {
    const line = rights[act];
    for (const state of states)
      for (const [shown, key] of ways) {
        const facts = entry({ state, shown, key });
        const starts =
          line.from.includes(state) && (line.shown ?? shown) === shown && (line.key ?? key) === key;
        const answers = everybody.map((who) => (mayEntry(who, act, facts).allowed ? '+' : '.')).join('');
        assert.equal(
          answers,
          starts ? line.who : '........',
          `${state}, ${shown ? 'shown' : 'not shown'}${key ? ', a key moment' : ''}`,
        );
        const then = line.to(shown);
        if (starts) assert.equal(stateAfter(act, facts), then === 'as it was' ? state : then);
      }
  });

test('live coverage is started, ended and gone on with by whoever may publish there', () => {
  const from: Record<RunAct, Run> = { start_live: 'none', end_live: 'running', resume_live: 'ended' };
  for (const act of runActs)
    for (const run of ['none', 'running', 'ended'] as const) {
      const answers = everybody.map((who) => (mayRun(who, act, { story, run }).allowed ? '+' : '.')).join('');
      assert.equal(answers, run === from[act] ? '...+.+..' : '........', `${act}, ${run}`);
    }
  assert.equal(runWorkflow.end_live.to, 'ended');
});

test('every reporter files, whosever story it is, and editors of its section', () => {
  const may = (facts: Parameters<typeof mayWriteEntry>[1]) =>
    everybody.map((who) => (mayWriteEntry(who, facts).allowed ? '+' : '.')).join('');
  assert.equal(may({ story, run: 'running' }), '++++.+..');
  assert.equal(may({ story, run: 'ended' }), '........');
  assert.equal(may({ story: { ...story, public: 'killed' }, run: 'running' }), '........');
});

test('nobody lets out what they wrote, filed, or edited where that is forbidden', () => {
  const why = (more: Partial<EntryFacts>, who = people.publisher) => {
    const answer = mayEntry(who, 'let_out', entry(more));
    return answer.allowed ? 'yes' : answer.why;
  };
  assert.equal(why({}), 'yes');
  assert.equal(why({ byId: 'publisher' }), 'own_entry');
  assert.equal(why({ submitterId: 'publisher' }), 'own_entry');
  assert.equal(why({ writerIds: ['writer', 'publisher'] }), 'own_entry');
  assert.equal(why({ writerIds: ['managing'] }, people.managing), 'own_entry');
  assert.equal(why({ editorIds: ['publisher'] }), 'yes');
  assert.equal(
    why({ editorIds: ['publisher'], story: { ...story, editingBarsApproval: true } }),
    'edited_it',
  );
});

test('nothing goes out under an embargo, a hold, a killed story or ended coverage; what is out can still be changed', () => {
  const why = (act: EntryAct, more: Partial<EntryFacts>) => {
    const answer = mayEntry(people.managing, act, entry(more));
    return answer.allowed ? 'yes' : answer.why;
  };
  for (const act of ['let_out', 'let_out_alone'] as const) {
    assert.equal(why(act, { story: { ...story, held: true } }), 'held');
    assert.equal(why(act, { story: { ...story, embargoPassed: false } }), 'embargoed');
    for (const seen of ['none', 'scheduled', 'retracted', 'killed'] as const)
      assert.equal(why(act, { story: { ...story, public: seen } }), 'story_not_out');
    assert.equal(why(act, { run: 'ended' }), 'not_running');
    assert.equal(why(act, { run: 'ended', shown: true }), 'yes');
  }
  assert.equal(
    why('let_out_alone', { story: { ...story, publishAloneAllowed: false } }),
    'publish_alone_off',
  );
  // To take something from readers, nothing stands in the way.
  assert.equal(why('take_down', { shown: true, run: 'ended', story: { ...story, held: true } }), 'yes');
});

test('whoever has no part in it is told so', () => {
  const answer = mayEntry(people.reporter, 'change', entry({ state: 'out', shown: true }));
  assert.deepEqual(answer, { allowed: false, why: 'not_your_entry' });
  assert.equal(livePermissions.let_out.to.length, 2);
});
