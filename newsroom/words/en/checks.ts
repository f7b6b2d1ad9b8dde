/** Words for what is looked at before a story runs: legal holds, checklists, house style, sign-offs from outside. */
export const checks = {
  hold: {
    badge: 'Legal hold',
    title: 'Legal hold: nothing of this story goes out',
    by: 'Put on it by {name}',
    lifts: 'Only a lawyer or a managing editor lifts it.',
    listTitle: '{count, plural, one {# story is under legal hold} other {# stories are under legal hold}}',
  },
};
