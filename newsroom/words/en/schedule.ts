/** Times of publication: asking for one, what is left of it, and what went wrong with it. */
export const schedule = {
  set: 'Schedule',
  move: 'Move to this time',
  kind: { label: 'Goes out as', update: 'Update', correction: 'Correction', clarification: 'Clarification' },
  publishNow: 'It is scheduled for {when}. Published now, it does not go out again then.',
  embargoVoids: 'It is scheduled for {when}. With an embargo that ends later it will not go out then.',
  goesOut: 'Goes out {left}',
  overdue: 'Overdue since {when}',
  by: 'scheduled by {name}',
  embargo: 'Embargo ends {left}',
  alarms: {
    title: '{count, plural, one {One publication needs you} other {# publications need you}}',
    overdue: 'Should have gone out on {when}, and is not out. It is still being tried.',
    failed: 'Was not published on {when}.',
    late: 'Was due on {when} and went out {minutes, plural, one {a minute} other {# minutes}} late.',
    takeUp: 'I see to it',
    takeUpOf: 'I see to it: {headline}',
  },
};
