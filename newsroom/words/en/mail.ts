/** Mails the newsroom sends. */
export const mail = {
  greeting: 'Dear {name},',
  greetingNameless: 'Good day,',
  invitation: {
    subject: 'Your account at {house}',
    text: 'you are invited to the newsroom of {house}. Open this link to choose your name and a password:',
    after: 'The link works once, and for seven days.',
  },
  alarm: {
    subject: {
      schedule_late: 'Late: {name}',
      schedule_overdue: 'Overdue: {name}',
      schedule_failed: 'Not published: {name}',
      front_failed: 'Front page not published: {name}',
      front_overdue: 'Front page overdue: {name}',
    },
    text: {
      schedule_late: '“{name}” was to go out at {due} and went out late. It is published now.',
      schedule_overdue: '“{name}” was to go out at {due} and is not out yet. It is still being tried.',
      schedule_failed: '“{name}” was to go out at {due} and was not published. Somebody has to see to it.',
      front_failed:
        'The front page “{name}” was to go out at {due} and was not published. Somebody has to see to it.',
      front_overdue:
        'The front page “{name}” was to go out at {due} and is not out yet. It is still being tried.',
    },
  },
  digest: {
    subject: '{count, plural, one {# new notice} other {# new notices}} · {house}',
    text: 'this is new for you and not seen yet:',
    after: 'All notices: {all}\n\nWhat you are told of, where and when, you choose here: {choices}',
  },
  signOff: {
    subject: '{house} asks for your word on a story',
    text: '{by} of {house} asks you to read one version of a story that is not published, and to say whether it can stand. This link shows it to you and to nobody else:',
    after:
      'The link works for {days, plural, one {one day} other {# days}}, until you have answered. Please do not pass it on.',
  },
  reset: {
    subject: 'A new password for {house}',
    text: 'somebody asked for a new password for your account at {house}. If it was you, open this link to choose one:',
    after:
      'The link works once, and for one hour. If you did not ask for it, leave it: your password stays as it is.',
  },
};
