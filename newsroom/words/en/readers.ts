/** What readers read most and look for, as the site says it. */
export const readers = {
  mostRead: {
    title: 'Most read',
    about:
      'The stories read most in the last 24 hours; the last hours weigh more. Counted without cookies and without knowing who reads; machines are left out.',
    nothing: 'Nothing was read in the last 24 hours.',
  },
};
