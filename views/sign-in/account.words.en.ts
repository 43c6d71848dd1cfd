/** What somebody reads about their own account, and an administrator about somebody else's. */
export const accountWords = {
  title: 'Your account',
  signedInAs: 'You are signed in as',
  noName: 'No name yet',
  hereFor: 'You are here',
  change: 'Choose what you are here for',
  changeName: 'Change what we call you',
  duty: 'What are you here for?',
  dutyLead:
    'At work you cannot open your own plan, or one of somebody whom you help. For yourself you can open nothing else.',
  dutyButton: 'Continue',
  duties: {
    none: 'for yourself',
    clinician: 'as a clinician',
    senior: 'as a senior clinician',
    'urgent-reader': 'to read plans in an emergency',
    trainee: 'to practise',
    administrator: 'to look after practices and people',
    governance: 'to look at who read and wrote in plans',
  },
  daily: {
    title: 'One email a day about your desk',
    what: 'It comes between 7 and 8 in the morning and holds four numbers and a link: how many plans wait for your practice, are with the person again with a question, are due for review within 28 days, and are overdue. It names nobody.',
    noAllClear:
      'Nothing is sent where all four are nought. An email can be lost, so that none came does not mean that nothing waits.',
    comes: 'It is sent to',
    comesNot: 'Nothing is sent now. It would go to',
    ask: 'Send me one email a day',
    stop: 'Stop the daily email',
  },
  sessions: 'Where you are signed in',
  sessionsLead: 'If you do not know one of these, end it. It is signed out at once.',
  here: 'This device, now',
  since: 'Signed in on',
  seen: 'last used on',
  end: 'End this one',
  endOf: 'signed in on',
} as const
