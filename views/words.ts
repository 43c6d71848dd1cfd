import type { Nation } from '#src/flow/section.ts'
import { demoWords } from './demo/demo.words.en.ts'
import { askedQuestionWords } from './drafting/asked-question.words.en.ts'
import { besideApprovedWords } from './drafting/beside-approved.words.en.ts'
import { carersWords } from './drafting/carers.words.en.ts'
import { checkWords } from './drafting/check.words.en.ts'
import { droppingWords } from './drafting/dropping.words.en.ts'
import { guessingWords } from './drafting/guessing.words.en.ts'
import { leftOpenWords } from './drafting/left-open.words.en.ts'
import { ownNeedsWords } from './drafting/own-needs.words.en.ts'
import { parkedWords } from './drafting/parked.words.en.ts'
import { draftWhileApproved, plansWords, sectionStateWords, statusWords } from './drafting/plans.words.en.ts'
import { privateWordWords } from './drafting/private-word.words.en.ts'
import { questionWords, wayOutHeard, wayOutWords } from './drafting/question.words.en.ts'
import { receiptWords } from './drafting/receipts.words.en.ts'
import { recordingWords } from './drafting/recordings.words.en.ts'
import { rehearsalWords } from './drafting/rehearsal.words.en.ts'
import { reminderWords } from './drafting/reminders.words.en.ts'
import { removalWords } from './drafting/removal.words.en.ts'
import { sayingBackWords } from './drafting/saying-back.words.en.ts'
import { sinceWords } from './drafting/since.words.en.ts'
import { stillRightWords } from './drafting/still-right.words.en.ts'
import { stoppedForWords } from './drafting/stopped-for.words.en.ts'
import { stoppingWords } from './drafting/stopping.words.en.ts'
import { strangerWords } from './drafting/stranger.words.en.ts'
import { submissionWords } from './drafting/submission.words.en.ts'
import { takingOverWords } from './drafting/taking-over.words.en.ts'
import { teamAddedWords } from './drafting/team-added.words.en.ts'
import { teamsWords } from './drafting/teams.words.en.ts'
import { flowPagesWords } from './flow-pages/flow-pages.words.en.ts'
import { fieldWords, problemWords } from './form/field.words.en.ts'
import { listWords } from './form/list.words.en.ts'
import { aboutWords } from './frame/about.words.en.ts'
import { errorWords } from './frame/errors.words.en.ts'
import { helpLines } from './frame/help-lines.en.ts'
import { inNorthernIreland, inScotland, inWales } from './frame/nations.words.en.ts'
import { noticedWords } from './frame/noticed.words.en.ts'
import { toNobody } from './frame/to-nobody.words.en.ts'
import { underAge, underAgeInScotland } from './frame/under-age.words.en.ts'
import { words as pageWords } from './frame/words.en.ts'
import { toTheYoung } from './frame/young.words.en.ts'
import { mailWords } from './mail/mail.words.en.ts'
import { words as partWords } from './parts/words.en.ts'
import { awayOnPaperWords } from './print/away-on-paper.words.en.ts'
import { briefWords } from './print/brief.words.en.ts'
import { cardWords } from './print/card.words.en.ts'
import { hospitalPageWords } from './print/hospital-page.words.en.ts'
import { ladderWords } from './print/ladder.words.en.ts'
import { neighbourSheetWords } from './print/neighbour-sheet.words.en.ts'
import { pdfWords } from './print/pdf.words.en.ts'
import { practiceLetterWords } from './print/practice-letter.words.en.ts'
import { printsWords } from './print/prints.words.en.ts'
import { refusalFormWords } from './print/refusal-form.words.en.ts'
import { talkCardsWords } from './print/talk-cards.words.en.ts'
import { talkGuideWords } from './print/talk-guide.words.en.ts'
import { visitSheetWords } from './print/visit-sheet.words.en.ts'
import { approvalPageWords } from './review/approval.words.en.ts'
import { authorityWords } from './review/authority.words.en.ts'
import { careEventWords } from './review/care-event.words.en.ts'
import { disclosureWords } from './review/disclosure.words.en.ts'
import { inHandWords } from './review/in-hand.words.en.ts'
import { lettersWords } from './review/letters.words.en.ts'
import { lifeWords } from './review/life.words.en.ts'
import { lostMailboxWords } from './review/lost-mailbox.words.en.ts'
import { patientBannerWords } from './review/patient-banner.words.en.ts'
import { reviewsWords } from './review/queue.words.en.ts'
import { reviewWords } from './review/review.words.en.ts'
import { reviewSectionWords, saidInstead } from './review/section.words.en.ts'
import { talkWords } from './review/talk.words.en.ts'
import { teamWords } from './review/team.words.en.ts'
import { whoOpenedWords } from './review/who-opened.words.en.ts'
import { accountWords } from './sign-in/account.words.en.ts'
import { byLetterWords } from './sign-in/by-letter.words.en.ts'
import { emailWords } from './sign-in/email.words.en.ts'
import { signInWords } from './sign-in/sign-in.words.en.ts'
import { governanceWords } from './staff/governance.words.en.ts'
import { practicesWords } from './staff/practices.words.en.ts'
import {
  audienceWords,
  cueWords,
  debriefWords,
  endingWords,
  outdatedWords,
  polarityWords,
  stoppedWords,
  trainingWords,
} from './training/training.words.en.ts'
import { afterUseWords } from './urgent/after-use.words.en.ts'
import { damagedWords } from './urgent/damaged.words.en.ts'
import { fhirWords } from './urgent/fhir.words.en.ts'
import { goneWords } from './urgent/gone.words.en.ts'
import { keptApartWords } from './urgent/kept-apart.words.en.ts'
import { noSignalWords } from './urgent/no-signal.words.en.ts'
import { paperStateWords } from './urgent/paper-state.words.en.ts'
import { reasonWords } from './urgent/reason.words.en.ts'
import { searchWords } from './urgent/search.words.en.ts'
import { urgentWords } from './urgent/urgent.words.en.ts'
import { wantedWords } from './urgent/wanted.words.en.ts'

