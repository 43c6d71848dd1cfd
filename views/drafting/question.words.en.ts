import type { WayOut } from '#src/flow/answer.ts'
import type { Progress } from '#src/flow/path.ts'

export const wayOutWords: Readonly<Record<WayOut, string>> = {
  'not-sure': 'Not sure yet',
  declined: 'I would rather not say',
  talk: 'I want to talk about this with the nurse or doctor',
  skipped: 'Skip for now',
}

/** How a way out reads where answers are played back. */
export const wayOutHeard: Readonly<Record<WayOut, string>> = {
  'not-sure': 'Not sure yet',
  declined: 'Would rather not say',
  talk: 'Wants to talk about this with the nurse or doctor',
  skipped: 'Left for later',
}

export const questionWords = {
  refusal: {
    title: 'Some of your words may refuse a treatment',
    notYet:
      'Your approved plan does not say this yet, and others still go by that one. For these words to count there, hand your plan over again. If it cannot wait, call your practice, and tell whoever comes.',
    computer: 'A computer noticed this. No person has read your words yet. They are saved as you wrote them.',
    law: [
      'In England, an adult can say no to a treatment before the time comes. This is called an advance decision to refuse treatment. It counts only when you cannot decide.',
      'Some treatments could keep you alive. A refusal of one of those counts in law only in writing. You sign it, and someone watches you sign and signs too. It has to say that it stands even if your life is at risk. Somebody can sign for you if you ask them to and watch. Other refusals can count even if you only say them.',
      'If you are held under the Mental Health Act, doctors can sometimes treat your mental illness all the same. The rules for ECT differ.',
      'This page is not that paper.',
    ],
    carer: (name: string) =>
      `Only ${name} can refuse a treatment for the time ahead, and it takes more than this page.`,
    clinician: 'The nurse or doctor who checks the plan is shown these words, and can help.',
    next: 'Go on',
  },
  writtenFor: (was: string) =>
    `These words were written for “${was}”, and something else is chosen now. Do they still fit? Change what does not. They stand nowhere until you choose Continue here.`,
  /** How many there are is said where no answer can change it any more. */
  progress: ({ at, of, isInItem, isForTonight }: Progress) =>
    isForTonight
      ? `${at} of ${of} for tonight`
      : of === undefined
        ? `Page ${at} ${isInItem ? 'for this one' : 'of this chapter'}`
        : `${at} of ${of} ${isInItem ? 'for this one' : 'in this chapter'}`,
  rungs: {
    done: 'answered',
    hidden: 'answered, and hidden from helpers',
    left: 'left without an answer',
    here: 'you are here',
    hereToo: 'on this page too',
    toCome: 'still to come',
  },
  continue: 'Continue',
  youWrote: 'You wrote:',
  youChose: 'You chose:',
  saidAlready: {
    wrote: ({ title, entry }: { readonly title: string; readonly entry?: string }) =>
      `${entry === undefined ? 'At' : `About ${entry}, at`} “${title}” you wrote:`,
    chose: ({ title, entry }: { readonly title: string; readonly entry?: string }) =>
      `${entry === undefined ? 'At' : `About ${entry}, at`} “${title}” you chose:`,
    change: 'Change it there',
    lead: 'You said that there. Here, add only what is missing.',
  },
  listen: 'Listen to this question',
  otherAnswers: 'Or choose one of these',
  enough: 'That is enough for now',
  enoughHint: 'This goes to the end of the chapter. The pages that are left can wait for another day.',
  stop: 'Stop here for now',
  apart: {
    stop: 'You can stop here. To save what you write here, choose Continue. If you leave before that, it is not kept.',
    seenBy:
      'No page shows it by itself. You and whoever wrote it can ask for it, and your nurse or doctor while they have the plan. Once it is approved, a crew can too, if it says that it is with you or on the way. Each time is written down, and you see it.',
    theirs: (who: string) => `See what ${who} gave, or take it out`,
  },
  stopHint:
    'You can stop here. What you answered is saved. What you began is kept too, for you alone. It is not in the plan yet.',
  why: 'Why we ask, and who will see it',
  gain: 'What may be gained:',
  cost: 'What it may cost:',
  examples: 'What somebody else might write',
  examplesLead:
    'These answers were made up for this page, to show how different answers can be. None of them goes into your plan.',
  seenBy: 'Who will see it:',
  clinicalSeenBy:
    'You, and the nurse or doctor who checks your plan. Helpers get no page of it. Once your plan is approved, only clinical staff can read it.',
  leadsSeenBy: (person: string | undefined) =>
    person === undefined
      ? 'You, and the nurses and doctors who check your plan. It only chooses which pages come: helpers are not shown it, and it is no part of the approved plan.'
      : `You, ${person}, and the nurses and doctors who check the plan. It only chooses which pages come, and it is no part of the approved plan.`,
  findsSeenBy:
    'You alone. Helpers, nurses and doctors are not shown it, it is no part of the approved plan, and no page shows it to whoever searches. They find your plan by it from the next approval on.',
  /** Who sees every answer, where nobody else ever does; in place of all below. */
  onlySeenBy: '',
  heldSeenBy: (person: string | undefined) =>
    `You${person === undefined ? '' : `, ${person}`}, and the nurses and doctors of the practice. It is shown to nobody else.`,
  hiddenSeenBy: {
    clinical:
      'You, and the nurses and doctors who check your plan. Helpers do not see it while it is hidden. Once your plan is approved, clinical staff can read it in an emergency.',
    all: 'You, and the nurses and doctors who check your plan. Helpers do not see it while it is hidden. Once your plan is approved, people who come to help in an emergency can read it.',
  },
  ask: 'Ask your nurse or doctor something',
  askAsHelper: 'Ask the nurse or doctor something',
  askLabel: 'Your question',
  askHint: 'It goes to the nurse or doctor with the plan. Nobody reads it before the plan is handed over.',
  askHintNobody:
    'You are under 16, and you cannot hand the plan over alone. So nobody gets this from here. Ask your nurse or doctor yourself, or with a grown-up you trust.',
  askHintThere:
    'It goes to the nurse or doctor. The practice has the plan, and can read your question from now on. That may take days.',
  askButton: 'Keep my question',
  askedNotice: 'Your question is kept for your nurse or doctor.',
  askedNobody: 'Your question is kept here. No nurse or doctor gets it from here.',
  askedToDesk:
    'Your question is kept for your nurse or doctor. The practice gets an email that something waits, and not what. It reads the question with the next version of the plan, which may take long. Call them if you need to know before.',
  asksRefusal: {
    title: 'Some of these words may refuse a treatment',
    own: 'A computer noticed this. They are not part of your plan, so nobody who comes in an emergency reads them. If you refuse a treatment, write it in your plan too.',
    helper: (name: string) =>
      `A computer noticed this. They are not part of the plan, so nobody who comes in an emergency reads them. Only ${name} can refuse a treatment for the time ahead.`,
    way: 'Write it in your plan',
  },
  askProblems: {
    empty: 'Write your question first',
    'too-long': 'Your question is too long: use 1,000 characters at most',
    'too-many': 'This plan holds no more questions. Write this one on paper',
  },
  damaged:
    'You were writing something here that was not an answer yet, and it cannot be read any more: what was kept of it is damaged. Your answers are as they were. Please write it again.',
  restored:
    'This is what you were writing last time. It is kept, but it is not an answer yet: choose Continue to save it.',
  /** What a way out took out of the draft is never gone in silence. */
  left: {
    chose: (way: string) =>
      `You chose “${way}”. So what you had written or chosen here is not in the plan. It is kept on this page, for you alone.`,
    back: 'Do you want it in the plan after all? Then choose Continue.',
    both: 'Do you want both? Put your answer back into the plan. Then ask about it, in the box to ask the nurse or doctor below.',
    next: 'Leave it so, and go on',
    declined: 'What you took out',
    stop: 'You can stop here. It stays out of the plan, and waits on this page.',
  },
  aside: {
    notice:
      'You wrote something else here too, on another page or earlier. Those words are kept, and stand below Continue.',
    title: 'You also wrote, on another page or earlier:',
    hint: 'These words are kept for you alone and are not in your plan. What stands in your answer now is kept here if you put them there.',
    put: 'Put these words into the answer',
    drop: 'I do not need these words any more',
    kept: 'What you wrote to this question on another page is kept as well. Open this page again to see both.',
  },
  back: 'Back',
  hide: 'Hide my answer from my helpers',
  hiddenByWords: 'Your helpers do not see it either, unless you take away the tick that hides it from them.',
  untoldByWords:
    'What you wrote reads as if nobody may learn where you are. So no search finds it now, and it is on no card or print unless you ask for it there. Until your plan is approved with it, a crew reads no address here, no way in and no code for it, and not who lives with you. After that they read all of it, with a warning. The box below is ticked: if that is wrong, take the tick away. Then press Continue.',
  /** Of an answer that helpers do not read because it may tell of harm. */
  keptByWords: {
    this: 'Your helpers do not read this answer, because of its words.',
    these: (labels: readonly string[]) =>
      `Because of its words, your helpers do not read what you wrote to: ${labels.join('; ')}.`,
    before:
      'They go on reading what stood here before. In the approved plan they will find nothing in its place.',
    nothing: 'For them nothing stands here.',
    hideBefore: 'Also hide what stood here before. Your helpers may notice that it is gone.',
    seenBy:
      'You, and the nurses and doctors who check your plan. Your helpers do not read your answer, because of its words. Once your plan is approved, people who come to help in an emergency can read it.',
  },
  hideSeveral: 'Hide all my answers on this page from my helpers',
  hideAll: (labels: readonly string[]) => `This hides ${labels.length} answers: ${labels.join('; ')}.`,
  hideAlone: 'This hides it from helpers only. Urgent care still reads it.',
  hideFrom: { box: 'If somebody must not find you', helpers: 'People who help you' },
  hideWithAddress:
    'You hide your address from helpers, and this tells where you are. So it is hidden too, unless you take the tick away.',
  leftOffPaper: 'What you hide is left off the page to print, unless you ask for it there.',
  hideDelicate: 'It is hidden unless you take the tick away.',
  hideInItem: 'This hides your answer to this question in each entry of the same list.',
  called: 'These have a number already, so choose another one:',
  hideBarring:
    'Helpers never see “Do not contact this person”. Tick this to hide the rest of this answer from them too, for everybody in your list.',
  barring: {
    namesake: [
      'Your plan says of somebody with this name or number that they must not be called. So that no mistake is made, nobody is told to call this person either.',
      'Is this another person? Then write more of the name, such as a middle name, and look at the number again.',
      'Is it the same person? Then take one of the two out of your list, or change what you chose. Your nurse or doctor is shown this too, and you can ask them below.',
    ],
    whom: [
      'It is not clear to a computer whom you mean by who should stay away: name those who should stay away. Who may be told stands best with each person in your list.',
      'As it is, urgent care is told to ask you before they call, and can dial nobody of your list.',
    ],
    helper: (name: string) =>
      `${name} helps you with this plan. If this is the same person, hide your answer, or stop their help before you go on.`,
    helperAway: (name: string) =>
      `You wrote who should stay away. Somebody with a name that stands there helps with this plan: ${name}. A helper reads your answers, except those that you hide. Nothing changes by itself. You can take away their access here:`,
    helpers: 'People who help you',
  },
  others: 'What others said',
  saved: 'Kept as you typed at',
  noScripts: 'What you type here is kept only if you press Continue, or one of the buttons below it.',
  keptLate:
    'You were signed out because you had not used Sayso for a while. What you type is kept for you for a time, and is not in the plan yet. Sign in to put it there.',
  noRoomToKeep:
    'This is not kept as you type: too much is waiting already. Choose Continue to save it before you leave this page.',
  tooLongToKeep: 'This is too long to be kept as you type. Make it shorter before you leave this page.',
  keptUnasked:
    'This question is not put to you any more. What you type is kept for you alone, and is in no plan.',
  notTheirs:
    'Somebody else signed in to this browser: what you type here is not kept. Choose Save or Continue, and the next page shows your words for you to copy.',
  notKept:
    'You are signed out, and what you type here is not kept. Choose Save or Continue, and the next page shows your words for you to copy. Then sign in.',
  carerLead: (person: string) =>
    `These questions are about ${person}. What you write stands beside what ${person} says, and never replaces it. ${person} will be able to read it.`,
  suggestion: (person: string) =>
    `What you write here is a suggestion to ${person}. It counts only if ${person} takes it over. Nobody else sees it.`,
  suggestionSeenBy: (person: string) => `${person}, and nobody else.`,
  suggests: (name: string, relationship: string | undefined) =>
    relationship ? `${name} (${relationship}) suggests:` : `${name} suggests:`,
  heard: (who: string, relationship: string) => `${who} (${relationship}) wrote down from your recording:`,
  suggestsHint:
    'It is not your answer. To use it, put it into your answer, change what you like, and choose Continue.',
  take: (name: string) => `Put what ${name} suggests into my answer`,
  takeHeard: (name: string) => `Put what ${name} wrote down into my answer`,
  putBack: 'Put back what I had written',
  taken:
    'The suggestion is in your answer now. It is not saved yet: choose Continue to save it as your own answer.',
  says: (name: string, relationship: string | undefined) =>
    relationship ? `${name} (${relationship}) says:` : `${name} says:`,
  meanwhileTitle: 'This answer was changed meanwhile',
  meanwhileText:
    'Another page, or another device, saved an answer to this question after you opened it. Both are here. Nothing is lost.',
  meanwhileTheirs: 'Saved meanwhile',
  meanwhileYours: 'What you wrote now',
  meanwhileKeep: 'Keep what was saved',
  meanwhileMine: 'Save what I wrote now',
} as const
