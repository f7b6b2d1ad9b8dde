/** What readers read most and look for, as the site says it. */
export const readers = {
  mostRead: {
    title: 'Most read',
    about:
      'The stories read most in the last 24 hours; the last hours weigh more. Counted without cookies and without knowing who reads; machines are left out.',
    nothing: 'Nothing was read in the last 24 hours.',
  },
  find: {
    narrow: 'Narrow down',
    section: 'Section',
    anySection: 'Every section',
    author: 'Author',
    anyAuthor: 'Everybody',
    from: 'From',
    to: 'Until',
    everywhere: 'Search all sections, authors and days',
    meant: 'No story holds “{query}”. These hold <a>“{meant}”</a>.',
    tooSlow: 'That search takes too long.',
    tooSlowHint: 'Rarer words, or fewer days, are found sooner.',
    suggestions: 'Suggestions',
    suggested: '# suggestions',
    suggestedNone: 'No suggestion',
    kind: {
      section: 'Section',
      topic: 'Topic',
      coverage: 'Special coverage',
      series: 'Series',
      author: 'Author',
      story: 'Story',
    },
  },
};
