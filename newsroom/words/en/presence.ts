export const presence = {
  here: 'Also here now',
  onField: '{name}, on: {field}',
  reading: '{name}, reading',
  writing: '{names}',
  inIt: 'Has it open now: {names}',
  openedBy: 'Open now:',
  andMore: '{name} and {count} more',
};
