export const approvalPageWords = {
  thePerson: 'The person',
  backToReview: 'Back to the review',
  doesTitle: 'What approving does',
  told: {
    person: 'The person is told by email.',
    helper: 'Whoever helps and began this plan is told by email. The person is not: tell them yourself.',
    nobody: 'No account holds this plan yet, so no email goes to the person: tell them yourself.',
    'by-post': 'The person has no email: tell them by post or phone.',
  },
  does: (told: string) => [
    'Ambulance crews and urgent care can read this version from that moment on, and may act on it.',
    `It stands under your name, with your registration number. ${told}`,
    'Nobody can change it afterwards, not even you. A change needs a new draft and a new approval.',
  ],
  saidOfNone: (words: string) =>
    `As nothing else is recorded, crews read: “${words}” If something else was agreed, do not sign yet. Ask somebody who may record it to do so. If nothing was agreed, you can sign.`,
  replaces: (version: number) => `It takes the place of version ${version}, which urgent care reads now.`,
  doesSuspended: (told: string) => [
    'If you lift the suspension, ambulance crews and urgent care can read this version from that moment on, and may act on it. If you keep it, nobody in urgent care can read it until somebody lifts it.',
    `It stands under your name, with your registration number. ${told}`,
    'Nobody can change it afterwards, not even you. A change needs a new draft and a new approval.',
  ],
  replacesSuspended: (version: number) =>
    `It takes the place of version ${version}, which is suspended: nobody in urgent care reads it now.`,
  replacesStopped: (version: number) =>
    `It takes the place of version ${version}, which nobody reads now: why, and since when, stands above.`,
  suspension: 'What becomes of the suspension?',
  lift: 'Lift it with this version',
  keep: 'Keep it: this version is suspended too, for the same reason',
  suspensionUnsaid: 'Choose whether the suspension is lifted or kept',
  signs: 'You sign as',
  name: 'Name',
  jobRole: 'Role',
  registration: 'Registration number',
  practice: 'Practice',
  onThisPage: 'On this page',
  toSign: 'What you say when you sign, and the button at the end',
  unreadCount: (count: number) =>
    count === 1 ? '1 chapter that you have not read' : `${count} chapters that you have not read`,
  contains: 'What you approve, and who has read it',
  asRead: 'Read the page as urgent care will see it',
  readBy: (who: string) => `Read by ${who}`,
  readAt: ({ at, version }: { readonly at: string; readonly version: number }) => `${at}, draft ${version}`,
  notReadByYou: 'You have not read it as it stands.',
  writtenBy: (who: string) => `${who} wrote in it, so read it yourself.`,
  readIt: 'Read it now',
  agreed: 'What the person agreed to, and who wrote it down',
  noAgreement: 'On what is this plan made and shared?',
  noAgreementText:
    'A plan is published only when its person agrees, or cannot decide about it and it is in their best interests (in Scotland: benefits them). Ask them first. Choose below what holds: it stands in the plan under your name. That they cannot decide is recorded in the last chapter.',
  saidSoFar: 'This is what was said at the hand-over:',
  saveAgreement: 'Save this',
  colleague: 'A colleague has to approve this plan',
  colleagueText: 'You wrote part of this draft yourself. Somebody else has to approve it.',
  named: {
    title: 'The person names somebody who should not see this plan',
    text: 'These words may mean you, so you do not approve it:',
    others: 'In your practice these can:',
    none: 'Nobody else of your practice can approve it now.',
    otherwise:
      'Do not ask the person about it yourself. If you think that somebody else is meant, a colleague can ask them, alone. Only they can change the line. A team that helps with the plan can approve it, if the person agrees.',
    pass: 'Ask a colleague by name',
  },
  colleagueRecords:
    'If you sat with the person, write down here what they agreed to: whoever approves relies on your record by your name.',
  heardIt:
    'Write down only what you heard from the person yourself, or what the record says of who cannot decide. It stands in the plan under your name.',
  recordedBy: (who: string, at: string) => `Recorded by ${who}, ${at}.`,
  reliedOnByName: 'Whoever approves the plan says that they rely on it, by that name.',
  askYourself: 'Ask the person and record it anew',
  agreementOfColleague: 'What the person agreed to was recorded by a colleague',
  agreementOfColleagueHint:
    'If you asked the person yourself, record it anew above. Else say whose record you rely on: their name stands in the record of this approval, beside yours.',
  reliesOnRecord: (who: string, at: string) => `I rely on what ${who} recorded, ${at}`,
  agreementUnsaid: 'Say whose record of the agreement you rely on, or ask the person and record it anew',
  agreementRelied: (who: string, at: string) => `Recorded by ${who}, ${at}; the approver relied on it`,
  agreementOwn: (at: string) => `Recorded by the approver, ${at}`,
  unchanged: ({ version, read }: { readonly version: number; readonly read: string }) =>
    `Unchanged since version ${version}. ${read}`,
  readAnew: ({
    read,
    all,
    version,
  }: {
    readonly read: number
    readonly all: number
    readonly version: number
  }) =>
    read === 0
      ? `No chapter was read for this version: all ${all} are unchanged since version ${version}, and were read for that one.`
      : `${read} of ${all} chapters were read for this version. The others are unchanged since version ${version}, and were read for that one.`,
  relies: 'You have not read all of it',
  reliesHint:
    'Read it above, or say whose reading you rely on. Their name stands in the record of this approval, beside yours.',
  reliesOn: (who: string, sections: string) => `I rely on the reading of ${who}: ${sections}`,
  unreadTitle: 'Nothing was approved',
  unreadText: (chapters: string) =>
    `Read what you have not read, or say whose reading you rely on: ${chapters}`,
  answers: (count: number) => (count === 1 ? '1 answer' : `${count} answers`),
  pageWarnings: 'Settle this before you sign, or sign knowing it',
  barredHelpers: {
    title: 'Somebody who helps with this plan may be somebody it keeps away',
    reads: 'reads the plan as a helper.',
    asked: 'was asked to help, and reads it from the moment they say yes.',
    because: 'A name or an address like theirs stands here:',
    ask: 'A computer compared names and addresses, and may be wrong. Ask the person alone, where no helper hears it, whether it is the same person and whether they are to go on reading.',
    ends: 'Signing ends nobody’s access. Only the person can end it, on their page “People who help you”.',
    endsNobody:
      'Signing ends nobody’s access, and nobody holds this plan yet who could. If the person wants it ended, offer them the plan first: then they can end it on their page “People who help you”.',
  },
  dismissed: 'Words that were read as no refusal of a treatment',
  dismissedBy: 'Read as no refusal by',
  declined: 'The person would rather not say these. The plan says so, and can be approved without them:',
  notAsked: 'Nobody answered these. The plan will say “Left empty”:',
  latest: (day: string) => `The latest day for this kind of plan is ${day}.`,
  latestHere: (day: string) => `The latest day for this plan is ${day}.`,
  reviewSooner:
    'A day within a week is filled in, since words that may speak of danger were written for this version. Choose another if that fits better.',
  tooLate: (day: string) => `Choose a day from today to ${day}`,
  currentTitle: 'Another plan is current for this NHS number',
  currentText:
    'Nothing was approved. A person has one current plan. Check that both plans are about the same person, and read the other one first. If this plan takes its place, tick it and approve again: urgent care then reads this plan alone, and nothing of the other one is taken into it. If they are about two people, correct the NHS number before you approve.',
  refusedThere: (plan: string) => `What is not to be done, says ${plan}`,
  refusedThereText:
    'These words end with that plan. If they still hold, they have to stand in this one before you approve it. A computer picked them and may have missed some: read the whole plan.',
  refusesNothing: (plan: string) =>
    `A computer found no refusal, and nothing that is not to be done, in ${plan}. It may have missed some: read the whole plan.`,
  warnedThere: (plan: string) => `What may harm, and who should stay away, says ${plan}`,
  inThisPlan: 'In this plan',
  notInThisPlan: 'Nothing is written of it in this plan',
  refusedText: 'Read below what has to be done first',
  strangerTitle: 'This NHS number is on a plan with another name or date of birth',
  strangerText:
    'Nothing was approved, and the other plan stays as it is. Check the NHS number, the family name and the date of birth with the person or on their record. If they are right in this plan, ask whoever approved the other one to correct or close it. Then approve this one.',
  strangerBy: (who: string) => `The other plan was approved by ${who}`,
  correctIt: (label: string) => `Correct: ${label}`,
  supersedes: 'This plan takes the place of',
  current: (one: {
    readonly person: string
    readonly born: string
    readonly version: number
    readonly approved: string
    readonly by: string
  }) => `${one.person}, born ${one.born}: version ${one.version}, approved ${one.approved} by ${one.by}`,
  besideTitle: 'An earlier plan under this NHS number is suspended',
  besideSince: (at: string) => `Suspended since ${at}.`,
  besideDoes: [
    'A person has one current plan. If you approve this one, urgent care finds it by the NHS number and reads nothing of the suspended plan there, neither its words nor that it is suspended.',
    'Approving does not end the suspended plan, and takes nothing of it into this one. It stays suspended, and the suspension cannot be lifted while this plan is current.',
    'Before you approve, ask the practice that suspended it why. If the two are about different people, correct the NHS number first.',
  ],
  ownReading: ({
    opened,
    accepted,
    before,
  }: {
    readonly opened: string | undefined
    readonly accepted:
      | { readonly first: string; readonly last: string; readonly sections: number }
      | undefined
    readonly before: { readonly sections: number; readonly version: number } | undefined
  }) => {
    const chapters = (count: number) => (count === 1 ? '1 chapter' : `${count} chapters`)
    const when = ({ first, last }: { readonly first: string; readonly last: string }) =>
      first === last ? first : `between ${first} and ${last}`
    const sentences = [
      ...(opened === undefined ? [] : [`You opened this plan ${opened}.`]),
      ...(accepted && !before ? [`You accepted ${chapters(accepted.sections)} ${when(accepted)}.`] : []),
      ...(accepted && before
        ? [`For this version you accepted ${chapters(accepted.sections)} ${when(accepted)}.`]
        : []),
      ...(!accepted && before ? ['For this version you have accepted no chapter.'] : []),
      ...(before
        ? [
            `You accepted ${accepted ? 'another ' : ''}${chapters(before.sections)} before version ${before.version} was approved: nobody has changed ${before.sections === 1 ? 'it' : 'them'} since.`,
          ]
        : []),
      `The record of this approval says that you read ${(accepted?.sections ?? 0) + (before?.sections ?? 0) === 1 ? 'it' : 'them'}.`,
    ]
    return sentences.join(' ')
  },
  unseen:
    'You have not opened the page that urgent care will read of this draft. The button leads there first; what you ticked is kept.',
  qualityBelow: 'What a computer found missing stands below the button, and holds nothing up.',
  seeFirst: 'See the page of urgent care first',
  approve: 'Approve and publish this version',
  before: {
    title: 'Said when you signed before',
    text: 'Nothing that these rest on was changed since, so you are not asked again. By signing you say them again, and they stand in the record of this version.',
    when: (version: number, day: string) => `version ${version}, ${day}`,
    otherwise: 'Give another reason',
    why: (what: string) => `${what}: what holds now?`,
    hint: 'Left empty, what you wrote before stands.',
  },
  against: {
    id: 'opposed',
    title: 'The team advises what was refused',
    text: 'A computer compared the words, and may be wrong. Urgent care reads both, and your reason beside a refusal that was confirmed. Change the advice if it can be changed; else say why it stands.',
    refused: 'What was refused, in own words',
    advised: 'What the team advises',
    why: (treatment: string) => `${treatment}: why does the advice stand?`,
    hint: 'What was talked about with the person, and when. If the two do not contradict each other, say why not.',
    unreasoned: (treatment: string) =>
      `${treatment}: say in a sentence why the team advises it although it was refused`,
  },
  asked: {
    id: 'asked',
    title: 'The team advises what a question may refuse',
    text: 'A computer compared the words, and may be wrong. The question is no part of the plan: urgent care reads the advice and not the question. Ask the person alone whether it should stand in the plan, or change the advice; else say why it stands.',
    refused: 'What was asked, in own words',
    advised: 'What the team advises',
    why: (treatment: string) => `${treatment}: why does the advice stand?`,
    hint: 'What was talked about with the person, and when. If the question refuses nothing, say so.',
    unreasoned: (treatment: string) =>
      `${treatment}: a question may refuse it. Say in a sentence why the team advises it`,
    question: 'A question, which is no part of the plan',
  },
  apart: {
    id: 'apart',
    title: 'The plan says two things that may not go together',
    text: 'A computer compared the words, and may be wrong. Whoever reads the plan at night reads both. Settle it with the person if you can; else say why the plan is approved with both.',
    refused: 'Says no to it',
    advised: 'Asks for it, or chooses it',
    why: (what: string) => `${what}: what was talked about, and why is it approved with both?`,
    hint: 'When which of them holds, and who said so. If the two do not contradict each other, say why not.',
    unreasoned: (what: string) =>
      `${what}: the plan says two things that may not go together. Say in a sentence why it is approved with both`,
  },
  since: {
    id: 'since',
    title: 'Words changed after other lines were written',
    text: 'At night all of them stand. Read both: a time, a number or a name may be another one now. Change the older lines in their chapter if they no longer fit; else say why they stand.',
    refused: 'The newer words',
    advised: 'What was written before',
    why: (what: string) => `${what}: why do the older lines stand?`,
    hint: 'That both say the same, or which holds when, and whom you asked.',
    unreasoned: (what: string) => `${what}. Change those lines, or say in a sentence why they stand`,
  },
  dropped: {
    id: 'dropped',
    title: 'Something to be careful of was approved, and no answer names it now',
    text: 'A computer compared the names, and may be wrong. Ask the person, or look at the record. Put it back if it still holds; else say why it is gone.',
    refused: 'In the approved version',
    advised: 'What stands there now',
    why: (what: string) => `${what}: what became of it?`,
    hint: 'Who said so, or which record; or under which other name it stands.',
    unreasoned: (what: string) => `${what}. Put it back, or say in a sentence what became of it`,
  },
  condition: {
    id: 'condition',
    title: 'Something is named that can affect deciding',
    text: 'A condition, or being confused or forgetful, shows nothing by itself: the law presumes that people can decide. A computer compared the words, and may be wrong. Did anybody look at this with the person? If there is a reason to doubt it, record it in the chapter; else say why they are taken to be able.',
    refused: 'Where it is named',
    advised: 'What is recorded about deciding',
    why: (_: string) => 'Why is the person taken to be able to make these decisions?',
    hint: 'What was seen when somebody talked with them about this plan, and when. If no such condition is meant, say so.',
    unreasoned: (_: string) =>
      'Something is named that can affect deciding. Say in a sentence why the person is taken to be able, or record what was found',
  },
  replaced: {
    id: 'replaced',
    title: 'The plan that this one replaces tells of something, and this one says that there is none',
    text: 'Its words end with that plan. Ask the person, or look at the record. Correct this plan if they still hold; else say why they do not.',
    refused: 'In the plan that this one replaces',
    advised: 'In this plan',
    why: (what: string) => `${what}: what was found out?`,
    hint: 'Who said so, or which record, and what became of what that plan tells of.',
    unreasoned: (what: string) => `${what}. Correct it, or say in a sentence what was found out`,
  },
  signedApart: {
    id: 'signed-apart',
    title: 'What you sign and what you write may not go together',
    text: 'A computer compared the words, and may be wrong. Correct the one that is wrong, here or in the chapter; else say which of them holds.',
    refused: 'On this page',
    advised: 'In your reasons, or in the plan',
    why: (what: string) => `${what}: which of them holds?`,
    hint: 'Who talked with the person, and when; or why it only reads so.',
    unreasoned: (what: string) =>
      `${what}: this page says one thing, and other words say another. Correct one, or say in a sentence which holds`,
  },
  ownHere: { reason: 'You write on this page:', ticked: 'You tick on this page:' },
  lacking: {
    id: 'lacking',
    title: 'What the plan is without, and why',
    text: 'Add it in its chapter if you can. Else say why it is not there: whoever reads the record later finds your reason.',
    refused: '',
    advised: '',
    why: (what: string) => `${what}: why?`,
    hint: 'Such as “takes none”, “the person would rather not say”, or who adds it and when.',
    unreasoned: (what: string) => `${what}: add them, or say in a sentence why`,
  },
  gone: 'A refusal that this version would not hold',
  goneLegend: 'What the person wants now',
  goneUnsaid: 'Tick that the person wants to be without this refusal, or put it back first',
  same: {
    legend: 'Another plan may be about the same person',
    hint: 'If they are one person, do not sign yet: put the NHS number right first, and you are asked which plan goes.',
    unsaid:
      'Look at the other plan, and tick that it is about somebody else, or put the NHS number right first',
  },
  danger: {
    title: 'A message, or part of the plan?',
    legend: 'What whoever wrote these words said of them',
    hint: 'If nobody has asked, do not sign yet. If they are a message, open the chapter by the link above: what was written there before can be asked for, and the version that is approved stays in force until you sign another one.',
    earlier: (at: string) => `Before that, ${at}:`,
    unsaid:
      'Ask, alone, whether the words that may speak of danger are part of the plan, and tick that they are, or send the plan back',
  },
  capacity: {
    title: 'Written after it was recorded whether the person can decide',
    legend: 'What you found since',
    unsaid:
      'Record anew, in its chapter, whether the person can decide about what was written later, or tick that what is recorded still holds',
  },
  later: {
    title: 'Written after the person agreed',
    legend: 'What the person says of these answers',
    unsaid:
      'Ask the person about what was written later, and tick that they want it, or have it taken out first',
  },
  doses: {
    title: 'Doses that you sign for',
    legend: 'What you read',
    unsaid: 'Read each dose word by word, and tick that you did',
  },
  dayGone: {
    title: 'A day that is past',
    legend: 'What holds today',
    unsaid: 'Put right in its chapter what has a day that is past, or tick that you know what holds today',
  },
  lookedAtBoth: {
    title: 'Seems to go against each other',
    legend: 'What you looked at',
    hint: 'Change one of the two if you can. If both are meant, tick each: you looked at both, and readers are told so.',
    unsaid: 'Tick that you looked at both, or change one of the two first',
    known: 'Seems to go against each other, and whoever signed looked at both',
  },
  acknowledge: 'What this plan does not have',
  acknowledgeHint:
    'Add it if you can. If you cannot, tick each: you know that whoever reads the plan at night will not find it there.',
  unacknowledged: 'Tick what this plan does not have, or add it first',
  opposedKnown: (treatment: string) => `${treatment}: the team advises it although it was refused, because:`,
  askedKnown: (treatment: string) =>
    `${treatment}: a question may refuse it, which is no part of the plan, and the team advises it, because:`,
  apartKnown: (what: string) =>
    `${what}: the plan says two things that may not go together, and was approved because:`,
  sinceKnown: (what: string) => `${what}, and those stand because:`,
  conditionKnown:
    'Something is named that can affect deciding, and the person was taken to be able, because:',
  lackingKnown: (what: string) => `${what}, because:`,
  knew: 'Known when it was approved',
  notYet: 'You cannot approve this plan yet',
  toAccept: 'Sections to read and accept:',
  toFill: 'Needed before the plan can be approved:',
  toLookAt:
    'Answers of the team that do not count any more, because another answer changed. Look at each before the plan can be approved:',
  toJudge:
    'Words that may refuse a treatment, and of which nobody has said, for this version, whether they do. Say “They refuse a treatment” or “They do not” of each:',
  toSettle: 'What became of words like danger, or of a wish to speak alone, is not written down yet.',
  toReply:
    'Questions that nobody has answered yet. Each is answered, or was talked about, or is kept for the next version:',
  moved: 'The draft changed after you opened this page',
  movedText: 'You approve only what you have read. Read what changed, then come back:',
  movedBy: 'Changed by',
  movedElsewhere: 'Something outside the sections changed. Open this page again and read it once more.',
  movedKept:
    'You ticked for the draft as it was, so nothing is ticked when you come back. The words you wrote stand there to copy.',
  versions: 'Versions of this plan',
  compared: 'Two versions of this plan',
  compareTitle: 'Compare any two versions',
  compareOne: 'One version',
  compareOther: 'The other version',
  compare: 'Compare',
  compareVersion: ({
    version,
    by,
    at,
  }: {
    readonly version: number
    readonly by: string
    readonly at: string
  }) => `Version ${version}, ${by}, ${at}`,
  notCompared: 'Nothing was compared',
  compareProblems: {
    'no-such-version': 'Choose two of the versions in the lists',
    'same-version': 'Choose two different versions',
  },
  onlyOne: 'There is only one version yet, so there is nothing to compare.',
  comparedSame: 'Their answers read the same.',
  toVersions: 'All versions of this plan',
  versionBy: (who: string, at: string) => `Approved by ${who}, ${at}.`,
  firstVersion: 'The first version.',
  sameAs: (before: number) => `Its answers read as those of version ${before}.`,
  meanwhile: 'This plan has been approved already',
  meanwhileText: (one: { readonly version: number; readonly by: string; readonly at: string }) =>
    `Version ${one.version} was approved by ${one.by}, ${one.at}, while this page was open. Nothing was approved under your name, and what you ticked here is not in it.`,
  meanwhileYours: 'What you wrote here',
  meanwhileCopy: 'It is in no version of the plan. Copy it if you need it.',
  meanwhileReason: 'Your reason',
  meanwhileSee: 'See what was approved',
  done: 'The plan is approved',
  version: 'Version',
  approvedAt: 'Approved',
  by: 'Approved by',
  reviewOn: 'Review due',
  hash: 'Fingerprint of the text',
  seeIt: 'See the plan as urgent care sees it',
  toQueue: 'Go to the plans to review',
} as const
