const stopped = 'until one of them approves what you hand over.'

/** What urgent care reads now of what was once approved, and after this is. */
const standsNow = (your: 'your' | 'the', you: 'you' | 'the child') => {
  const first = your === 'your' ? 'Your' : 'The'
  return {
    approved: `${first} approved plan stays as it is until then: people who come to help in an emergency can read it, if they use Sayso and look. Once one of them approves what you hand over now, they read that instead.`,
    suspended: (day: string) =>
      `${first} approved plan is suspended since ${day}: nobody in urgent care can read it. Handing over does not end that. Whoever approves what you hand over says whether it is read again.`,
    withdrawn: (day: string) =>
      `Sharing of ${your} plan was stopped on ${day}: nobody in urgent care can read it, ${stopped}`,
    superseded: (day: string) =>
      `Another plan about ${you} took the place of this one on ${day}: nobody in urgent care reads this one, ${stopped}`,
    closed: (day: string) =>
      `${first} practice closed ${your} plan on ${day}: nobody in urgent care can read it, ${stopped}`,
    'entered-in-error': (day: string) =>
      `${first} practice marked ${your} plan as made in error on ${day}: nobody in urgent care can read it.`,
  }
}

/** Questions that nothing was said to. */
const unsaid = (your: 'your' | 'the') => {
  const first = your === 'your' ? 'Your' : 'The'
  return {
    title: (count: number) =>
      count === 1
        ? `One question can wait: you can hand ${your} plan over without it`
        : `${count} questions can wait: you can hand ${your} plan over without them`,
    left: (count: number) =>
      count === 1
        ? 'You left one more question open: see which'
        : `You left ${count} more questions open: see which`,
    count: (some: number, all: number) =>
      all === 1
        ? `${first} nurse or doctor will need it before they can approve ${your} plan. You can answer it now, or talk about it together.`
        : `${first} nurse or doctor will need ${some === all ? 'them' : some === 1 ? 'one of them' : `${some} of them`} before they can approve ${your} plan. You can answer now, or talk about it together.`,
    forApproval: 'Needed before approval',
  }
}

