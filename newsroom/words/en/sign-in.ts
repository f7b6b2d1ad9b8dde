/** Words on the pages before the desk: signing in, invitations, forgotten passwords. */
export const signIn = {
  title: 'Sign in',
  email: 'Email',
  password: 'Password',
  submit: 'Sign in',
  showPassword: 'Show password',
  forgotten: 'Forgotten your password?',
  backToSite: 'Back to the site',
  language: 'Language',
  noEmail: 'Enter your email address.',
  noPassword: 'Enter your password.',
  signedOut: 'You are signed out.',
  demo: {
    title: 'Look around as',
    hint: 'Accounts of the demo newsroom. They work only on this computer.',
    signInAs: 'Sign in as {name}',
  },
};
