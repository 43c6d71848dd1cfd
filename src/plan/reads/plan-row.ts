import { type Danger, dangers } from '../../flow/listening.ts'
import { withItems } from '../../flow/path.ts'
import type { Section } from '../../flow/section.ts'
import { sectionsIn } from '../../flow/spot.ts'
import { disclosedTo } from '../disclosure.ts'
import type { Fact, Voice } from '../facts.ts'
import type { AccountId, Instant, PlanId, PracticeId } from '../ids.ts'
import { asHolderKnows, asSignersKnow, claimsIn, passedOnIn } from '../in-hand.ts'
import { isInHands, isOfferedElsewhere, isOver, type Status } from '../lifecycle.ts'
import type { Plan, Signed } from '../plan.ts'
import { fieldMarked } from '../plan-forms.ts'
import { lettersListed } from '../printed-letters.ts'
import { alerting } from '../quality/audit.ts'
import { auditOfApproved } from '../quality/of-approved.ts'
import { carriedIn, questionsLeft } from '../question.ts'
import { wordsLeft } from '../told-in-private.ts'
import { isToldNext, type UseReport } from '../use-reports.ts'
import { calledOpenly } from './called-openly.ts'
import { dangersReported, waitingReports } from './danger-reported.ts'
import { disowned } from './disowned.ts'
import { wroteBeside } from './helpers-wrote.ts'
import type { Listed, Named, Waiting } from './listed.ts'
import { pathIn, pathwaysOf, textMarked } from './reading.ts'
import { refusalsUnread } from './refusals.ts'
import { refusalsChanged, refusalsWritten, treatmentsAsked } from './refusals-changed.ts'
import { standsIn } from './reversed.ts'
import { reviewAfter } from './review-due.ts'
import { reviewDue } from './review-limit.ts'
import { spokenUpIn } from './speaks-up.ts'
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

/** Raised with every change of what a row says of the same facts: rows of before are made anew by whoever lists them. */
export const planRowRule = 38

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
  const isTold = plan.helpOffered.length + plan.privateWords.length > 0
  const isElsewhere = isTold && isOfferedElsewhere(plan)
  const known = isTold ? asHolderKnows(plan) : plan
  const dangers = dangersOf(known, unread)
  const isRefusalChanged =
    (isChangedSince && refusalsChanged(plan).length + refusalsWritten(plan).length > 0) ||
    (isInHands(plan.life) && refusalsUnread(plan))
  const isTreatmentAsked = !isRefusalChanged && isChangedSince && treatmentsAsked(plan).length > 0
  return {
    reviewOn: plan.approved && reviewDue(plan.approved, plan.forms),
    suspendedFor: suspended?.reason,
    suspendedUntil: suspended?.until,
    hasDanger: known.helpOffered.length > 0 || dangers.length > 0,
    dangers,
    isReplaced: plan.life.published === 'superseded',
    isDisclosureOpen: isTold && disclosedTo(known).length > 0,
    isSignersDisclosureOpen: isElsewhere && disclosedTo(asSignersKnow(plan)).length > 0,
    isSignersWordLeft: isElsewhere && wordsLeft(plan).length > 0,
    isTreatmentAsked,
    isRefusalChanged: isRefusalChanged || isTreatmentAsked,
    isQuestionKept: plan.questions.length > 0 && carriedIn(plan).length > 0,
    isUseUnread: unread.length > 0,
    isUseToLookAt: !isClosedAsDied(plan) && unread.some(({ isToLookAt }) => isToLookAt === true),
    isUseOpen:
      !isOver(plan.life) &&
      plan.status !== 'withdrawn' &&
      plan.useReports.some((one) => isToldNext(one, plan.approved?.version)),
    isDisowned: isAnyDisowned(plan) && !isOver(plan.life) && disowned(plan).length > 0,
    isWordLeft: isTold && wordsLeft(known).length > 0,
    isQuestionLeft: plan.questions.length > 0 && questionsLeft(plan).length > 0,
    ...(plan.letters === undefined ? { isLetterUsed: false, toTell: [] } : lettersListed(plan)),
    returnedAt: plan.status === 'returned' ? plan.returned?.at : undefined,
    isChangedSince,
    spokenUp: isChangedSince ? spokenUpIn(plan) : [],
    wroteBeside: plan.approved ? wroteBeside(plan) : [],
    alerts: isInHands(plan.life) ? alerting(plan, plan.forms.qualityChecks ?? [], plan.changedAt).length : 0,
    drafters: isInHands(plan.life) ? draftersNamed(plan) : [],
    closedFor: plan.life.published === 'closed' ? plan.ended?.because : undefined,
    reviewAfter: plan.approved && reviewAfter(plan),
    audit: plan.approved && auditOfApproved(plan.approved),
    stands: plan.approved && standsIn(plan),
    ...(isInHands(plan.life) ? waitingOf(plan) : notWaiting),
  }
}

/** Somebody looked at the death that was reported; what else was reported waits to be read, and not first. */
const isClosedAsDied = ({ life, ended }: Plan): boolean =>
  life.published === 'closed' && ended?.because === 'died'

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

/** How many pages of a section one voice left for later, those of its items among them: each is one thing to come back to. */
export const leftForLater = (plan: Plan, voice: Voice, section: Section): number =>
  withItems(pathIn(plan, voice, section)).flatMap(({ path }) =>
    path.steps.filter(({ asked }) => asked.some((name) => path.live[name]?.kind === 'skipped')),
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
