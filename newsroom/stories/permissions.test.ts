import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rightsSay, rightTo } from '../fixtures/rights-say.ts';
import { may, mayMake, type Permission, permissions, type StoryFacts, type Who } from './permissions.ts';
import { type Act, acts, editIn, type Need, publicAfter, type Transition, workflow } from './workflow.ts';

const workings = ['draft', 'submitted', 'changes_requested', 'approved', 'spiked'] as const;
const publics = ['none', 'scheduled', 'live', 'retracted', 'killed'] as const;
const needs = [
  'complete',
  'checked',
  'note',
  'wrong_and_right',
  'hash',
  'time',
  'embargo_passed',
  'not_held',
  'publish_alone_allowed',
] as const satisfies readonly Need[];
const roles = ['reporter', 'editor', 'managing_editor', 'lawyer', 'admin'] as const;
const bars = ['byline', 'creator', 'submitter', 'editor_where_barred'] as const;

const me = 'me';
const person = (role: (typeof roles)[number], section: string | null = null, mayPublish = false): Who => ({
  id: me,
  roles: [role],
  sections: section ? { [section]: { mayPublish } } : {},
});
const people: Who[] = [
  person('reporter', 'city'),
  person('reporter', 'world'),
  person('editor', 'city', true),
  person('editor', 'city'),
  person('editor', 'world', true),
  person('managing_editor'),
  person('lawyer'),
  person('admin'),
];

const plain: StoryFacts = {
  working: 'draft',
  public: 'none',
  newlyApproved: false,
  held: false,
  scheduled: false,
  sectionId: 'city',
  creatorId: 'other',
  submitterId: 'other',
  bylineStaffIds: ['other'],
  formerBylineStaffIds: [],
  formerSubmitterIds: [],
  editedByIds: [],
  editedWhereBarredIds: [],
  approverId: 'another',
  editingBarsApproval: false,
  spikedFrom: null,
  embargoPassed: true,
  publishAloneAllowed: true,
};

/** What can be between a person and a story, and the switches of the house. */
const relations: Partial<StoryFacts>[] = [
  {},
  { creatorId: me },
  { creatorId: me, sectionId: null },
  { sectionId: null },
  { bylineStaffIds: ['other', me] },
  { formerBylineStaffIds: [me] },
  { submitterId: me },
  { submitterId: me, creatorId: me },
  { submitterId: me, bylineStaffIds: [me] },
  { submitterId: me, editedWhereBarredIds: [me] },
  { submitterId: me, approverId: me },
  { formerSubmitterIds: [me] },
  { editedByIds: [me] },
  { editedByIds: [me], editingBarsApproval: true },
  { editedByIds: [me], editedWhereBarredIds: [me] },
  { approverId: me },
  { embargoPassed: false },
  { publishAloneAllowed: false },
];

const states: Partial<StoryFacts>[] = workings.flatMap((working) =>
  publics.flatMap((shown) =>
    [true, false].flatMap((newlyApproved) =>
      (working === 'spiked' ? (['draft', 'submitted', 'approved'] as const) : [null]).map((spikedFrom) => ({
        working,
        public: shown,
        newlyApproved,
        spikedFrom,
      })),
    ),
  ),
);

const scheduled: Partial<StoryFacts>[] = states.map((state) => ({ ...state, scheduled: true }));

const stories: StoryFacts[] = [...states, ...scheduled].flatMap((state) =>
  relations.flatMap((relation) => [false, true].map((held) => ({ ...plain, ...state, ...relation, held }))),
);

function thenIs(act: Act, story: StoryFacts) {
  const { to, needs: asked, endsSchedule } = workflow[act];
  const before = story.spikedFrom === 'approved' ? 'submitted' : (story.spikedFrom ?? 'never spiked');
  return {
    working: to === null ? story.working : to === 'before_spike' ? before : to,
    public: publicAfter(act, story.public),
    scheduled: asked.includes('time') || (story.scheduled && !endsSchedule),
  };
}

/** The first cell in which the tables and the written-out rights differ, in words; null when there is none. */
function difference(act: Act): string | null {
  const asked = [...workflow[act].needs].sort().join();
  if (asked !== [...rightTo(act).needs].sort().join()) return `${act} needs ${asked}`;
  for (const story of stories)
    for (const who of people) {
      const said = rightsSay(act, who, story);
      const { allowed } = may(who, act, story);
      const then = thenIs(act, story);
      if (
        allowed !== (said !== null) ||
        (said &&
          (said.working !== then.working || said.public !== then.public || said.scheduled !== then.scheduled))
      )
        return `${act} by ${JSON.stringify(who)} on ${JSON.stringify(story)}: ${JSON.stringify(said)}`;
    }
  return null;
}

