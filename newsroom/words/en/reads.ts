/** How often stories are read, as the desk tells it. */
export const reads = {
  title: 'What is read',
  ofStory: 'Readers',
  about:
    'Counted when a story stood before somebody for five seconds. No cookie and nobody’s name is in it: two looks of one person are two. Readers without JavaScript, machines, and whoever asks not to be followed are not counted.',
  span: 'How far back',
  days: '{days, plural, one {24 hours} other {# days}}',
  section: 'Section',
  allSections: 'Whole newsroom',
  sum: '{reads, plural, =0 {Not read in this time.} one {Read once in this time.} other {Read # times in this time.}}',
  byTime: { title: 'When it was read', about: 'Reads by the newsroom’s clock.', hour: 'Hour', day: 'Day' },
  bySource: {
    title: 'Where readers came from',
    about: 'Decided on the reader’s device from the page before; only the kind is sent.',
    source: 'Source',
    kind: {
      direct: 'Directly',
      search: 'Search engines',
      social: 'Social networks',
      own: 'Our own pages',
      feed: 'Feed readers',
      other: 'Other sites',
    },
  },
  byQuarter: {
    title: 'How far they read',
    about: 'How many got to the end of each quarter of the text. Counted when a reader leaves the page.',
    part: 'Part of the text',
    quarter: '{quarter, select, 1 {First quarter} 2 {Half} 3 {Three quarters} other {To the end}}',
  },
  stories: {
    title: 'Read most',
    about: 'The stories read most in this time. The list readers see is of the last 24 hours.',
    headline: 'Story',
    toEnd: 'To the end',
  },
  column: { reads: 'Reads', share: 'Share' },
};
