/** Who has a draft in hand in its practice: said by themselves, and no lock. */
export const inHandWords = {
  title: 'Who is reading this plan',
  mine: (until: string) => `You are reading this, until ${until}`,
  readBy: 'Being read by',
  until: (until: string) => `until ${until}`,
  forMe: 'For you',
  askedBy: 'A colleague asked you to go on with it:',
  passedTo: 'Passed on to',
  passedBy: 'by',
  noLock: 'They said so themselves. It keeps nobody out, and ends by itself: go on where it cannot wait.',
  passedNote: 'It stays in the list of your whole practice. Nobody is told whether they have seen it.',
  claim: 'I am reading this',
  claimHint: 'For an hour, your colleagues see that in the list and here. It keeps nobody out.',
  end: 'I am not reading this any more',
  passOn: 'Ask a colleague by name to go on with it',
  passOnTitle: 'Ask a colleague to go on with it',
  passOnText:
    'They get an email that says only that something waits for them, and a link to this plan. Sayso does not know who is at work: where it cannot wait, speak to them. The plan stays in the list of your whole practice, and anybody can go on with it.',
  whom: 'Whom do you ask?',
  cannotSign: 'Wrote in it, so cannot sign it',
  send: 'Ask them',
  nobody:
    'Nobody else of your practice can read this plan here. An administrator adds clinicians; until then, speak to a colleague.',
  chooseOne: 'Choose a colleague',
  problem: 'There is a problem',
} as const
