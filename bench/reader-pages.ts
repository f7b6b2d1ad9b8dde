/** One page of every kind, in both languages where their letters weigh differently; all are of the demo. */
export const readerPages = {
  front: '/en',
  frontKo: '/ko',
  story: '/en/stories/doran-ferry-winter-timetable',
  storyWithPicture: '/en/stories/the-wall-held-the-street-behind-it-did-not',
  section: '/en/sections/region',
  topic: '/en/topics/harbour',
  author: '/en/authors/hannah',
  coverage: '/en/coverage/after-the-storm',
  search: '/en/search?q=ferry',
  corrections: '/en/corrections',
} as const;
