import type { Status } from '#src/plan/lifecycle.ts'
import type { SectionState } from '#src/plan/reads/plan-row.ts'

export const plansWords = {
  homeTitle: 'Your plan',
  helpingTitle: 'Helping with a plan',
  ownToo: 'A plan of your own',
  start: 'Start your plan',
  startText:
    'You answer one question at a time, in any order. You can stop at any moment and come back on any device. When you are ready, you hand your plan to your GP practice. A nurse or doctor reads it, and may approve it or send it back with questions. Once it is approved, people who come to help you in an emergency can read it, if their service uses Sayso. Not every service does: keep a paper copy at home too.',
  startWho: 'You decide who helps you, and when you hand it over.',
  nameProblem:
    'Write what we should call you, in 70 letters or less, without a web address or signs such as < and >',
  nameLabel: 'What should we call you?',
  open: 'Open your plan',
  changedOn: (at: string) => `Changed last on ${at}.`,
  caring: 'People you help',
  openTheirs: (name: string) => `Help with the plan of ${name}`,
  begunHere: 'You began this plan.',
  askedHere: 'You were asked to help with this plan.',
  invitations: 'Somebody asked you to help',
  invitation: (name: string) =>
    `${name} asks you to help with a plan. You write in your own words, beside theirs.`,
  accept: 'Yes, I will help',
  decline: 'No, thank you',
  declineHint: 'You can say no, and need no reason. They are told kindly, and can ask you again.',
  declined: 'You said no. We tell the person kindly, and that it may have nothing to do with them.',
  unnamed: 'Somebody',
  title: (name: string) => `The plan of ${name}`,
  apartGone:
    'It is taken out of your plan and destroyed. Nobody can read it any more. Everything else stays as it was.',
  mineTitle: 'Your plan',
  stopped: {
    saved: 'You stopped here. What you answered on that page is saved in the plan.',
    kept: 'You stopped here. What you wrote on that page is kept for you, but it is not in the plan: it is not a whole answer yet.',
    nothing: 'You stopped here. Nothing was changed on that page. What you answered before is saved.',
  },
  lastSentence: 'Among the last words you wrote:',
  lastWrittenAt: (day: string) => `On ${day} you wrote here:`,
  beginTitle: 'Begin with what brought you here',
  beginText:
    'If what brought you here could happen suddenly, a few short pages make one page that you can print today. You can also begin with any chapter below.',
  brief: 'Your one page, to read or to print',
  tonight: 'Enough for tonight: three short pages make one page to print',
  sections: 'Chapters',
  sectionsText:
    'Take them in any order. Most take 5 to 15 minutes. The one about what can go wrong may take longer.',
  sectionsAbout: 'What each chapter is about',
  goneThrough: (later: number) => `Gone through; ${later} left for later`,
  unfinished: 'Something you were writing is kept for you, and is not in the plan:',
  unfinishedUnnamed: 'Something you were writing is kept for you, and is not in the plan.',
  unfinishedLink: 'Go on writing',
  forChild: {
    draft:
      'Nobody but you and other helpers can read this plan yet. You can hand it over for a child under 16.',
    shared: 'The practice has this plan. Until it is approved, nobody in an emergency can read it.',
    approved:
      'This plan is approved: people who come to help in an emergency can read it, if they use Sayso and look. To read it here yourself, ask the practice to record that they have seen your parental responsibility. They can also give you a copy.',
    readable:
      'This plan is approved: people who come to help in an emergency can read it, if they use Sayso and look. You can read it as they do, and print it, but for what helpers do not read.',
    handOver: 'Hand the plan over',
    takeBack: 'Take the draft back',
    withdraw: 'Stop sharing the plan',
  },
  whatNext: 'When you are ready',
  more: 'Helpers, prints and more',
  handOver: 'Check everything and hand it over',
  prints: 'Print and take with you: draft, approved plan, large print',
  printsOf: 'Print and take with you: pages for a visit, for hospital or for home',
  visitSheet: 'A page to take to the nurse or doctor',
  talkGuide: 'A page to begin talking at home',
  guesses: 'What helpers guess, and what you say',
  guess: 'Guess what matters to them, and talk about it',
  ownNeeds: 'What you need yourself, and what the law gives you',
  rehearsal: 'Practise saying it, with somebody made up',
  stranger: 'Read it like a stranger, before you hand it over',
  handOverAgain: 'Check everything and hand it over again',
  people: 'People who help you',
  teams: 'Other teams that care for you',
  privateWord: 'Tell your nurse or doctor something in private',
  privateWordHelper: 'Tell the nurse or doctor something in private',
  used: (day: string) => `Somebody who used your plan wrote on ${day} how it went.`,
  usedLink: 'Read what they wrote',
  receipts: 'Who has opened your plan, and what was done in your name',
  receiptsOf: 'What was done with this plan',
  card: 'Print a card with the way to your plan',
  readApprovedOf: 'Read the approved plan, or print it',
  readApproved: 'Read your approved plan as others see it',
  takeBack: 'Take your draft back',
  withdraw: 'Stop sharing your plan',
  takenBack: {
    title: 'This is a draft again',
    text: 'You took your draft back before it was approved. Your practice reads it no more, and nobody in an emergency can see it. Your words are kept. You can hand it over again.',
  },
  between: {
    reads: 'This practice has the new draft to read:',
    stands: 'Until they approve it, the approved plan stays with:',
  },
  suspended: {
    own: {
      title: 'Your plan is suspended',
      since: (day: string) => `Your practice suspended your plan on ${day}.`,
      until: (day: string) =>
        `They expected that to last until ${day}. It goes on until somebody there ends it.`,
      means:
        'Nobody in an emergency can read it. Whoever looks for it reads that it is suspended, and to call your practice. Nobody should follow a print or a photo of it now: tell people who have one. You can go on writing, and your words are kept.',
      ask: 'Ask why, and when it counts again:',
    },
    of: (name: string) => ({
      title: `The plan of ${name} is suspended`,
      since: (day: string) => `The practice suspended it on ${day}.`,
      until: (day: string) =>
        `They expected that to last until ${day}. It goes on until somebody there ends it.`,
      means:
        'Nobody in an emergency can read it. Whoever looks for it reads that it is suspended, and to call the practice. Nobody should follow a print or a photo of it now. You can go on writing, and your words are kept.',
      ask: 'The practice that can say more:',
    }),
  },
  unanswered: {
    text: (practice: string, day: string) =>
      `You handed it over to ${practice} on ${day}. Nobody there has approved it or asked you anything since.`,
    means: 'Until somebody approves it, nobody in an emergency can see what you handed over.',
    meansAgain:
      'Until somebody approves it, people in an emergency read your plan as it was approved before.',
    ask: 'Call your practice and ask who looks at plans on Sayso:',
    other: 'Or hand it over again, to them or to another practice',
  },
  readSuspended: 'Read it as it was approved',
  askedBackTitle: 'Your practice has a question',
  writtenDown: 'Written down for you, as you said it',
  writtenDownText:
    'Somebody at your practice wrote this into your plan in your name. If it is not what you said, answer the question yourself, or tell them.',
  writtenBy: (who: string, at: string) => `Written down by ${who} on ${at}`,
  sayItYourself: 'Look at this chapter',
  yourQuestions: 'What became of your questions',
  answered: (who: string, at: string) => `${who} answered on ${at}:`,
  talked: (who: string, day: string) => `${who} wrote down that you talked about it on ${day}.`,
  carried: (who: string, at: string) => `${who} kept it for the next version of your plan on ${at}.`,
  carriedOver: (version: number) =>
    `It was kept when version ${version} was approved. Your practice looks at it before the next one.`,
  newSince: 'Questions that are new or have changed since you answered',
  reportAbsent: 'Nobody is told when you write. Your practice reads your plan after you hand it over.',
  reportThere: 'Your practice can read what you write from now on. That may take days.',
} as const