for (const act of acts)
  test(`${act}: the tables say what is written out, in each of ${stories.length * people.length} cells`, () => {
    assert.equal(difference(act), null);
  });

type Row = { -readonly [Name in keyof Transition]: Transition[Name] };
type Change = { name: string; change: () => void };

/** Every change of one cell of one act in the workflow table. */
function workflowChanges(act: Act): Change[] {
  const table = workflow as Record<Act, Row>;
  const row = workflow[act];
  const changed = (name: string, cell: Partial<Row>): Change => ({
    name: `workflow.${act}.${name}`,
    change: () => {
      table[act] = { ...row, ...cell };
    },
  });
  const toggled = <Item>(list: readonly Item[], item: Item) =>
    list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
  const { newlyApproved: _, exceptPublished, toPublic, ...rest } = row;
  const without = (name: keyof Row): Change => ({
    name: `workflow.${act} without ${name}`,
    change: () => {
      const { [name]: _gone, ...left } = row;
      table[act] = left as Row;
    },
  });
  return [
    ...workings.map((item) => changed(`from ${item}`, { from: toggled(row.from, item) })),
    ...publics.map((item) => changed(`public ${item}`, { public: toggled(row.public, item) })),
    ...needs.map((item) => changed(`needs ${item}`, { needs: toggled(row.needs, item) })),
    ...([true, false] as const)
      .filter((value) => value !== row.newlyApproved)
      .map((newlyApproved) => changed(`newlyApproved ${newlyApproved}`, { newlyApproved })),
    ...(row.newlyApproved === undefined ? [] : [without('newlyApproved')]),
    ...([true, false] as const)
      .filter((value) => value !== row.held)
      // Where the act asks for none standing as a need, it says nothing more.
      .filter((value) => value || !row.needs.includes('not_held'))
      .map((held) => changed(`held ${held}`, { held })),
    ...(row.held === undefined ? [] : [without('held')]),
    ...([...workings, null, 'before_spike'] as const)
      // From one state only, naming that state says the same as staying.
      .filter((to) => to !== row.to && thenSays(rest, to) !== thenSays(rest, row.to))
      .map((to) => changed(`to ${to}`, { to })),
    ...publics
      .filter(
        (shown) =>
          shown !== toPublic && !(toPublic === undefined && row.public.every((one) => one === shown)),
      )
      .map((shown) => changed(`toPublic ${shown}`, { toPublic: shown })),
    ...(toPublic && !row.public.every((shown) => shown === toPublic) ? [without('toPublic')] : []),
    ...(row.scheduled ? [without('scheduled')] : [changed('scheduled', { scheduled: true })]),
    ...(row.needs.includes('time')
      ? []
      : [row.endsSchedule ? without('endsSchedule') : changed('endsSchedule', { endsSchedule: true })]),
    ...(toPublic && toPublic !== 'live' && row.public.includes('live')
      ? [row.unlessLive ? without('unlessLive') : changed('unlessLive', { unlessLive: true })]
      : []),
    // It bars the published state only, so it says nothing where that is barred already or is asked for.
    ...(exceptPublished ? [without('exceptPublished')] : []),
    ...(!exceptPublished && row.newlyApproved !== true && row.from.includes('approved')
      ? [changed('exceptPublished', { exceptPublished: true })]
      : []),
  ];
}

const thenSays = ({ from }: Pick<Row, 'from'>, to: Row['to']) =>
  from.length === 1 && to === null ? String(from[0]) : String(to);

type Grants = { -readonly [Name in keyof Permission]: Permission[Name] };

