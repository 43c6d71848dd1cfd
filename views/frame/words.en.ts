/** What stands on every page. */
export const words = {
  service: 'Sayso',
  strap: 'Your say, there when it matters',
  language: 'en-GB',
  skip: 'Skip to the main text',
  backwards: 'The page before',
  signOut: 'Sign out',
  signIn: 'Sign in',
  home: 'Home',
  practise: 'Practise',
  account: 'Your account',
  idle: {
    soon: 'You have not used this page for a while: in about two minutes you are signed out.',
    stay: 'Stay signed in',
    over: 'You are signed out now. What you typed stands on this page. Press its button as usual: we keep your words until you sign in.',
    signIn: 'Sign in',
  },
  unreached: {
    title: 'The network is gone: nothing was sent.',
    loaded: 'What you typed is still on this page, which was loaded at',
    kept: 'Try again in a few minutes. If someone is in danger, call 999.',
    keptHere: 'If you began a shift on this device: the plans that it keeps',
    night:
      'It may not be the newest. Try again, or call your control room. Until you have read a plan, decide as you would without one. For emergency help call 999.',
  },
  large: 'Your pages are larger, as you asked. Change this',
  hear: {
    listen: 'Listen to this page',
    stop: 'Stop reading',
    wrote: 'In the box stands:',
    chosen: 'Chosen:',
    unheard:
      'This browser cannot read this page aloud: it has no voice on this device. Your phone or computer may have one in its settings.',
  },
  /** Above whom to call, where words of danger came back in their form; and where the page has them nowhere. */
  unsaved: 'This is not saved. Your words are below.',
  unsavedElsewhere: 'This was not saved.',
  /** A way off the page: it opens an address that tells nothing of what was read here. */
  leave: {
    text: 'Leave this page quickly',
    to: 'https://www.bbc.co.uk/weather',
    does: {
      keeps: 'It opens a page about the weather, keeps what you typed, and signs you out.',
      ends: 'It opens a page about the weather, and signs you out.',
      loses:
        'It opens a page about the weather, and signs you out. What you wrote stands only here: it is gone then.',
    },
    keys: 'Pressing Shift three times does the same.',
    remains:
      'The Back button then asks you to sign in. The history of your browser still lists the pages that you opened: only you can clear it.',
    unscripted:
      'In this browser, it only opens a page about the weather. The Back button leads back here, and you stay signed in. Sign out first if you can.',
  },
  demo: 'Demonstration',
  demoNotice: 'This is a demonstration. Everybody in it is made up. Do not write about a real person.',
  demoPeople: 'Change who you are',
  demoMail: 'See the mail',
  helpNow: 'If you need help now',
  helpLines: [
    { when: 'If someone is in danger:', call: '999', text: 'Call 999' },
    { when: 'For urgent help that cannot wait:', call: '111', text: 'Call 111' },
    {
      when: 'For urgent mental health help:',
      call: '111',
      text: 'Call 111 and choose the mental health option',
    },
    // What is said to one age alone stands here for the others without a word.
    { when: '', call: '', text: '' },
  ],
  /** Said to who cannot use a voice call, before the others. */
  helpWithoutVoice: { when: '', call: '', text: '' },
  helpHref: '/help-now',
  notSafe: 'I am not safe now',
  notWatched: 'Nobody is watching this page.',
  notReviewed: 'The questions and checks of this service have not yet been reviewed by a clinician.',
  about: [
    { href: '/accessibility', text: 'Accessibility' },
    { href: '/privacy', text: 'Privacy' },
    { href: '/cookies', text: 'Cookies' },
  ],
  givenBack:
    'What you sent from this page could not be taken then, or you were signed out. Everything you wrote is back on it. It is not saved yet: look at it and send it again.',
  alsoGivenBack:
    'You sent these words from another page like this one. They are kept too, and are not in the form below:',
  notGivenBack:
    'You filled in this page before, for the plan as it was then. The plan has changed since, so nothing of that is ticked or filled in now.',
  wroteThen: 'You wrote these words then. Copy what still holds:',
  errorTitle: 'Error: ',
} as const
