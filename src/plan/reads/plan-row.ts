import { type Danger, dangers } from '../../flow/listening.ts'
import { withItems } from '../../flow/path.ts'
import type { Pathway, Section } from '../../flow/section.ts'
import { sectionsIn } from '../../flow/spot.ts'
import { type Happened, happenedSince } from '../care-events.ts'
import { disclosedTo } from '../disclosure.ts'
import type { Closing, Fact, Voice } from '../facts.ts'
import type { AccountId, Instant, PlanId, PracticeId } from '../ids.ts'
import { asSignersKnow, claimsIn, passedOnIn } from '../in-hand.ts'
import { isInHands, isOfferedElsewhere, isOver, type Status } from '../lifecycle.ts'
import type { Mail } from '../mail.ts'
import type { Plan, Signed } from '../plan.ts'
import { fieldMarked } from '../plan-forms.ts'
import { lettersListed } from '../printed-letters.ts'
import { alertsOf } from '../quality/audit.ts'
import { type ApprovedAudit, auditOfApproved } from '../quality/of-approved.ts'
import { carriedIn, questionsLeft } from '../question.ts'
import { wordsLeft } from '../told-in-private.ts'
import { isToldNext, type UseReport } from '../use-reports.ts'
import { calledOpenly } from './called-openly.ts'
import { dangersReported, waitingReports } from './danger-reported.ts'
import { disowned } from './disowned.ts'
import { pathIn, pathwaysOf, textMarked } from './reading.ts'
import { refusalsUnread } from './refusals.ts'
import { refusalsChanged, refusalsWritten, treatmentsAsked } from './refusals-changed.ts'
import { draftersNamed } from './written-by.ts'

/** What is found, listed or counted without folding: written with the facts, in one transaction. */
export type PlanRow = {
  readonly id: PlanId
  readonly version: number
  readonly owner: AccountId | undefined
  readonly practice: PracticeId | undefined
  /** Who reads the draft meanwhile, of a plan that another practice signed. */
  readonly offeredTo: PracticeId | undefined
  readonly status: Status
  readonly changedAt: Instant
  readonly submittedAt: Instant | undefined
  /** When the practice got this draft first. */
  readonly firstSubmittedAt: Instant | undefined
  /** What the person is called before they gave a name in the plan. */
  readonly ownerName: string
} & Identity &
  Listed

/** The person as a queue names them: FAMILY, Given. */
type Identity = {
  readonly family: string
  readonly given: string
  readonly born: string
  /** As the draft says it. */
  readonly nhsNumber: string | undefined
  /** By what carers may read too. */
  readonly calledOpenly: string
}

/** What a list says beside a name. */
type Listed = {
  /** When what was approved last is due to be reviewed. */
  readonly reviewOn: string | undefined
  /** Why what was approved is not to be followed now, whatever the draft does meanwhile. */
  readonly suspendedFor: string | undefined
  /** The day until which that was expected. */
  readonly suspendedUntil: string | undefined
  /** Words that sounded like danger wait in its agenda, or in what a reader said of it that nobody has read. */
  readonly hasDanger: boolean
  /** What those speak of, most urgent first. */
  readonly dangers: readonly Danger[]
  /** Another plan took the place of what was approved of it, whatever the draft does meanwhile. */
  readonly isReplaced: boolean
  /** Nobody has written down yet what became of something that the practice was told. */
  readonly isDisclosureOpen: boolean
  /** The same of what the practice was told that signed it, while another has the draft. */
  readonly isSignersDisclosureOpen: boolean
  /** Of what is meant by the next, all is that a treatment is asked for. */
  readonly isTreatmentAsked: boolean
  /** The person has asked for a treatment since the approval; or words that stand approved as a refusal were changed by the person, or new ones that may refuse a treatment written that no clinician has read. */
  readonly isRefusalChanged: boolean
  /** A question that was kept for later waits for somebody to talk about it. */
  readonly isQuestionKept: boolean
  /** A reader said of it how it went, and nobody of its practice has read that. */
  readonly isUseUnread: boolean
  /** Something was wrong in it when it was used, and nobody who could sign has said how that is settled. */
  readonly isUseOpen: boolean
  /** Words of a helper stand approved that count no more for the person. */
  readonly isDisowned: boolean
  /** Somebody left a word in private beside what is approved, and nobody of its practice can have read it. */
  readonly isWordLeft: boolean
  /** The same of a question to the nurse or doctor. */
  readonly isQuestionLeft: boolean
  /** Somebody used a letter of paper, and nobody has spoken with them yet. */
  readonly isLetterUsed: boolean
  /** What somebody of the practice is to tell who has no email. */
  readonly toTell: readonly Mail['kind'][]
  /** Since when the person has the draft again, as it was sent back. */
  readonly returnedAt?: Instant | undefined
  /** The person has changed something since it was approved. */
  readonly isChangedSince: boolean
  /** How many safety alerts of the checks of plan quality a draft in the practice's hands has. */
  readonly alerts: number
  /** Who wrote in the draft for the person, so that a colleague has to sign it. */
  readonly drafters: readonly string[]
  /** Why it came to its end, where a clinician closed it. */
  readonly closedFor: Closing | undefined
  /** What has happened since it was approved that asks for another look at it, and on which day. */
  readonly reviewAfter: Happened | undefined
  /** What the live audit finds in it as it was approved. */
  readonly audit: ApprovedAudit | undefined
} & Waiting

