import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Role, Who } from '../stories/permissions.ts';
import { type FrontAct, frontPermissions, mayFront, whyNotFront } from './permissions.ts';

const own = 'own';
const people: Record<string, Who> = {
  reporter: who('reporter'),
  'editor elsewhere': who('editor'),
  'editor here': who('editor', { [own]: { mayPublish: false } }),
  'editor here who publishes': who('editor', { [own]: { mayPublish: true } }),
  'managing editor': who('managing_editor'),
  lawyer: who('lawyer'),
  admin: who('admin', { [own]: { mayPublish: true } }),
};

function who(role: Role, sections: Who['sections'] = {}): Who {
  return { id: role, roles: [role], sections };
}

/** Written out once more by hand, so that a slip in the table is seen: on a section's front, then on the site's. */
const expected: Record<FrontAct, [string, string]> = {
  see: ['.++++..', '.++++..'],
  lay_out: ['..+++..', '....+..'],
  take_over: ['..+++..', '....+..'],
  publish: ['...++..', '....+..'],
  schedule: ['...++..', '....+..'],
  unschedule: ['...++..', '....+..'],
  bring_back: ['...++..', '....+..'],
};

for (const act of Object.keys(frontPermissions) as FrontAct[])
  test(`${act}: whose front it is, and who may publish there`, () => {
    for (const [n, sectionId] of [own, null].entries()) {
      const answers = Object.values(people).map((each) => (mayFront(each, act, { sectionId }) ? '+' : '.'));
      assert.equal(answers.join(''), expected[act][n]);
    }
  });

test('a refusal says what is lacking', () => {
  const why = (name: string, sectionId: string | null) =>
    whyNotFront(people[name] as Who, 'publish', { sectionId });
  assert.equal(why('admin', own), 'not_your_role');
  assert.equal(why('editor elsewhere', own), 'not_front_section');
  assert.equal(why('editor here', own), 'no_publish_right');
  assert.equal(why('editor here who publishes', null), 'main_front');
});
