import type { Nation } from '../flow/section.ts'
import type { Deed, Right } from './access.ts'
import type { Clinician } from './actor.ts'
import { isOfPrivateWord, isOpen } from './help-offered.ts'
import { type AccountId, type Instant, instant, type PracticeId } from './ids.ts'
import { isInHands, isOfferedElsewhere } from './lifecycle.ts'
import type { Plan, Signed } from './plan.ts'
import type { WithTeams } from './teams.ts'
import type { PrivateWord } from './told-in-private.ts'
import { isUnsettled, type Reported } from './use-reports.ts'

/** Who says that she reads it, and until when that holds: it locks nobody out, and nobody ends it but she and the time. */
export type Claim = Signed & { readonly until: Instant }
/** Whom a colleague asked to go on with it. */
export type PassedOn = Signed & { readonly to: { readonly id: AccountId; readonly name: string } }

/** Whom a draft is with in its practice, as they said themselves. */
export type InHand = {
  readonly claims?: readonly Claim[]
  readonly passedOn?: PassedOn | undefined
}

/** What holds of it says nothing once the draft has left the practice, or has come to it anew. */
export const inNobodysHand: InHand = { claims: [], passedOn: undefined }

/** Whoever is called away lets nobody wait longer than this. */
export const claimSeconds = 3600

export const claimedUntil = (at: Instant): Instant =>
  instant(new Date(Date.parse(at) + claimSeconds * 1000).toISOString())

/** Of a draft in the practice's hands; whether its time has run out is asked when it is shown. */
export const claimsIn = ({ life, claims = [] }: Pick<Plan, 'life' | 'claims'>): readonly Claim[] =>
  isInHands(life) ? claims : []

export const passedOnIn = ({ life, passedOn }: Pick<Plan, 'life' | 'passedOn'>): PassedOn | undefined =>
  isInHands(life) ? passedOn : undefined

/** Compared as moments: nobody's claim outlives its hour. */
export const isHeld = ({ until }: { readonly until: string }, now: string): boolean =>
  Date.parse(until) > Date.parse(now)

/** Without those of one account. */
export const withoutClaimOf = (claims: readonly Claim[] | undefined, id: string): readonly Claim[] =>
  (claims ?? []).filter(({ by }) => by.id !== id)

/** Which practice has to do with it. */
export type InPractice = WithTeams & {
  readonly practice?: PracticeId
  /** One that is not here, and of which who runs the service was told. */
  readonly practiceWanted?: { readonly at: Instant; readonly name: string; readonly place: string }
  /** Who has got the draft of a plan that another practice signed. */
  readonly offeredTo?: PracticeId | undefined
  /** Of what was in hands, how far the one that signed had it. */
  readonly signersHadUpTo?: number
  /** Words to a practice that had it before, which the one that has it now never reads. */
  readonly toldBefore?: readonly PrivateWord[]
  /** Of the practice that it was handed to last, or that opened it; none is known of facts of before 26 November 2026. */
  readonly nation?: Nation
}

/** Who has the draft, or had it last. */
export const practiceOfDraft = (
  plan: Pick<Plan, 'offeredTo' | 'life' | 'practice'>,
): PracticeId | undefined => (isOfferedElsewhere(plan) ? plan.offeredTo : plan.practice)

/** As the practice that signed what stands knows of it: what another has in hands was never told to it. */
export const asSignersKnow = (plan: Plan): Plan =>
  plan.offeredTo === undefined ? plan : { ...plan, inHandsUpTo: plan.signersHadUpTo ?? 0 }

/** As another practice knows of it that has, or had, the draft: what was told beside the approved plan was told to who signed that alone. */
export const asOfferedKnow = (plan: Plan): Plan => ({
  ...plan,
  privateWords: plan.privateWords.filter(({ toDesk }) => !toDesk),
  helpOffered: plan.helpOffered.filter(({ toDesk }) => !toDesk),
  ...(plan.helpSettled ? { helpSettled: plan.helpSettled.filter(({ toDesk }) => !toDesk) } : {}),
})

/** As the practice knows of it that has the draft, or has to do with it alone. */
export const asHolderKnows = (plan: Plan): Plan =>
  isOfferedElsewhere(plan) ? asOfferedKnow(plan) : asSignersKnow(plan)

/**
 * As a team that helps knows of it: what was told to the practice in private is no other team's, but that it holds up whoever
 * signs is. Of what was said after use, what the next reader is told stands on the page of urgent care too.
 */
export const asTeamsKnow = (plan: Plan): Plan => ({
  ...plan,
  privateWords: [
    ...plan.helpOffered.filter(isOfPrivateWord),
    ...plan.privateWords.filter(({ alone }) => alone),
  ]
    .filter(isOpen)
    .map(untold),
  helpOffered: plan.helpOffered.filter((one) => !isOfPrivateWord(one)),
  ...(plan.helpSettled ? { helpSettled: plan.helpSettled.filter((one) => !isOfPrivateWord(one)) } : {}),
  useReports: plan.useReports.filter(isUnsettled).map(withNewestWords),
})

const untold = ({ at, version }: Signed): PrivateWord => ({
  ...{ at, version, by: { id: '', name: '' }, voice: 'person', text: '', alone: true },
  isUntold: true,
})

/** What happened is for the practice alone. */
const withNewestWords = ({ happened: _, isToLookAt: __, ...report }: Reported): Reported => {
  const newest = report.reads.findLast(({ words }) => words !== undefined)
  return {
    ...report,
    reads: report.reads.map((one) =>
      one === newest ? one : { by: one.by, at: one.at, version: one.version },
    ),
  }
}

/**
 * While another practice reads the draft, the one that signed what stands goes on with that alone; the other has a say in no
 * more than the draft, and knows of no plan once the draft went back, but what it was told and did nothing about.
 */
export const besideOther = ({ practice }: Clinician, deed: Deed, plan: Plan): Right | undefined => {
  if (practice !== plan.practice) {
    if (ofWhatStands.has(deed)) return 'never'
    return isOfferedElsewhere(plan) || deed === 'review' || deed === 'settle-disclosure' ? undefined : 'never'
  }
  return isOfferedElsewhere(plan) && !ofWhatStands.has(deed) && !ofBoth.has(deed) ? 'not-now' : undefined
}
const ofWhatStands: ReadonlySet<Deed> = new Set([
  ...(['open-new-version', 'suspend', 'take-back-recommendation', 'close'] as const),
  ...(['enter-in-error', 'stop-sharing-for'] as const),
])
const ofBoth: ReadonlySet<Deed> = new Set([
  ...(['review', 'read-approved', 'read-receipts', 'record-authority'] as const),
  ...(['settle-disclosure', 'read-use-report'] as const),
])
