/** Times of publication: asking for one, what is left of it, and what went wrong with it. */
export const schedule = {
  set: 'Schedule',
  move: 'Move to this time',
  time: {
    scheduleSays: 'Goes out {left}: {when} ({zone}).',
    embargoSays: 'Not out before {when} ({zone}), {left}.',
    yours: 'For you: {when} ({zone}).',
    skipped: 'Clocks go forward over this time, so it never comes. Choose another.',
    twice: 'Clocks go back, so this time comes twice. Which is meant?',
    first: 'The first {time} (UTC{offset})',
    second: 'The second {time} (UTC{offset})',
    chooseOne: 'This time comes twice: choose which is meant.',
  },
  kind: { label: 'Goes out as', update: 'Update', correction: 'Correction', clarification: 'Clarification' },
  publishNow: 'It is scheduled for {when}. Published now, it does not go out again then.',
  embargoVoids: 'It is scheduled for {when}. With an embargo that ends later it will not go out then.',
  goesOut: 'Goes out {left}',
  goesOutAt: 'Goes out {when}',
  overdue: 'Overdue since {when}',
  by: 'scheduled by {name}',
  embargo: 'Embargo ends {left}',
  embargoAt: 'Embargo until {when}',
};