/** How a draft waits, while its practice has it. */
type Waiting = {
  /** A clinician opened this version: nobody handed it over. */
  readonly isOpenedHere: boolean
  /** What the plan is for. */
  readonly pathways: readonly Pathway[]
  /** Who began to read it and when: of a draft that was handed over again, before that. */
  readonly reader: string | undefined
  readonly readSince: Instant | undefined
  /** Who accepted a section of it last since then. */
  readonly lastReader: string | undefined
  readonly lastReadAt: Instant | undefined
  /** Who says that she reads it, and until when that holds. */
  readonly claims: readonly { readonly by: Named; readonly until: Instant }[]
  /** Whom a colleague asked to go on with it, and when. */
  readonly passedOn: { readonly to: Named; readonly by: Named; readonly at: Instant } | undefined
}
type Named = { readonly id: string; readonly name: string }

/** Raised with every change of what a row says of the same facts: rows of before are made anew by whoever lists them. */
export const planRowRule = 23

export type CarerRow = {
  readonly id: string
  readonly email: string
  readonly account: AccountId | undefined
  readonly removed: boolean
}

/** The row of a plan; after `before`, who it is about is worked out anew only where that may have changed. */
export const rowOf = (plan: Plan, before?: Plan): PlanRow => {
  const identity = identityAfter(plan, before)
  named.set(plan, identity)
  const { id, version, owner, practice, status, changedAt, submittedAt, firstSubmittedAt, ownerName } = plan
  return {
    offeredTo: isOfferedElsewhere(plan) ? plan.offeredTo : undefined,
    ...{ id, version, owner, practice, status, changedAt, submittedAt, firstSubmittedAt, ownerName },
    ...identity,
    ...listed(plan),
  }
}
const named = new WeakMap<Plan, Identity>()

const identityAfter = (plan: Plan, before: Plan | undefined): Identity => {
  const known = before && named.get(before)
  if (!before || !known) return identityOf(plan)
  const isSame =
    plan.hidden === before.hidden && plan.ownerName === before.ownerName && !isRenamedSince(plan, before)
  return isSame ? known : identityOf(plan)
}

const isRenamedSince = ({ forms, changedIn }: Plan, before: Plan): boolean =>
  forms.sections.some(
    ({ section }) =>
      (changedIn[section.id] ?? 0) > before.version &&
      naming.some((mark) => section.fields[fieldMarked(forms, mark) ?? '']),
  )
const naming = ['family-name', 'given-name', 'preferred-name', 'birth-date', 'nhs-number'] as const

const identityOf = (plan: Plan): Identity => ({
  family: textMarked(plan, 'family-name') ?? '',
  given: textMarked(plan, 'given-name') ?? '',
  born: textMarked(plan, 'birth-date') ?? '',
  nhsNumber: textMarked(plan, 'nhs-number'),
  calledOpenly: calledOpenly(plan),
})

