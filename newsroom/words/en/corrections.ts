/** What readers are told of words that were out. The desk shows the same before it is sent. */
export const corrections = {
  kind: {
    correction: 'Correction',
    clarification: 'Clarification',
    editors_note: 'Editor’s note',
    retraction: 'Retraction',
  },
  wrong: 'What was wrong',
  right: 'What is right',
  several: 'Corrections and clarifications',
  page: {
    title: 'Corrections',
    about:
      'Where something we published was wrong or unclear, we say so: under the story, and here. Newest first.',
    empty: 'Nothing had to be corrected yet.',
    noMore: 'There is nothing older than this.',
    older: 'Older corrections',
    newest: 'Newest corrections',
    olderTitle: 'Older corrections',
    description: 'Corrections, clarifications and retractions in {outlet}.',
    feed: '{outlet}: corrections',
    entry: '{kind}: {headline}',
  },
  changes: {
    title: 'What changed',
    titleOf: 'What changed: {headline}',
    about:
      'Each time this story was published, newest first. Underlined words came in, struck ones went out.',
    link: 'What changed',
    none: 'Nothing has changed since it was first published.',
    first: 'First published',
    update: 'Updated',
    said: '{what} {how}',
    what: {
      headline: 'Headline',
      standfirst: 'Standfirst',
      dateline: 'Dateline',
      lead_picture: 'Main picture',
      picture: 'Picture',
      passage: 'Passage',
    },
    how: { added: 'added', removed: 'removed', changed: 'changed' },
    addedStart: '(added:',
    removedStart: '(removed:',
    end: ')',
  },
  retracted: {
    short: 'Retracted',
    title: 'Retracted: {headline}',
    text: 'This story was published on <published></published> and retracted on <retracted></retracted>. Its words are no longer published.',
    textBelow:
      'This story was published on <published></published> and retracted on <retracted></retracted>. Its words stand below only to show what was retracted.',
    words: 'The retracted words',
    why: 'Why it was retracted',
    all: 'All corrections',
  },
};
