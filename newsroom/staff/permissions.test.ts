import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Role } from '../stories/permissions.ts';
import { type HouseAct, housePermissions, mayInHouse } from './permissions.ts';

const roles: Role[] = ['reporter', 'editor', 'managing_editor', 'lawyer', 'admin'];

/** Written out once more by hand, so that a slip in the table is seen. */
const expected: Record<HouseAct, string> = {
  manage_staff: '....+',
  manage_sections: '....+',
  manage_settings: '....+',
  manage_theme: '....+',
  manage_machines: '....+',
  manage_redirects: '....+',
  read_outbox: '....+',
  manage_authors: '..+.+',
  manage_topics: '.++..',
  merge_topics: '..+..',
  manage_coverages: '.++..',
  read_ledger: '..+.+',
  read_story_ledgers: '...+.',
  read_section_ledgers: '.+...',
  read_figures: '.++.+',
  read_letters: '.++.+',
  manage_letters: '..+.+',
  answer_for_addresses: '....+',
  manage_style: '.++.+',
};

for (const act of Object.keys(housePermissions) as HouseAct[])
  test(`${act}: ${housePermissions[act].join(', ')}`, () => {
    const answers = roles.map((role) =>
      mayInHouse({ id: 'x', roles: [role], sections: {} }, act) ? '+' : '.',
    );
    assert.equal(answers.join(''), expected[act]);
    assert.equal(mayInHouse({ id: 'x', roles: [], sections: {} }, act), false);
    assert.equal(mayInHouse({ id: 'x', roles, sections: {} }, act), true);
  });
