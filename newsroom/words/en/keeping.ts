/** What readers keep on their own device. */
export const keeping = {
  save: 'Save',
  saved: 'Saved on this device.',
  removed: 'Removed from your saved stories.',
  page: {
    title: 'Saved stories',
    description: 'Stories saved on this device, and what was read on it lately.',
    about:
      'These lists stay on this device. We do not know what is in them, and there is no account. Saved stories can be read without a network.',
    noScript:
      'Saving needs JavaScript, which is switched off in this browser. Everything else on this site works without it; a bookmark keeps a story as well.',
    savedHeading: 'Saved',
    recentHeading: 'Recently read',
    savedNone: 'Nothing saved yet. The button “Save” stands above each story.',
    recentNone: 'Nothing to show here.',
    remove: 'Remove',
    removeOne: 'Remove: {headline}',
    removed: 'Removed.',
    clearSaved: 'Remove all saved stories',
    clearRecent: 'Forget what was read',
    cleared: 'All removed.',
    undo: 'Undo',
    undone: 'Back again.',
    recentKept: 'Keep a list of what is read on this device',
    recentOn: 'What is read is listed from now on.',
    recentOff: 'The list is gone, and nothing is listed any more.',
    gone: 'A saved story was withdrawn or is no longer published. It was removed.',
  },
  offline: {
    copy: 'Saved copy of {at}. There is no network; it may have changed since.',
    list: 'There is no network. These stories can be read without one.',
    notHere: 'There is no network, and this page is not saved. These stories can be read:',
  },
};
