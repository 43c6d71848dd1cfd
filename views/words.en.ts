/** What stands on every page. */
export const words = {
  service: 'Sayso',
  strap: 'Your say, there when it matters',
  language: 'en-GB',
  skip: 'Skip to the main text',
  signOut: 'Sign out',
  signIn: 'Sign in',
  home: 'Home',
  practise: 'Practise',
  account: 'Your account',
  demo: 'Demonstration',
  demoNotice: 'This is a demonstration. Everybody in it is made up. Do not write about a real person.',
  demoPeople: 'Change who you are',
  demoMail: 'See the mail',
  helpNow: 'If you need help now',
  helpLine:
    'If someone is in danger, call 999. For urgent help that cannot wait, call 111. For urgent mental-health help, call 111 and choose option 2. Nobody is watching this page.',
  notReviewed: 'The questions and checks of this service have not yet been reviewed by a clinician.',
  errorTitle: 'Error: ',
  untitled: 'Sayso',
} as const