/** Every word that a page says by itself, in English: the whole of it. What a form says stands with the form. */
export const english = {
  demo: demoWords,
  askedQuestion: askedQuestionWords,
  carers: carersWords,
  rehearsal: rehearsalWords,
  reminders: reminderWords,
  removal: removalWords,
  check: checkWords,
  guessing: guessingWords,
  leftOpen: leftOpenWords,
  ownNeeds: ownNeedsWords,
  parked: parkedWords,
  plans: plansWords,
  teamAdded: teamAddedWords,
  teams: teamsWords,
  sectionState: sectionStateWords,
  status: statusWords,
  draftWhileApproved,
  besideApproved: besideApprovedWords,
  privateWord: privateWordWords,
  question: questionWords,
  wayOut: wayOutWords,
  wayOutHeard,
  receipts: receiptWords,
  recordings: recordingWords,
  keptApart: keptApartWords,
  sayingBack: sayingBackWords,
  since: sinceWords,
  stranger: strangerWords,
  stillRight: stillRightWords,
  dropping: droppingWords,
  stoppedFor: stoppedForWords,
  talk: talkWords,
  stopping: stoppingWords,
  submission: submissionWords,
  takingOver: takingOverWords,
  letters: lettersWords,
  practiceLetter: practiceLetterWords,
  lostMailbox: lostMailboxWords,
  field: fieldWords,
  problem: problemWords,
  list: listWords,
  about: aboutWords,
  error: errorWords,
  page: pageWords,
  damaged: damagedWords,
  fhir: fhirWords,
  flowPages: flowPagesWords,
  helpLines: { ...helpLines, ...noticedWords },
  part: partWords,
  mail: mailWords,
  brief: briefWords,
  talkCards: talkCardsWords,
  talkGuide: talkGuideWords,
  awayOnPaper: awayOnPaperWords,
  ladder: ladderWords,
  hospitalPage: hospitalPageWords,
  neighbourSheet: neighbourSheetWords,
  pdf: pdfWords,
  prints: printsWords,
  refusalForm: refusalFormWords,
  visitSheet: visitSheetWords,
  card: cardWords,
  approval: approvalPageWords,
  authority: authorityWords,
  disclosure: disclosureWords,
  patientBanner: patientBannerWords,
  queue: reviewsWords,
  inHand: inHandWords,
  careEvent: careEventWords,
  team: teamWords,
  whoOpened: whoOpenedWords,
  governance: governanceWords,
  review: reviewWords,
  reviewSection: reviewSectionWords,
  life: lifeWords,
  saidInstead,
  signIn: signInWords,
  account: accountWords,
  byLetter: byLetterWords,
  email: emailWords,
  practices: practicesWords,
  training: trainingWords,
  stopped: stoppedWords,
  outdated: outdatedWords,
  ending: endingWords,
  debrief: debriefWords,
  audience: audienceWords,
  cue: cueWords,
  polarity: polarityWords,
  gone: goneWords,
  paperState: paperStateWords,
  noSignal: noSignalWords,
  reason: reasonWords,
  afterUse: afterUseWords,
  search: searchWords,
  urgent: urgentWords,
  wanted: wantedWords,
} as const

