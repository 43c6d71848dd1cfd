/** To throw away what was not approved: what goes, what stays, and nothing of why. */
export const droppingWords = {
  back: 'Back to your chapters',
  whatThen: 'What happens then',
  link: { change: 'Throw your changes away', ending: 'Throw this plan away' },
  doneChange:
    'Your changes are thrown away. Your answers are what was approved. Others are told of no change any more.',
  doneEnding: 'Your plan is thrown away. You can begin a new one at any time.',
  change: {
    title: 'Throw your changes away?',
    still: 'Nothing has happened so far. This is what would go:',
    changes: 'What you changed since your plan was approved',
    goes: 'This goes:',
    again: 'This stands again:',
    nothing: 'Nothing',
    none: 'You changed no answer. The draft was begun all the same, and ends.',
    apart:
      'What you keep apart, such as a code that lets somebody in, stays as you wrote it last: what was there before is destroyed.',
    told: [
      'Your answers are what was approved. Your approved plan stays as it is, and others are told of no change of yours.',
      'What helpers or your practice wrote stays with them, and waits for your next version.',
      'What you keep from helpers stays kept from them. Recordings stay, until you throw each away.',
      'The words that go stay in the record, where nobody at your practice is shown them. You cannot get them back here: copy what you may want.',
    ],
    next: 'Go on, and be asked once more',
    keep: 'Keep my changes',
    sureTitle: 'Are you sure?',
    sureText: (practice?: string) =>
      practice === undefined
        ? 'Your changes go, and your answers are what was approved.'
        : `Your changes go, and your answers are what was approved. ${practice} is told that you took your draft back.`,
    sure: 'Throw my changes away',
  },
  ending: {
    title: 'Throw this plan away?',
    still:
      'Nothing has happened so far. It was never approved, so nobody in an emergency could read it. You and your helpers could not open any of this again. A sealed copy stays until it is erased.',
    chapters: 'What you wrote in these chapters',
    helpers: 'These people could help no more',
    told: (contact: string) => [
      'You cannot open this plan any more, and nobody who helps can.',
      `A sealed copy of what you wrote stays in the record. It goes by itself on no day: whoever runs Sayso erases it. To ask for that, write to ${contact}.`,
      'A code that lets somebody in is destroyed at once. So are recordings, whether somebody typed them up or not.',
      'If your practice was told that words sounded like danger, it still sees that, but not the words, until it has written down what it did.',
      'You can begin a new plan. It knows nothing of this one.',
    ],
    next: 'Go on, and be asked once more',
    keep: 'Keep my plan',
    sureTitle: 'Are you sure?',
    sureText: (_practice?: string) => 'Your whole plan goes. You cannot get it back here.',
    sure: 'Throw my plan away',
  },
} as const
