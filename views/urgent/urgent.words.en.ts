import type { WayOut } from '#src/flow/answer.ts'

/** What a person has done since who left a question, in the words of the way out that they took. */
const leftSince: Readonly<Record<WayOut, string>> = {
  'not-sure': 'has since said that they are not sure yet',
  declined: 'has since said that they would rather not say',
  talk: 'has since said that they want to talk about this first',
  skipped: 'has since left it without an answer',
}

/** Who asks for a change: the person, and in the words of the papers that were seen whoever hands the plan over for them. */
const askers = {
  person: 'The person',
  parent: 'Who has parental responsibility',
  other: 'Who writes this plan for the person',
} as const
type Asker = keyof typeof askers

/** What urgent care reads around a plan's own words; what it says of absences stands with the layout in flows/. */
export const urgentWords = {
  language: 'en-GB',
  service: 'Sayso',
  title: 'Plan for urgent care',
  /** Before what no person wrote, behind what somebody did. */
  itself: 'Sayso:',
  demo: 'Demonstration: everybody in it is made up.',
  withheld:
    'Some of this plan is kept for clinical readers and is not shown to your job role. A clinician can open it.',
  keptApart: (labels: readonly string[]) =>
    `In this plan and not shown to you: ${labels.join(', ')}. The person’s practice can show it, and a crew that is there or on the way. Ask the practice, or the people to call.`,
  /** To whoever helps and was let read it: the same, whether anything is left out or not. */
  helper: {
    notice:
      'You read this as somebody who helps. What is hidden from helpers, or kept for staff, does not stand here. So what you miss here may have been said all the same: before you rely on this page, ask the person or the practice.',
    absent: 'Not on this page for helpers, or not recorded',
    noChange: 'None on this page for helpers',
    noName: 'Name not on this page',
    notRecorded: 'not on this page',
    noNhsNumber: 'NHS number not on this page',
  },
  practiceAlone: {
    title: 'Read by your practice alone',
    line: 'Not on the page that urgent care and the person read.',
    notice:
      'What urgent care reads is here, and last, what your practice alone reads. Each line of it says so: urgent care is not told of it.',
  },
  files: {
    kept: 'A copy: ask for the paper itself.',
    photo: (name: string, day: string) => `Photo given by ${name}, ${day}; compare with the person`,
    sound: (name: string, day: string) => `Given by ${name}, ${day}: compare with the person now.`,
    compare: 'Compare with the person.',
    onScreen: 'on the screen alone',
    gone: 'Taken away or replaced since this plan was approved',
  },
  apart: {
    show: (label: string) => `Show the ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    givenBy: 'that',
    gave: 'gave on',
    notPrinted: 'kept apart, and on no print. It is shown on the screen alone.',
    onlyThere: 'for a crew that is there or on the way.',
    sayWhy: 'Say that you are',
    destroyed: 'changed or taken out since this plan was approved',
    damaged: 'it is kept apart, and cannot be shown now.',
    askElsewhere: 'Ask the people to call.',
  },
  fhir: {
    disowned: 'For the person this helper speaks no more:',
    saidAfterUse: 'Found wrong when it was used',
  },
  notReviewed: 'The questions behind this plan have not yet been reviewed by a clinician.',
  draft: {
    title: 'Not approved',
    text: 'This is the page as urgent care would read it once you have signed. Nobody else can find or open it now. Read it to the end.',
    sign: 'Go on to sign',
    back: 'Back to the review',
    own: {
      text: 'This is a draft: nobody has approved it, and nobody in an emergency can find or open it. It is what would stand here now. Your nurse or doctor may still add to it.',
      whileApproved: 'Your approved plan stands as it was: they read that one.',
      shown: 'All that you wrote stands here, also what you hide from your helpers.',
      leaveOut: 'Leave out what I hide',
      leftOut:
        'What you hide from your helpers is left out here, so a line that says that something is not there may be wrong. They would read all of it.',
      show: 'Show what I hide too',
      hidden: '(you hide this from your helpers)',
      leftOffHere: (question: string) =>
        `What you wrote here is left off, because of its words: whoever looks on, or finds the paper, could read them. It stays in your plan, at “${question}”. You can read and change it there.`,
      leftOffWhole: (question: string) =>
        `Something that you wrote at “${question}” is left off because of its words, with all that you said of it. You can read and change it there.`,
      mend: {
        own: 'This is not what I meant',
        others: 'Say it in my own words',
        leftOff: 'Read or change what I wrote',
        who: 'Something about who I am is not right',
      },
      checks: 'Read it like a stranger: five questions',
      back: 'Back to handing over',
    },
  },
  placeOff: {
    text: 'Where you live is left off here, because you keep it back. Ambulance crews read it in your plan.',
    show: 'Show where I live',
    ofThem:
      'Where they live is left off here and on your PDF, since others may find a print. Ambulance crews read it. If you show it here, do not print the page.',
    showTheirs: 'Show where they live',
  },
  signOut: 'Sign out',
  banner: {
    noName: 'Name not recorded',
    born: 'Born',
    aged: 'aged',
    gender: 'Gender',
    nhsNumber: 'NHS number',
    address: 'Address',
    notRecorded: 'not recorded',
    noNhsNumber: 'NHS number not recorded',
  },
  copy: {
    before: 'Uncontrolled copy, printed',
    after: 'Before you act on paper, look for a newer plan.',
    opened: 'Opened',
    ages: 'As it was when opened: it may not be the newest.',
  },
  status: { version: 'Approved version', approved: 'approved', by: 'by' },
  notices: {
    overdue: 'Due for review since',
    overdueMore:
      'It is still the newest approved plan. Check with the person or their team that it is still right.',
    updating: 'An update is being prepared. What stands here is as it was approved.',
    changed: (by: Asker, count: number, where: string) =>
      `Since then ${askers[by].charAt(0).toLowerCase()}${askers[by].slice(1)} has asked for, or begun, ${count === 1 ? 'one change' : `${count} changes`} that nobody has approved: see “${where}”.`,
    helperWrote: (day: string) =>
      `Somebody who helps wrote something newer on ${day} that nobody has checked.`,
    helperWroteMore: 'Ask what it is: it may be about a medicine or an allergy.',
    typedBefore: (by: Asker) => `${askers[by]} began to write something else on`,
    leftBefore: (by: Asker) => `${askers[by]} began a change on`,
    typedAfter: '(not handed over, not approved):',
    changeBefore: (by: Asker) => `${askers[by]} asked for a change on`,
    changeAfter: '(not approved yet):',
    takenOut: 'taken out',
    writtenAnew: 'moved, in the same words',
    others: (count: number, isAfter: boolean) =>
      `${isAfter ? 'and ' : ''}${count} ${isAfter ? 'other ' : ''}answer${count === 1 ? '' : 's'}${isAfter ? '' : ' that this page does not name'}`,
    somethingNew: 'something new',
    mayRefuse: 'The new words may refuse a treatment: ask the person before you treat.',
    mayEndanger: 'The new words may speak of danger to themselves: ask the person, alone.',
    mayEndangerHere:
      'Words that are new in this version may speak of danger to themselves: ask the person, alone.',
    newBarred: 'Somebody new is not to be called: ask who, before you call anybody.',
    away: {
      withdrawn: 'You stopped sharing this plan on',
      suspended: 'A clinician suspended this plan on',
      superseded: 'Another plan replaced this one on',
      closed: 'This plan was closed on',
      'entered-in-error': 'This plan was marked as made in error on',
    },
    awayMore: 'Nobody in an emergency can read it now.',
    awayForClinician:
      'Nobody is to follow it until the suspension is lifted. Urgent care reads that it is suspended, and none of the words below.',
  },
  lines: {
    version: 'Version',
    approver: 'Approved by',
    approved: 'Approved on',
    practice: 'Practice’s phone',
    hoursUnknown: 'hours not recorded',
    practiceClosed: 'the practice has closed: ask who their GP is now',
    review: 'Review due',
    change: 'Change asked for',
    source: 'Source',
    told: 'To know',
  },
  refusalChanged: (by: Asker) => `${askers[by]} has changed these words since, on`,
  advisedStill: (treatment: string) => `Advised all the same: ${treatment}, because:`,
  saidTwoWays: (treatment: string) =>
    `This plan says two things about this: ${treatment}. It was approved so, because:`,
  saidTwoWaysAlone: (treatment: string) =>
    `This plan says two things about this: ${treatment}. No reason for both stands here.`,
  signedKnowing: (treatment: string) =>
    `Known when it was approved: this plan says two things about this: ${treatment}. Read both above.`,
  conditionNamed:
    'This plan names something that can affect deciding. By itself it shows nothing. Taken to be able to decide, because:',
  lookedAtBoth: (what: string) =>
    `Seems to go against each other, and whoever signed looked at both: ${what}.`,
  newerWords:
    'Words marked “newer” were written after lines marked “older”. Whoever signed read both and says that the older lines hold, because:',
  mayEndanger: (day: string) =>
    `Written on ${day}, new in this version: may speak of danger to themselves. Ask, alone.`,
  isNewer: 'newer',
  isOlder: 'older',
  saidOtherwise: (treatment: string) => `This plan says otherwise too: ${treatment}.`,
  otherwiseOwn: 'The person’s own words say otherwise:',
  otherwise: 'Other words in this plan say otherwise:',
  refusalNotApproved: 'The change is not approved yet. Ask the person.',
  changedHere: (day: string, by: Asker = 'person') =>
    `${askers[by]} asked on ${day} to change this: not approved yet. Ask.`,
  typedHere: (day: string, by: Asker = 'person') =>
    `${askers[by]} began to write something else here on ${day}: not handed over, not approved. Ask.`,
  saidHere: (day: string, by: Asker = 'person') =>
    `${askers[by]} said so on ${day}; no clinician has confirmed it yet.`,
  addedHere: (day: string, by: Asker = 'person') =>
    `${askers[by]} added something here on ${day}. No clinician has looked at it yet, so it is not shown. ${by === 'person' ? 'Ask them alone if you can; if they cannot answer, ask their practice, or whoever is there if that is safe.' : 'Ask them, or the practice.'}`,
  takenOut: (day: string, by: Asker = 'person') =>
    `${askers[by]} has taken these words out since, on ${day}; no clinician has looked yet.`,
  takenBack: 'A refusal can be taken back without paper. If you cannot ask them and are in doubt, treat.',
  takenOutAsk: 'Ask.',
  ended: {
    what: (label: string, since: string | undefined) =>
      since === undefined ? label : `${label} of ${since}`,
    on: (day: string) => `was taken back on ${day} by`,
    senior: 'with the senior clinician',
    because: 'Because:',
  },
  leftHere: (day: string, left: WayOut, by: Asker = 'person') =>
    `${askers[by]} ${leftSince[left]}, on ${day}; no clinician has looked yet.`,
  leftBefore: (day: string, left: WayOut, by: Asker = 'person') =>
    `At a question before this one ${askers[by].charAt(0).toLowerCase()}${askers[by].slice(1)} ${leftSince[left]}, on ${day}; no clinician has looked yet.`,
  leftRefusal:
    'That does not take these words back, and does not say them again. Ask. If you cannot, weigh both.',
  putElse: (day: string, by: Asker = 'person') =>
    `${askers[by]} has put other words in the place of these since, on ${day}, not approved and not shown. They may say the same again, or take it back: ask them alone if you can. If you cannot, weigh both.`,
  goneHere: (day: string, by: Asker = 'person') =>
    `${askers[by]} asked on ${day} to take this out: not approved yet. Ask.`,
  anewHere: (day: string, by: Asker = 'person') =>
    `${askers[by]} moved this on ${day}: the same words stand in another place now, not approved yet. Ask.`,
  numberChanged: (day: string, by: Asker = 'person') =>
    `${askers[by]} changed this number on ${day}: not approved yet. It may not be theirs any more.`,
  numberKept: 'The approved number is kept back here until a clinician has looked.',
  barAsked: (day: string, by: Asker = 'person') =>
    `${askers[by]} asked on ${day} that they are not called: not approved yet. Ask before you call.`,
  absent: 'Not recorded in this plan',
  nobodyShown: 'Somebody is named here whom this plan does not say to call',
  /** What a helper has written since is in nobody’s hands, and not known here. */
  noChange: 'None from the person since approval',
  source: {
    person: 'Written by the person and those they let help, then approved by the practice',
    carer: 'Written by those who help the person, not by the person, then approved by the practice',
    team: 'Written down by the practice, not by the person, and approved by it',
  },
  unnamed: 'No name given',
  doNotCall: 'Do not call',
  waysOut: {
    'not-sure': 'Not sure yet',
    declined: 'Rather not say',
    talk: 'Wants to talk about this',
    skipped: 'Not answered: left for later',
  },
  said: {
    says: 'says',
    thePerson: 'The person',
    unlessNamed: ', unless named',
    disowned: (day: string) =>
      `Since ${day} the person no longer stands by these words. Ask the person alone.`,
    disownedAgain: 'The person no longer stands by these words.',
    writtenDown: 'written down at the person’s word by',
    heard: 'written down from a recording of the person by',
    heardBy: 'written down from a recording by',
    writtenForThem: 'written down for the person, who cannot say it, by',
    team: 'for the team',
    signed: 'signed by',
    andSigned: 'who signed the plan',
    reported: 'reported, not seen',
    seen: {
      original: 'papers seen by',
      copy: 'copy of papers seen by',
      record: 'found in the record by',
      told: 'confirmed by the person to',
    },
    teamWords: 'The team adds',
    teamWordsBefore: 'About an earlier answer, not the one above.',
  },
  readToo: 'Read too:',
  rest: 'The rest of the plan',
  more: 'Also in this plan:',
  toTop: 'Top',
  notAsked: 'Left empty',
  notAnsweredYet: 'No answer yet',
  restNone: 'Nothing else is in this plan.',
  stages: { green: '○', amber: '△', red: '■' },
  afterUse: 'Was it followed?',
  afterUsed: {
    title: 'Said after this plan was used',
    apart: 'It is no part of the plan, and nobody approved it.',
    of: (version: number) => `of version ${version}`,
    others: (count: number) => (count === 1 ? 'And one more' : `And ${count} more`),
    inFull: 'What they wrote',
    kept: 'What they wrote is not shown here, as something of this plan is not.',
    keptPart: 'Where it says “[…]”, words that may give a place away are left out.',
    unread: 'No clinician has said yet that they looked at it.',
    readBy: 'Looked at by',
    stillOpen: 'It is still to be looked into.',
  },
  finding: {
    way: 'Find a sign',
    label: 'A sign to look for here, such as pain',
    button: 'Find',
    stands: (typed: string) => `“${typed}”, or a word that may go with it, stands in:`,
    none: (typed: string) =>
      `“${typed}” was not found in what may happen. It may be said in other words: read each.`,
  },
  ways: {
    'urgent-reader': { href: '/urgent', text: 'Look for another person' },
    clinician: { href: '/', text: 'Go to your start page' },
    patient: { href: '/', text: 'Go back to your plan' },
    carer: { href: '/', text: 'Go to your start page' },
    team: { href: '/', text: 'Go to your start page' },
  },
} as const