/** A language as far as it is written, at any depth; what it leaves out is English. */
export type PartOfViewWords = PartOf<ViewWords>

/** English with a language over it. */
export const overEnglish = (part: PartOfViewWords): ViewWords => laidOver<ViewWords>(english, part)

/** English as each nation says it, to who is under 18 and of them: whom to call and what the law is differ. */
export const englishIn = (
  nation: Nation,
  { isYoung = false, isOfYoung = isYoung, reachesNobody = false }: ToldAs = {},
): ViewWords => {
  if (reachesNobody) return toNobodyByNation[nation]
  if (isYoung) return toYoungByNation[nation]
  return (isOfYoung ? ofYoungByNation : byNation)[nation]
}

type ToldAs = {
  readonly isYoung?: boolean
  readonly isOfYoung?: boolean
  /** Too young to hand over what they write, and alone with it. */
  readonly reachesNobody?: boolean
}

/** What a language leaves to English, by its path: `question continue`. */
export const leftToEnglish = (part: PartOfViewWords): readonly string[] => missingIn(english, part, '')

/** The same in any language. */
export type ViewWords = InAnyLanguage<typeof english>

/** The words that a view asks for: its own, and those of the views that it draws. */
export type Says<Part extends keyof ViewWords> = Pick<ViewWords, Part>

type InAnyLanguage<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => InAnyLanguage<Said>
    : { readonly [K in keyof T]: InAnyLanguage<T[K]> }

type PartOf<T> = T extends string | ((...given: never[]) => unknown)
  ? T
  : { readonly [K in keyof T]?: PartOf<T[K]> }

/** What nothing is laid over stays the same object: there are eleven sets of words, and most of each is English. */
const laidOver = <T>(whole: T, part: unknown): T => {
  if (part === undefined) return whole
  const over = isBranch(whole) ? likeIt(whole, (name, one) => laidOver(one, partAt(part, name))) : part
  return isLike(over, whole) ? over : whole
}

const likeIt = (whole: object, change: (name: string, one: unknown) => unknown): unknown =>
  Array.isArray(whole)
    ? whole.map((one, index) => change(String(index), one))
    : Object.fromEntries(Object.entries(whole).map(([name, one]) => [name, change(name, one)]))

const missingIn = (whole: unknown, part: unknown, path: string): readonly string[] =>
  isBranch(whole)
    ? Object.entries(whole).flatMap(([name, one]) =>
        missingIn(one, partAt(part, name), `${path} ${name}`.trim()),
      )
    : part === undefined
      ? [path]
      : []

const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null

const partAt = (part: unknown, name: string): unknown =>
  isBranch(part) ? Object.entries(part).find(([one]) => one === name)?.[1] : undefined

/** Two words of one place are of one kind: texts, or what makes a text of what it is given. */
const isLike = <T>(value: unknown, whole: T): value is T => typeof value === typeof whole

/** Laid over each other once, when everything above is there. */
const byNation: Readonly<Record<Nation, ViewWords>> = {
  england: english,
  wales: overEnglish(inWales),
  scotland: overEnglish(inScotland),
  'northern-ireland': overEnglish(inNorthernIreland),
}

const ofYoungByNation: Readonly<Record<Nation, ViewWords>> = {
  england: overEnglish(underAge),
  wales: laidOver<ViewWords>(byNation.wales, underAge),
  scotland: laidOver<ViewWords>(laidOver<ViewWords>(byNation.scotland, underAge), underAgeInScotland),
  'northern-ireland': laidOver<ViewWords>(byNation['northern-ireland'], underAge),
}

const toYoung = (nation: Nation): ViewWords =>
  laidOver<ViewWords>(ofYoungByNation[nation], toTheYoung(byNation[nation]))
const toYoungByNation: Readonly<Record<Nation, ViewWords>> = {
  england: toYoung('england'),
  wales: toYoung('wales'),
  scotland: toYoung('scotland'),
  'northern-ireland': toYoung('northern-ireland'),
}
const toNobodyByNation: Readonly<Record<Nation, ViewWords>> = {
  england: laidOver<ViewWords>(toYoungByNation.england, toNobody),
  wales: laidOver<ViewWords>(toYoungByNation.wales, toNobody),
  scotland: laidOver<ViewWords>(toYoungByNation.scotland, toNobody),
  'northern-ireland': laidOver<ViewWords>(toYoungByNation['northern-ireland'], toNobody),
}