export const submissionWords = {
  title: 'Hand your plan over',
  follows: (chapters: number) =>
    `This page is long. First come your own words, ${chapters === 1 ? 'one chapter' : `${chapters} chapters`} of them. At the end you say what you agree to, choose the practice, and hand your plan over.`,
  nothingYet:
    'Nothing of yours is in this plan yet. At the end you say what you agree to, choose the practice, and hand your plan over.',
  followsTitle: 'What is on this page',
  folded:
    'What your helpers do not read is folded here. It is handed over too, and the nurse or doctor reads it.',
  toEnd: 'Go to the end, to hand it over',
  toEndOnly: 'Go to the end',
  unfinished: {
    title: 'You wrote these and did not add them to your plan',
    text: 'They are kept for you alone and are not handed over. To add one, open its question and continue. If you do not want it in your plan, leave it.',
    notAsked: 'This question is not asked now, because of another answer of yours.',
    halfDate: {
      parts: { day: 'Day:', month: 'month:', year: 'year:' },
      nothing: 'nothing yet',
      text: 'This is not a complete date yet.',
    },
    stayed:
      'What you wrote and did not add to your plan was not handed over. It is kept for you, and your chapters lead to it.',
  },
  missingTitle: 'Before you can hand it over',
  missingText: 'Your practice needs these to know who you are and what you want to say:',
  blockedTitle: 'This plan cannot be handed over here',
  refused: 'Your plan was not handed over',
  needed: 'Needed first',
  takeOut: (item: string) => `If you began this by mistake, take it out: ${item}`,
  laterTitle: 'You can hand it over without these',
  laterText:
    'Your nurse or doctor will need them before they can approve your plan. You can answer now, or talk about them together.',
  answered: {
    saved: 'That is saved.',
    still: 'That is kept, and this is still needed',
    next: (count: number) => (count === 1 ? 'One more is needed:' : `${count} more are needed. Next:`),
    none: 'That is saved. Nothing more is needed before you can hand it over.',
  },
  unsaid: unsaid('your'),
  unconfirmedTitle: 'Look at these words again',
  unconfirmedText:
    'They were written before another answer was changed, and are not handed over as they are. Open each, change what does not fit, and choose Continue.',
  askedTitle: 'Is this as you mean it?',
  askedText: 'Two answers may not fit together. If both are right, leave them as they are.',
  strangerText: 'First you can see it with other eyes:',
  stranger: 'Read it like a stranger',
  readTitle: 'Read it through once more',
  readText: 'These are your words, chapter by chapter. You can still change each of them.',
  asItStands: 'See the page as urgent care would read it',
  chosenBefore: (day: string) => `When you handed it over on ${day} you chose:`,
  chooseAnew:
    'You can choose the same again, or something else. Whoever approves your plan is shown what is different.',
  goOn: 'You have let these teams use your plan since you said no to others. They go on, also if you say no again, until you end it on the page of teams:',
  stands: {
    never:
      'Until one of them has approved it, nobody in urgent care can read it. Then people who come to help in an emergency can, if they use Sayso and look.',
    ...standsNow('your', 'you'),
  },
  /** At the choices: what each does to the teams that were let, by their names. */
  no: (teams: readonly string[]) =>
    `${teams.join(', ')} can use your plan now. If you choose this and hand it over, ${teams.length === 1 ? 'that team sees' : 'those teams see'} nothing more of your plan, until you let ${teams.length === 1 ? 'it' : 'each'} in again.`,
  yes: (teams: readonly string[]) =>
    `${teams.join(', ')} ${teams.length === 1 ? 'is' : 'are'} paused and ${teams.length === 1 ? 'sees' : 'see'} nothing of your plan. This does not let ${teams.length === 1 ? 'it' : 'them'} in again: you do that on the page of other teams.`,
  naming:
    'You name them once you have handed it over. Until then no other team is given it, but for those that you let before.',
  nameTeams: 'No other team is given your plan but those that you name.',
  nameThem: 'Name the teams',
  pausedNow: 'Paused, and seeing nothing of the plan now, whatever you chose:',
  letAgain: 'Let a team in again, or end it',
  practiceTitle: 'Which practice should read it?',
  practiceMissing: 'Choose the practice that should read your plan',
  practiceWhy: 'They get an email with a link. It says nothing about you.',
  noneTitle: 'If your practice is not here, or you have none',
  none: [
    'Then choose nothing here. A practice that does not know you gets your whole plan to read, and may not be able to approve it.',
    'What you wrote stays saved. Until a practice approves it, nobody in an emergency can see this draft here. Print it, and give it to the people who should know and to a nurse or doctor whom you trust. That can be at a hospital, in a mental health team, at a hospice or a walk-in clinic.',
    'Anyone can ask to join a GP practice, also without an address or papers. When you have one, you can hand your plan over.',
  ],
  nonePrint: 'Your plan as people would read it, to print',
  noneLetter: 'A letter to your practice, which asks it to join',
  noneVisit: 'A page to take to a nurse or doctor',
  next: 'A nurse or doctor reads your plan, adds what the team will do, and may approve it or send it back with questions. It can take some days, or longer. If you get worse before that, call as you would today. You can change your mind at any time.',
  submit: 'Hand it over',
  done: 'Your plan is handed over',
  doneText: 'Your practice has been told by email. It can take some days.',
  doneTalkFirst:
    'You asked to be talked with first. Your practice sees that. Nobody else reads what you handed over, and it is not approved, until you have said what you agree to and they have written it down.',
  doneUntil: 'Until it is approved, nobody in an emergency can see it.',
  donePaper: 'Not every service uses Sayso. A paper copy at home helps.',
  donePrint: 'Print it, or take it with you',
  doneWhileApproved:
    'Until then your approved plan stands as it was: people who come to help you in an emergency can read that one, if they use Sayso and look.',
  doneWhileSuspended:
    'Your approved plan stays suspended: nobody in an emergency can read it. Whoever approves what you handed over says whether it is read again.',
  doneChangeAsked:
    'They see which answers you changed, and whether your new words may refuse a treatment or speak of danger to yourself, but not the words.',
  to: 'It went to',
  nextTitle: 'What happens next',
  nextSteps: [
    'A nurse or doctor reads your plan. If they have a question, you get an email and it stands with your chapters.',
    'They add what the team will do. When they approve it, you can read it as others see it.',
    'You can still change it. They will see that you changed it.',
  ],
  nextByLetter: [
    'A nurse or doctor reads your plan. If they have a question, it stands with your chapters when you come in with your letter. You get no email: they tell you by post or phone.',
    'They add what the team will do. When they approve it, you can read it as others see it.',
    'You can still change it. They will see that you changed it.',
  ],
  noPractice:
    'No practice uses this service here yet. Your plan is saved. Ask your practice, or the people who run this service.',
  signersGoOn: (practice: string) =>
    `Until then your approved plan stays with ${practice}. Call them about it, and tell them that you move.`,
  noWhileHandedOver:
    'You said that you do not agree, and that is kept. The plan was handed over before that: the practice can read it until you take it back.',
  takeBackTitle: 'Take your draft back',
  takeBackText: (practice: string | undefined) =>
    `${practice ?? 'The practice'} reads no more of this draft. Your words are kept, and you can hand it over again.`,
  takeBackStays: 'Your approved plan stays as it is: people who help you in an emergency can still read it.',
  takeBackNever:
    'It was not approved, so nobody in an emergency could read it. They cannot read it now either.',
  takeBackButton: 'Take my draft back',
  withdrawTitle: 'Stop sharing your plan',
  withdrawText:
    'From this moment nobody in an emergency can find your plan. A crew that opened it in the last 24 hours may still be able to read a copy, for 24 hours at most. Your card shows your name, your day of birth, your practice, and that you stopped, and when. Paper copies stay as they are. Your words are kept, and you can hand the plan over again.',
  withdrawApart:
    'What you keep apart, such as a code that lets somebody in, is destroyed now. If you hand the plan over again, write it again.',
  withdrawDanger:
    'Your practice may have been told that words sounded like danger, or that somebody wants to speak alone. It still sees that, but not the words, until it has written down what it did. It may contact you.',
  withdrawButton: 'Stop sharing my plan now',
  back: 'Back to your chapters',
  forAnother: {
    title: 'Hand the plan over',
    follows: (chapters: number) =>
      `This page is long. First comes what you wrote, ${chapters === 1 ? 'one chapter' : `${chapters} chapters`} of it. At the end you choose the practice, and hand the plan over.`,
    nothingYet:
      'Nothing is written in this plan yet. At the end you choose the practice, and hand the plan over.',
    missingText: 'The practice needs these to know whom the plan is about:',
    refused: 'The plan was not handed over',
    unsaid: unsaid('the'),
    laterText:
      'The nurse or doctor will need them before they can approve the plan. You can answer now, or talk about them together.',
    readText: 'This is what you wrote, chapter by chapter. You can still change each answer.',
    stands: {
      never:
        'Until one of them has approved it, nobody in urgent care can read it. Then people who come to help in an emergency can, if they use Sayso and look.',
      ...standsNow('the', 'the child'),
    },
    letAgain: 'Ask the practice if one should be let in again.',
    doneWhileSuspended:
      'The approved plan stays suspended: nobody in an emergency can read it. Whoever approves what you handed over says whether it is read again.',
    practiceMissing: 'Choose the practice that should read the plan',
    practiceWhy:
      'Choose the practice of the child. They get an email with a link, and no word about the child.',
    next: 'You agree to nothing for the child by this. If you have parental responsibility, a nurse or doctor asks to see that, and what you and the child agree to. If you do not have it, they ask whoever has it. Until then nothing of this draft is approved. They may approve the plan or send it back with questions.',
    done: 'The plan is handed over',
    doneText: 'The practice has been told by email. It can take some days.',
    nextSteps: [
      'A nurse or doctor reads the plan and talks with you and the child. If you have parental responsibility, have something ready that shows it, such as the birth certificate. If you do not have it, tell them who has: you cannot agree for the child.',
      'If they have a question, you get an email. Once it is approved, and they have noted that they saw the paper that shows your parental responsibility, you can read and print it. Some things may be left out.',
      'You can still change what you wrote. They will see that you changed it.',
    ],
    signersGoOn: (practice: string) =>
      `Until then the approved plan stays with ${practice}. Call them about it.`,
    takeBackTitle: 'Take the draft back',
    takeBackText: (practice: string | undefined) =>
      `${practice ?? 'The practice'} reads no more of this draft. What you wrote is kept, and you can hand it over again.`,
    takeBackStays: 'The approved plan stays as it is: people who help in an emergency can still read it.',
    takeBackButton: 'Take the draft back',
    withdrawTitle: 'Stop sharing the plan',
    withdrawText:
      'From this moment nobody in an emergency can find the plan. A crew that opened it in the last 24 hours may still be able to read a copy, for 24 hours at most. Paper copies stay as they are. What you wrote is kept, and you can hand the plan over again.',
    withdrawDanger:
      'If the practice had been told that words sounded like danger, it still sees that, but not the words, until it has written down what it did. It may contact you.',
    withdrawButton: 'Stop sharing the plan now',
    back: 'Back to the chapters',
  },
} as const