/** Every change of one cell of one act in the permission table. */
function permissionChanges(act: Act): Change[] {
  const table = permissions as Record<Act | 'create', Grants>;
  const row = permissions[act];
  const changed = (name: string, cell: Partial<Grants>): Change => ({
    name: `permissions.${act}.${name}`,
    change: () => {
      table[act] = { ...row, ...cell };
    },
  });
  const grants = row.to.flatMap((grant, nth) => {
    const replaced = (cell: object | null) =>
      row.to.flatMap((one, at) => (at !== nth ? [one] : cell === null ? [] : [cell as typeof grant]));
    const cell = (name: 'own' | 'ofSection' | 'publishRight' | 'working' | 'spikedFrom', value: unknown) => {
      const { [name]: has, ...rest } = grant;
      return changed(`${grant.role} ${name}`, { to: replaced(has ? rest : { ...grant, [name]: value }) });
    };
    return [
      changed(`not ${grant.role}`, { to: replaced(null) }),
      cell('own', true),
      cell('ofSection', true),
      // The publish right is one in a section.
      ...(grant.ofSection ? [cell('publishRight', true)] : []),
      ...(onlyIn(act, 'draft') ? [] : [cell('working', 'draft')]),
      cell('spikedFrom', 'draft'),
    ];
  });
  const missing = roles.filter((role) => !row.to.some((grant) => grant.role === role));
  const never = row.never ?? [];
  const { only, also, ...rest } = row;
  return [
    ...grants,
    ...missing.map((role) => changed(`also ${role}`, { to: [...row.to, { role }] })),
    ...bars.map((bar) =>
      changed(`never ${bar}`, {
        never: never.includes(bar) ? never.filter((one) => one !== bar) : [...never, bar],
      }),
    ),
    {
      name: `permissions.${act}.only`,
      change: () => {
        table[act] = only ? (also ? { ...rest, also } : rest) : { ...row, only: 'submitter' };
      },
    },
    {
      name: `permissions.${act}.also`,
      change: () => {
        table[act] = also ? (only ? { ...rest, only } : rest) : { ...row, also: 'approver' };
      },
    },
  ];
}

const onlyIn = (act: Act, working: string) => workflow[act].from.every((from) => from === working);

test('a change of any one cell of the tables is noticed', () => {
  const unnoticed: string[] = [];
  let tried = 0;
  for (const act of acts) {
    const rows = { workflow: workflow[act], permissions: permissions[act] };
    for (const { name, change } of [...workflowChanges(act), ...permissionChanges(act)]) {
      change();
      tried += 1;
      if (difference(act) === null) unnoticed.push(name);
      (workflow as Record<Act, Transition>)[act] = rows.workflow;
      (permissions as Record<Act, Permission>)[act] = rows.permissions;
    }
    assert.equal(difference(act), null, 'put back');
  }
  assert.deepEqual(unnoticed, []);
  assert.ok(tried > 700, `only ${tried} changes were tried`);
});

test('who may make a story, and where', () => {
  const [cityReporter, worldReporter, cityEditor, , worldEditor, managing, lawyer, admin] = people as [
    Who,
    Who,
    Who,
    Who,
    Who,
    Who,
    Who,
    Who,
  ];
  const where = (who: Who) => ['city', 'world', null].map((section) => mayMake(who, section).allowed);
  assert.deepEqual(where(cityReporter), [true, true, true]);
  assert.deepEqual(where(worldReporter), [true, true, true]);
  assert.deepEqual(where(cityEditor), [true, false, true]);
  assert.deepEqual(where(worldEditor), [false, true, true]);
  assert.deepEqual(where(managing), [true, true, true]);
  assert.deepEqual(where(lawyer), [false, false, false]);
  assert.deepEqual(where(admin), [false, false, false]);
});

test('of the edits at most one is meant in a state', () => {
  for (const story of stories) {
    const meant = (['edit', 'edit_submitted', 'edit_approved'] as const).filter((act) =>
      people.some((who) => may(who, act, story).allowed),
    );
    assert.ok(meant.length <= 1);
    assert.ok(meant.length === 0 || meant[0] === editIn(story));
  }
});

test('roles add up, and an admin gets nothing by being one', () => {
  const both: Who = { id: me, roles: ['admin', 'editor'], sections: { city: { mayPublish: true } } };
  const editor: Who = { ...both, roles: ['editor'] };
  for (const story of stories)
    for (const act of acts) {
      assert.deepEqual(may(both, act, story).allowed, may(editor, act, story).allowed);
      if (act !== 'take_back') assert.equal(may(person('admin'), act, story).allowed, false);
    }
});

test('a section by the name of something every object has gives no right', () => {
  const editor = person('editor', 'city', true);
  for (const sectionId of ['constructor', '__proto__', 'toString'])
    assert.equal(may(editor, 'edit', { ...plain, sectionId }).allowed, false);
});