/** What most plans have none of is not looked for in them. */
const listed = (plan: Plan): Listed => {
  const suspended = isOver(plan.life) ? undefined : plan.suspended
  const isChangedSince = plan.approved !== undefined && plan.changedFields.length > 0
  const unread = plan.useReports.length === 0 || plan.status === 'withdrawn' ? [] : waitingReports(plan)
  const dangers = dangersOf(plan, unread)
  const isRefusalChanged =
    (isChangedSince && refusalsChanged(plan).length + refusalsWritten(plan).length > 0) ||
    (isInHands(plan.life) && refusalsUnread(plan))
  const isTreatmentAsked = !isRefusalChanged && isChangedSince && treatmentsAsked(plan).length > 0
  const isTold = plan.helpOffered.length + plan.privateWords.length > 0
  return {
    reviewOn: plan.approved?.content.reviewOn,
    suspendedFor: suspended?.reason,
    suspendedUntil: suspended?.until,
    hasDanger: plan.helpOffered.length > 0 || dangers.length > 0,
    dangers,
    isReplaced: plan.life.published === 'superseded',
    isDisclosureOpen: isTold && disclosedTo(plan).length > 0,
    isSignersDisclosureOpen:
      isTold && isOfferedElsewhere(plan) && disclosedTo(asSignersKnow(plan)).length > 0,
    isTreatmentAsked,
    isRefusalChanged: isRefusalChanged || isTreatmentAsked,
    isQuestionKept: plan.questions.length > 0 && carriedIn(plan).length > 0,
    isUseUnread: unread.length > 0,
    isUseOpen:
      !isOver(plan.life) &&
      plan.status !== 'withdrawn' &&
      plan.useReports.some((one) => isToldNext(one, plan.approved?.version)),
    isDisowned: isAnyDisowned(plan) && !isOver(plan.life) && disowned(plan).length > 0,
    isWordLeft: plan.privateWords.length > 0 && wordsLeft(plan).length > 0,
    isQuestionLeft: plan.questions.length > 0 && questionsLeft(plan).length > 0,
    ...(plan.letters === undefined ? { isLetterUsed: false, toTell: [] } : lettersListed(plan)),
    returnedAt: plan.status === 'returned' ? plan.returned?.at : undefined,
    isChangedSince,
    alerts: isInHands(plan.life) ? alertsOf(plan, plan.forms.qualityChecks ?? [], plan.changedAt).length : 0,
    drafters: isInHands(plan.life) ? draftersNamed(plan) : [],
    closedFor: plan.life.published === 'closed' ? plan.ended?.because : undefined,
    reviewAfter: plan.approved && happenedSince(plan),
    audit: plan.approved && auditOfApproved(plan.approved),
    ...(isInHands(plan.life) ? waitingOf(plan) : notWaiting),
  }
}

const isAnyDisowned = ({ carers }: Plan): boolean =>
  Object.values(carers).some(({ disownedAt }) => disownedAt !== undefined)

const notWaiting: Waiting = {
  isOpenedHere: false,
  pathways: [],
  reader: undefined,
  readSince: undefined,
  lastReader: undefined,
  lastReadAt: undefined,
  claims: [],
  passedOn: undefined,
}

const waitingOf = (plan: Plan): Waiting => {
  const begun = plan.status === 'in-review' ? plan.reader : plan.reviews.before
  const last = begun && lastReadingAfter(plan, begun.version)
  const passed = passedOnIn(plan)
  return {
    isOpenedHere: plan.submittedAt !== plan.handedOverAt,
    pathways: pathwaysOf(plan),
    reader: begun?.by.name,
    readSince: begun?.at,
    lastReader: last?.by.name,
    lastReadAt: last?.at,
    claims: claimsIn(plan).map(({ by, until }) => ({ by: nameOf(by), until })),
    passedOn: passed && { to: passed.to, by: nameOf(passed.by), at: passed.at },
  }
}

const nameOf = ({ id, name }: Named): Named => ({ id, name })

const lastReadingAfter = ({ readings }: Plan, version: number): Signed | undefined =>
  Object.values(readings)
    .flatMap((bySection) => Object.values(bySection))
    .filter((reading) => reading.version > version)
    .toSorted((one, other) => other.version - one.version)[0]

const dangersOf = (plan: Plan, unread: readonly UseReport[]): readonly Danger[] => {
  const spoken = new Set([
    ...plan.helpOffered.flatMap(({ dangers }) => dangers),
    ...unread.flatMap((report) => dangersReported(plan, report)),
  ])
  return dangers.filter((danger) => spoken.has(danger))
}

export type SectionState = 'not-started' | 'in-progress' | 'completed' | 'needs-another-look'

/** Where one voice stands in one section. */
export const sectionState = (plan: Plan, voice: Voice, section: Section): SectionState => {
  if (plan.voices[voice]?.[section.id] === undefined) return 'not-started'
  const path = pathIn(plan, voice, section)
  if (path.again.length > 0) return 'needs-another-look'
  return path.open === undefined ? 'completed' : 'in-progress'
}

/** How many questions of a section one voice left for later, those in its items among them. */
export const leftForLater = (plan: Plan, voice: Voice, section: Section): number =>
  withItems(pathIn(plan, voice, section)).flatMap(({ path }) =>
    Object.values(path.live).filter(({ kind }) => kind === 'skipped'),
  ).length

/** The versions of a section's questions, those of its lists' items among them: `contacts@1 one-contact@1`. */
export const stampOf = (section: Section): string =>
  sectionsIn(section)
    .map(({ section: { id, version } }) => `${id}@${version}`)
    .join(' ')

type Answered = Fact & { readonly kind: 'Answered' }

/** The versions of the section's questions where an answer left nothing open in it for its author; the team fills in no sections. */
export const completedBy = (
  { voice, ...fact }: Pick<Answered, 'voice' | 'section'>,
  after: Plan,
): string | undefined => {
  const section = after.forms.sections.find(({ section }) => section.id === fact.section)?.section
  if (!section || voice === 'team' || sectionState(after, voice, section) !== 'completed') return undefined
  return stampOf(section)
}
