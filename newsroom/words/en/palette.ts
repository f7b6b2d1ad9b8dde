export const palette = {
  open: 'Find or do anything',
  search: 'Find a story, a person, a page or an act',
  acts: 'This story',
  pages: 'Go to',
  stories: 'Stories',
  people: 'People',
  theirStories: 'Stories of {name}',
  nothing: 'Nothing found.',
  looking: 'Looking…',
  hint: '↑ ↓ to choose, Enter to go, Esc to close',
  results: 'Found',
};
