export const reviewWords = {
  recordings: {
    title: 'Said in a recording, and in no answer',
    text: 'The person said these answers. Whoever writes in this plan can listen, and write down what they say. No computer has listened, for danger either.',
  },
  thePerson: 'The person',
  authority: 'Who decides for the person: papers',
  title: 'Review the plan',
  start: (section: string) => `Read: ${section}`,
  open: (what: string) => `Look at: ${what}`,
  keepReply: 'Save',
  askedBefore: (at: string) => `Changed by who asked it on ${at}. Before that it was:`,
  questionMoved:
    'The question was changed, or a colleague replied to it, while you wrote. Read what stands now: what you chose and typed is kept below, and nothing is saved yet.',
  repliedBy: (by: string, at: string) => `${by} said on ${at} what becomes of it:`,
  repliedTalked: (day: string) => `It was talked about on ${day}.`,
  repliedCarried: 'It is kept for the next version of the plan.',
  questionTakenBack: 'This question was taken back by who asked it. Nobody has to answer it any more.',
  readByOthers: (who: string) => `Accepted by ${who}, not read by you`,
  sign: 'Go on: read it as urgent care will, then sign',
  updated: (version: number) =>
    `Version ${version} is approved and stays in use until you approve the next one. Sections that did not change since are still accepted.`,
  refusals: {
    title: 'Words that may refuse a treatment',
    lead: 'A computer noticed these words, or a clinician did. If they refuse a treatment, say so: they then stand at the top of the page that urgent care reads. Whether they bind in law is another question: talk about it with the person.',
    law: 'In England a refusal of life-sustaining treatment needs writing, a signature, a witness and a statement that it applies even if life is at risk; other refusals need less, and can be spoken. It takes an adult who had capacity then and lacks it now, a treatment that was named, no withdrawal since, no later attorney with power over it, and nothing done since that clearly does not fit it. For treatment of mental disorder the Mental Health Act can override it where somebody is held under section 2 or 3, and not under a short power; ECT only in an emergency.',
    changedTitle: 'Words that stand approved as a refusal have been changed by the person',
    changedText:
      'The page for urgent care still shows the words below as a refusal, and says that they were changed. Once the new draft is handed over, read what they say now first.',
    changedTag: 'Read first: a refusal was written or changed',
    ofTeam:
      'The team wrote this, and not the person. If it says that the person refuses a treatment, choose that. If it is the team’s own advice, such as what not to give because of an allergy, choose that they do not.',
    confirm: 'They refuse a treatment',
    because: 'If they do not: why not? Whoever signs reads it.',
    ownRecord: 'You wrote these words down. If they refuse no treatment, a colleague has to say so.',
    problems: {
      'no-reason':
        'Say in a sentence why these words do not refuse a treatment: a word such as “ok” tells whoever signs nothing',
      'own-record': 'You wrote these words down: a colleague has to say that they do not refuse a treatment',
      'words-changed':
        'These words were changed while you read them. Nothing was saved: read what stands now',
      'read-meanwhile':
        'A colleague said of these words whether they refuse a treatment while you had this page open. Nothing of yours was saved: read theirs, then say yours if it still holds',
    },
    wordsChanged: {
      title: 'Changed while you read',
      text: 'What you pressed was said of the earlier words, and was not saved. Read what stands now, then decide. Where these may refuse a treatment too, they are below, with what you wrote.',
      because: 'What you wrote beside the earlier words: it is not saved, so copy it if you need it',
    },
    again:
      'That was for an earlier version, and these are not the person’s own words. Ask the person whether it is still so, compare it with what they say now, and say it again for this version.',
    readAgain:
      'Since then other words came that may refuse a treatment. Read these again beside them, and say again whether they refuse one.',
    deny: 'They do not',
    raised: 'No list of words noticed this. Marked as a refusal by',
    raisedEarlier: 'Earlier words to this question were marked as a refusal by',
    isOne: 'Read as a refusal of treatment by',
    isNone: 'Read as no refusal by',
  },
  needsColleague: 'A colleague has to approve this version',
  needsColleagueText:
    'You wrote in this draft yourself. You can read, write and accept here, and somebody else signs it.',
  signsElse: {
    alone: 'Nobody else of your practice can sign it.',
    elsewhere:
      'A clinician of another practice or team can sign it too, once the person agrees that they may approve this one plan.',
    letThem: 'Let another team approve this plan',
  },
  drafted: (who: string) =>
    `${who} wrote in this draft for the person, and so cannot approve it. You can, once everything is accepted.`,
  agreedOtherwise: {
    title: (version: number) => `Changed since version ${version}: what was agreed to, and who may be told`,
    was: 'was',
    is: 'is',
    nothing: 'nothing said',
    paused: 'Other teams that can see nothing of the plan since it was said that it is given to none:',
    text: 'Where this allows less than before, keep to it from now on, and do not wait for the next version. Whoever signs says that they have read it.',
  },
  blocked: 'This plan cannot be approved as it stands',
  agenda: 'To talk about',
  nothing: 'Nobody asked for anything to be talked about, and nothing that approval needs is missing.',
  both: 'Seems to go against each other: look at both, and say so when you sign',
  lacking: 'Not in this plan, and not needed to approve it',
  quality: {
    title: 'What a reader at night would miss',
    limits:
      'A computer looked whether some things are there. This is no validated scale, no clinician has reviewed it, and it says nothing about how ill or how safe somebody is. What a person would rather not say is no gap. Whoever signs is asked about safety alerts. What an approval needs is counted here too, and stands by itself among what is still needed; nothing else here stops one.',
    alerts: 'Safety alerts',
    alertsText:
      'On the page of signing, whoever signs gives a reason, or says that they know. Signing sets a new day of review.',
    section: (title: string, there: number, applicable: number) =>
      `${title}: ${there} of the ${applicable} things that were looked for are there`,
    agreement: 'On what the plan is made and shared',
    whole: (titles: readonly string[]) => `All that was looked for is there: ${titles.join('; ')}.`,
    check: ({
      id,
      version,
      source,
    }: {
      readonly id: string
      readonly version: number
      readonly source: string
    }) => `Check ${id}, version ${version}, after ${source}.`,
  },
  hints: {
    title: 'Wording of the team that others may read in another way',
    limits:
      'A computer looked for such words in what the team wrote, and can be wrong. These hints stop no approval. Words of the person and of helpers are not looked at for this.',
  },
  copied: {
    title: 'Words that stand in other plans too',
    reason: (plans: number) =>
      `The reason for the decision about CPR stands word for word in ${plans === 1 ? 'one other plan' : `${plans} other plans`} of your practice. Write why it holds for this person.${plans > 1 ? ' Whoever signs is asked about it.' : ''}`,
    text: (plans: number) =>
      `Most of what the team wrote stands in ${plans === 1 ? 'one other plan' : `${plans} other plans`} of your practice. What is the same for everybody helps nobody: add what is this person’s.`,
    limits:
      'A computer compared what your team wrote with what is approved at your practice. It does not say in which plans. The words of the person and of helpers were not compared.',
  },
  asks: {
    title: 'What could be asked about',
    limits:
      'A computer looked for some kinds of words in the whole plan, also in those of the person, and misses what is said in others. Nobody’s words are wrong for it, and these hints stop no approval.',
  },
  receipts: 'Who has opened this plan',
  teams: 'Other teams that may use this plan',
  helping: {
    link: 'What your team may do with this plan',
    beside: (practice: string) => `This plan is with ${practice}. Your team helps with it.`,
    ready: 'Everything is read. Somebody who may approve it goes on from here.',
  },
  treatmentAsked: {
    tag: 'Read first: a treatment may be asked for',
    title: 'New words of the person may ask for a treatment',
    toRead:
      'They were written since the plan was approved. A computer heard it, and it may be wrong. Read them beside what you recommend: until you approve a new version, urgent care goes by the old one, and is told that this was changed.',
    text: 'They were written since the plan was approved. A computer heard it, and it may be wrong. The approved words still stand, and urgent care is told that this was changed. Call the person, or read it first once it is handed over.',
  },
  used: {
    title: 'From those who used the plan',
    lead: 'What urgent care, or the person, said afterwards. The person can read it too, and who of the practice has read it.',
    leadOwn: 'What urgent care, or you, said afterwards. Your practice can read it too.',
    of: (version: number) => `of version ${version}`,
    helped: 'Did it help to decide',
    /** As it was asked until 28 November 2026. */
    helpedBefore: {
      yes: 'Yes, it was followed',
      partly: 'Partly',
      no: 'No, it was not followed',
      'not-needed': 'It was not needed',
    },
    followed: 'Was it followed',
    why: 'Why not',
    happened: 'What happened, which only the practice can read',
    look: 'For somebody who can approve the plan to look at: a refusal to go, a new fall or a death. It may be about somebody else. Nothing was closed or changed by it.',
    lookMarked:
      'Whoever has read it so far also wrote in this draft, and so cannot approve it. It stays marked until somebody who can approve the plan has read it too.',
    saidBack: 'Said back by the person, or by who decides for them',
    wasRead: 'Was the plan read when it was opened',
    didHelp: 'Did it help',
    toChange: 'What should change',
    wrong: 'Wrong in it',
    unread: 'Nobody of the practice has said yet that they read it.',
    readBy: (name: string, when: string) => `Read for the practice by ${name}, ${when}.`,
    stillMarked:
      'It speaks of danger. Whoever has read it so far also wrote in this draft, and so cannot approve it. It stays marked until somebody who can approve the plan has read it too.',
    toldNext:
      'Whoever opens the plan at night reads above it what was wrong, and the newest words of the practice on it, until somebody who can approve the plan says how it is settled and a version is approved after the report. Neither alone takes it down.',
    stillTold:
      'No version was approved after this report, so the error may still be in the approved plan: it stays on the night page, with the newest words on it, until one is.',
    words: 'What whoever opens the plan next should know of it',
    wordsHint: 'It stands above the plan under your name, or says how it was settled.',
    begun: 'You began to write this and did not send it. Nobody else reads it until you do.',
    read: 'I have read this',
    saidAs: {
      open: 'They said of it:',
      settled: 'They said that it is settled:',
      reopened: 'They opened it again, after it was said to be settled:',
    },
    reopenTitle: 'This is not settled after all',
    reopenWords: 'What is still open about it',
    reopen: 'Open it again',
    stillOpen: 'Read; still to be looked into',
    settle: 'The plan is right now, or the report was about something else',
    unsaidTitle: 'Nothing was saved yet',
    unsaid: {
      settles: 'Say in a few words how it was settled',
      reopens: 'Say in a few words what is still open about it',
      moved: 'A colleague wrote of it while you had this page open: read that, then send yours again',
    },
    notYours:
      'You wrote in this draft, so a colleague says whether this is settled, or you do once it is approved.',
    tag: 'Somebody who used it says how it went',
    lookTag: 'To look at: a refusal to go, a new fall or a death, as urgent care says',
    openTag: 'Read, not settled: what was said after use',
  },
  waiting: {
    since: (who: string, when: string) => `Sent back by ${who}, ${when}. It has been with the person since.`,
    problem: 'Nothing was done',
    title: 'If you wait too long for it',
    remind:
      'You can have the email sent once more that says that somebody has a question for them. It has no word of the plan. Nobody knows whether it is read.',
    again: (when: string) => `Sent once more, ${when}.`,
    remindButton: 'Send the email again',
    noAccount:
      'No account holds this plan, so nobody can hand it over again, and no email goes to anybody. Call the person, take the plan up again, and write down what they tell you.',
    byPost: 'The person has no email. Tell them by post or phone that a question waits for them.',
    takeUp:
      'Or take the plan up again, as it was handed over, with what you asked still open. That is possible as long as nobody has written in it since: what they write is theirs until they hand it over.',
    takeUpTold: 'The person is told by email.',
    takeUpButton: 'Take it up again',
    moved:
      'Somebody has written in it since it was sent back. That is theirs until they hand it over. Remind them, or call them.',
    tooOften: 'The last email about it went less than a day ago. If it cannot wait, call them.',
  },
  inPrivate:
    'Told in private: not for family or helpers. If somebody is at risk, follow your safeguarding policy.',
  refusingBeside:
    'May refuse a treatment, and is no part of the plan: a question, or words told in private. Ask the person alone whether it should stand in the plan',
  toldInPrivate: 'Told in private: not for family or helpers.',
  alone: 'Would like to speak with you alone.',
  helpOffered: 'Words that sounded like danger',
  helpOfferedText:
    'A computer noticed these and showed whoever wrote them whom to call. No person was told: your practice got an email that asks to read this plan first, and no more. It makes mistakes and misses much: read them, and ask.',
  helpMarkedText:
    'No computer noticed the words that a clinician marked, and whoever wrote them was not shown whom to call.',
  markedBy: (name: string) => `Marked by ${name}`,
  dangers: {
    taken: 'May have taken something, or hurt themselves',
    self: 'May be thinking of dying, or of hurting themselves',
    'by-others': 'May be hurt or frightened by somebody',
    others: 'May be afraid of hurting somebody',
  },
  wordsTyped: 'These words were typed and are not in the plan. Only whoever wrote them can read them.',
  wordsInPrivate: 'In a private word, which stands below unless it was taken back.',
  toTalkAbout: 'Wants to talk about',
  questions: 'Questions of their own',
  differences: 'The person and a carer gave different answers about, or only one of them names',
  inWords: 'The person and a carer both wrote, each in their own words, about: read them side by side',
  opposed: 'The team advises what the person, or somebody for them, refused',
  opposedAsked: 'The team advises what a question may refuse, which is no part of the plan',
  contradictions: 'Says two things that may not go together: settle it, or say why when you sign',
  since:
    'Changed after other lines were written: read both, and change the older lines, or say why they stand when you sign',
  conditions:
    'Names something that can affect deciding. By itself it shows nothing: look at it with the person, and say why they are taken to be able when you sign',
  namedAgainst:
    'Named as somebody to call, while the plan says elsewhere not to contact them: nobody is told to call them',
  keptAway:
    'Named as somebody to call, and in “Who should stay away” too: both cannot hold. Ask the person, then say here whether they are to be called',
  helpersAway:
    'Helps with this plan and reads it, and may be somebody whom it keeps away: ask the person alone, who can end it',
  againstNobody:
    'Named by somebody else, while the person said that there is nobody to name: ask them before you sign',
  anotherLook: 'The answer no longer fits the question',
  leftAside: 'Answers of the team that do not count any more, because another answer changed',
  missing: 'Needed before the plan can be approved',
  warnings: 'Worth knowing before you approve',
  askedBack: 'Asked back, and what became of it',
  asked: (at: string) => `(asked on ${at})`,
  became: {
    settled: 'Settled by whoever asked.',
    changed: 'The answer was changed since.',
    unanswered: 'No answer to it since.',
  },
  sections: 'Sections',
  states: {
    accepted: 'Accepted',
    changed: 'Changed since you accepted',
    'changed-for-others': 'Changed since a colleague accepted',
    same: 'Reads the same, to accept again',
    'changed-unaccepted': 'Changed since the review began',
    'not-read': 'Not yet read',
  },
  noAgreement: 'Nobody has recorded yet on what this plan is made and shared.',
  talkFirst: {
    title: 'Talk with them first: they are not sure that they agree',
    text: 'Until a clinician has written down what they agree to, this version is approved by nobody, and nobody but your practice reads it.',
  },
  recordAgreement: 'Record what the person agreed to',
  returnTitle: 'Send the plan back with your questions',
  returnTold: {
    person:
      'The person gets an email that says no more than that there are questions. They read these when they sign in:',
    helper:
      'Whoever helps and began this plan gets an email that says no more than that there are questions, and reads these after signing in. The person gets none:',
    nobody:
      'No account holds this plan yet, so no email goes out: tell the person, or whoever helps them, yourself. These are the questions:',
    'by-post':
      'The person has no email, so none goes out: tell them by post or phone. They read these when they come in with their letter:',
  },
  returnNone: 'Nothing is asked back that waits for an answer. Ask back below an answer in a section first.',
  returnEmpty: 'Ask back about at least one answer before you send the plan back',
  returnButton: 'Send it back',
  back: 'Plans to review',
  toReview: 'Back to the review',
  keptFrom: (version: number) => `(open since version ${version})`,
  keptBy: ({ version, who, at }: { readonly version: number; readonly who: string; readonly at: string }) =>
    `(kept at version ${version} by ${who}, ${at})`,
  keptTitle: 'Questions that were kept for later',
  keptText:
    'Nothing has become of these yet. They stay here until one of you has answered or talked about them.',
  keptTag: 'Open: a question that was kept',
  nothingWritten: {
    title: 'Chapters in which nobody has written anything',
    text: 'Neither the person, nor a helper, nor the team has written anything in these chapters, and approval needs nothing there. Open one to write in it.',
    toTheEnd: 'Go to the end of this page, where you accept them',
    open: 'Useful there, and still empty:',
    nothingOpen: 'Nothing is recommended there for this plan.',
    accept: (count: number) => `I have read that these ${count} are empty: accept them`,
    read: 'Read: chapters in which nobody has written',
  },
  atHome: {
    title: 'Read at home',
    nobody: (name: string) =>
      `Nobody reads this plan at home yet: ${name || 'the person'} has no account here.`,
    helper: (name: string) =>
      `Somebody who helps reads this plan at home. ${name || 'The person'} has no account here.`,
    waiting: 'A code or a letter was made, and nobody has come with it.',
    ask: (practice: string) => `Ask ${practice} to give them a code, or to print a letter.`,
    code: 'a code, for who has an email address.',
  },
  letters: {
    usedTag: 'A letter was used: speak with them',
    tellTag: 'Tell them by post or phone',
    link: 'Letters for somebody without email',
    used: 'Somebody used a letter that your practice printed',
    usedText: 'Nothing opens for them before one of you has spoken with them and says so.',
    tell: 'Tell them by post or phone',
    tellText: 'They have no email here, so nobody else tells them.',
    way: 'Go to the letters',
  },
  wordLeft: {
    tag: 'A word told in private',
    title: 'Told to your practice in private, beside the approved plan',
    text: 'Only whoever wrote it and your practice can read this. Tell no family or helper of it, nor the person where a helper wrote it. It is no part of the plan. Speak of it only where nobody listens. If somebody is at risk, follow your safeguarding policy. It stays here until the next version is in your hands.',
    mayRefuse: 'May refuse a treatment, and is no part of the plan.',
  },
  questionLeft: {
    tag: 'A new question waits',
    title: 'Somebody asked you a question beside this plan',
    text: 'Nobody has read it, and neither who asked nor what is shown here. It is read once a draft is in your hands: when they hand over, or when you open a new version. Whoever helps with the plan can see that you opened one.',
  },
  disowned: {
    tag: 'Approved words of a helper count no more',
    title: 'Words of a helper stand in the approved plan, and count no more for the person',
    since: (moments: string) => `The person said so: ${moments}.`,
    text: 'The page for urgent care still shows these words, and says beside them that the person no longer stands by them. Ask the person alone what is still right, and approve a new version. If the approved version must not be followed meanwhile, suspend it.',
  },
  wroteBeside: {
    title: 'A helper wrote something newer, and no clinician has read it',
    text: 'You cannot read it before the hand-over. It may be about anything in the plan, a medicine or an allergy too. Urgent care goes by the approved version, and is told that there is something newer that nobody has checked, never what. What you can do:',
    ways: [
      'Call the person, or the helper where the person cannot speak, and ask what has changed.',
      'Only the person, or whoever began the plan for them, can hand it over. Where they cannot do that alone, open it together with them, on their own account.',
      'If the approved version must not be followed meanwhile, suspend it under “What happens to this plan”.',
    ],
  },
  awayOpen: 'Not in review, and something in them is open: read these first',
  awayLater: 'Not in review, and something in them waits: read these after the others',
  refusalWritten: 'New words of the person may refuse a treatment',
  refusalWrittenText:
    'They are in no approved plan and not handed over, so they are not shown here. Urgent care goes by the approved version until then. Ask the person, and ask them to hand the plan over. If the approved version must not be followed meanwhile, suspend it below.',
  refusalWrittenUnread:
    'They are in no approved plan and not handed over, so they are not shown here. Urgent care reads no version now. Ask the person, and ask them to hand the plan over.',
  meanwhile: (version: number) =>
    `Version ${version} stands until then. While the person has the draft you cannot open a new version. If the approved one must not be followed meanwhile, suspend it under “What happens to this plan”, and ask the person to hand over.`,
  away: {
    draft: {
      title: 'This plan is being changed',
      text: 'The person, or somebody who helps them, is writing in it. You can read the new draft once it is handed over. Until then nobody here sees what is in it, also where it sounds like danger: this page watches nothing.',
    },
    submitted: { title: 'This plan is waiting', text: 'Open it again to begin.' },
    'in-review': { title: 'This plan is being reviewed', text: 'Open it again to go on.' },
    returned: {
      title: 'This plan is with the person again',
      text: 'It comes back to the plans to review once it is handed over again. Until then nobody here sees what is written in it, answers to you and words that sound like danger among them: this page watches nothing. If an answer cannot wait, call the person. You asked:',
    },
    approved: { title: 'This plan is approved', text: 'Nothing is waiting for you here.' },
    withdrawn: {
      title: 'Sharing was stopped',
      text: 'Nobody but the person and their helpers can read this plan now.',
    },
    suspended: {
      title: 'This plan is suspended',
      text: 'Nobody in urgent care can read it until somebody lifts the suspension.',
    },
    superseded: {
      title: 'Another plan replaced this one',
      text: 'Nobody in urgent care can read it. The other plan is the current one.',
    },
    closed: { title: 'This plan is closed', text: 'Nobody in urgent care can read it any more.' },
    'entered-in-error': {
      title: 'This plan was marked as made in error',
      text: 'Nobody in urgent care can read it, and nothing follows on it.',
    },
  },
  elsewhere: (practice: string) => ({
    title: 'Another practice reads the new draft',
    text: `${practice} has it. Until they approve a version, yours stands, and your practice goes on with it: you can suspend or close it, and say what has happened.`,
  }),
  approvedVersion: 'See what was approved',
  readSuspended: 'Read what was approved, marked as suspended',
} as const