export const sectionStateWords: Readonly<Record<SectionState, string>> = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  completed: 'Completed',
  'needs-another-look': 'There is a problem',
}

export const statusWords: Readonly<Record<Status, { readonly title: string; readonly text: string }>> = {
  draft: { title: 'This is a draft', text: 'Nobody in an emergency can see this draft yet.' },
  submitted: {
    title: 'Handed over',
    text: 'Your practice has your draft. Nobody in an emergency can see this draft before it is approved. You can still change it.',
  },
  'in-review': {
    title: 'Being read',
    text: 'A clinician at your practice is reading your draft. You can still change it: they will see that you changed it.',
  },
  returned: {
    title: 'Sent back with questions',
    text: 'Your practice asks you something. Answer when you can, then hand it over again.',
  },
  approved: {
    title: 'Approved',
    text: 'People who come to help you in an emergency can read your plan, if they use Sayso and look.',
  },
  withdrawn: {
    title: 'Sharing is stopped',
    text: 'Nobody in an emergency can read your plan any more. Your words are kept. You can hand it over again.',
  },
  suspended: {
    title: 'Suspended',
    text: 'Your practice stopped this plan for a time. Nobody in an emergency can read it. Your words are kept.',
  },
  superseded: {
    title: 'Replaced by another plan',
    text: 'Another plan about you was approved and is the one that people read in an emergency. Your words here are kept.',
  },
  closed: {
    title: 'Closed',
    text: 'This plan came to its end. Nobody in an emergency can read it. Your words are kept. Ask your practice if this is wrong.',
  },
  'entered-in-error': {
    title: 'Marked as made in error',
    text: 'Your practice found that this plan should not have been made. Nobody in an emergency can read it. Your words are kept. Ask your practice if this is wrong.',
  },
}

/** What stands meanwhile, and how a change comes to count: told to the person. */
export const draftWhileApproved = {
  own: 'Your approved plan still stands as it was: others go by it until a clinician approves this draft.',
  ownAsked:
    'Others see which answers you changed, but not the words. They see too whether your new words may refuse a treatment or, once you hand them over, may speak of danger to yourself. Your practice is told that you are changing your plan.',
  ownUnasked: 'Others are told nothing of this draft, because you have not changed anything in it yourself.',
  ownNow:
    'For your change to count, hand the plan over. If it cannot wait, call your practice, and tell whoever comes.',
  /** While nobody reads what was approved before, since this day. */
  stopped: {
    withdrawn: (day: string) =>
      `Nobody in urgent care reads the version that was approved: you stopped sharing it on ${day}.`,
    superseded: (day: string) =>
      `Nobody in urgent care reads the version that was approved: another plan about you took its place on ${day}.`,
    closed: (day: string) =>
      `Nobody in urgent care reads the version that was approved: your practice closed it on ${day}.`,
    'entered-in-error': (day: string) =>
      `Nobody in urgent care reads the version that was approved: your practice marked it as made in error on ${day}.`,
  },
} as const
