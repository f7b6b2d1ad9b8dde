/** Words on the pages before the desk: signing in, invitations, forgotten passwords. */
export const signIn = {
  title: 'Sign in',
  email: 'Email',
  password: 'Password',
  name: 'Your name',
  submit: 'Sign in',
  showPassword: 'Show password',
  forgotten: 'Forgotten your password?',
  backToSite: 'Back to the site',
  backToSignIn: 'Back to sign-in',
  language: 'Language',
  noEmail: 'Enter your email address.',
  noPassword: 'Enter your password.',
  signedOut: 'You are signed out.',
  demo: {
    title: 'Look around as',
    hint: 'Accounts of the demo newsroom. They work only on this computer.',
  },
  reset: {
    title: 'Forgotten password',
    about: 'Enter the address of your account. We send you a link to choose a new password.',
    submit: 'Send the link',
    sent: 'If there is an account with this address, a link is on its way. It works for one hour. No mail? Look in the spam folder, or ask your admin.',
  },
  link: {
    invitation: {
      title: 'Welcome',
      about: 'Choose your name and a password for {email}.',
      submit: 'Start working',
    },
    first: {
      title: 'Set up the newsroom',
      about: 'You are the first here: this makes the account of the first admin, who invites everybody else.',
      submit: 'Make the account',
    },
    reset: {
      title: 'New password',
      about: 'Choose a new password for {email}. You will be signed out everywhere else.',
      submit: 'Set the password',
    },
    newPassword: 'New password',
    passwordHint: 'At least 12 characters. Several words are fine.',
    nameHint: 'As your colleagues see it.',
    spentTitle: 'This link does not work',
    askAgain: 'Ask for a new link',
  },
};
