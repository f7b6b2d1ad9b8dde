export const notices = {
  bell: '{count, plural, =0 {Notices} one {# new notice} other {# new notices}}',
  title: 'Notices',
  none: 'Nothing new. When somebody does something to a story of yours, it stands here.',
  seenAll: 'Mark all as seen',
  newsroom: 'The newsroom',
  alarm: 'Alarm:',
  /** What a notice says; `story` sets the headline off, and there is none where no story is meant. */
  what: {
    edit_submitted: '{name} edited <story>{headline}</story>',
    edit_approved: '{name} edited <story>{headline}</story> after its approval',
    request_changes: '{name} requested changes on <story>{headline}</story>',
    approve: '{name} approved <story>{headline}</story>',
    take_back: '{name} took the approval of <story>{headline}</story> back',
    publish: '{name} published <story>{headline}</story>',
    update: '{name} published an update of <story>{headline}</story>',
    correct: '{name} published a correction of <story>{headline}</story>',
    publish_alone: '{name} published <story>{headline}</story> alone',
    kill: '{name} killed <story>{headline}</story>',
    spike: '{name} spiked <story>{headline}</story>',
    other: '{name} did something to <story>{headline}</story>',
  },
};
