import { saidBySteps } from '../../flow/page.ts'
import type { Spot } from '../../flow/spot.ts'
import { ukDay } from '../../flow/uk-day.ts'
import { isHelping } from '../access.ts'
import type { Actor, Clinician } from '../actor.ts'
import { agreedBefore } from '../agreement.ts'
import { eventsOpen } from '../care-events.ts'
import { type Content, spotOf } from '../content.ts'
import { accepted, type Decision, type Moment, refuse } from '../decision.ts'
import { openDisclosures } from '../disclosure.ts'
import type { Fact } from '../facts.ts'
import { asHolderKnows } from '../in-hand.ts'
import { allows, isOfferedElsewhere } from '../lifecycle.ts'
import { mailTo, toOwner } from '../mail.ts'
import type { Plan } from '../plan.ts'
import { fieldMarked } from '../plan-forms.ts'
import { openIn } from '../question.ts'
import { missingAgreement, missingForApproval } from '../reads/completeness.ts'
import { contentOf } from '../reads/content-of.ts'
import { contradictionsIn } from '../reads/contradictions.ts'
import { leftAside } from '../reads/left-aside.ts'
import { notToSeeBy } from '../reads/not-to-see.ts'
import { opposedIn, withReasons } from '../reads/opposed.ts'
import { identityToPublish } from '../reads/publication.ts'
import { isAccepted, readingFor } from '../reads/readers.ts'
import { unjudgedRefusals } from '../reads/refusals.ts'
import { latestReview } from '../reads/review-limit.ts'
import { rulesNow } from '../reads/rules.ts'
import { heldApart, withSaidOtherwise } from '../reads/said-otherwise.ts'
import { isSamePerson } from '../reads/same-person.ts'
import type { Refusal } from '../refusal.ts'
import { alreadyPublished, currentIn } from './living.ts'
import {
  type Approve,
  apartNow,
  saidToSign,
  signOffOf,
  toKnow,
  unsaid,
  withSaidBefore,
} from './said-to-sign.ts'

/**
 * Freezes the draft that was on the approver's screen into the published plan. Refused when the draft
 * moved, is the approver's own, lacks a must, or has a section nobody accepted (dataset section 4).
 */
export const approve = (plan: Plan, sent: Approve, by: Actor, moment: Moment): Decision => {
  if (by.kind !== 'clinician') return refuse({ kind: 'not-allowed' })
  const command = withSaidBefore(plan, sent, by, moment)
  const refusal = refusalOf(plan, command, by, moment)
  if (refusal) return refuse(refusal)
  const { said } = signOffOf(plan, command)
  const review = reviewSaid(plan, command) ?? ''
  const drawn = contentOf(plan, signature(by, command, moment), review, said)
  const { reasons = {} } = command
  const opposed = opposedIn(plan)
  const reasoned = withReasons(drawn, opposed, reasons)
  const apart = [...contradictionsIn(plan), ...apartNow(plan, command, moment)]
  const both = toKnow(plan, command, moment).flatMap((rule) => heldApart(plan, rule, moment.at))
  const content = withSaidOtherwise(reasoned, opposed, [...apart, ...both], reasons)
  return accepted(
    [
      ...signOff(plan, command),
      {
        kind: 'Approved',
        content,
        hash: moment.digest(canonical(content)),
        version: (plan.approved?.version ?? 0) + 1,
        readings: sectionsOf(plan).flatMap((id) => reliedOn(plan, command, by)(id) ?? []),
        ...saidToSign(plan, command, moment),
        ...agreedWith(plan, command, by),
        ...lookedAt(plan, command),
      },
      ...keptSuspended(plan, command),
    ],
    [
      ...toOwner(plan, 'approved'),
      ...(isOfferedElsewhere(plan) ? mailTo(plan, 'signed-elsewhere', plan.practice) : []),
      ...(isHelping(by) ? mailTo(plan, 'team-signed', plan.practice) : []),
    ],
    moment.published,
  )
}

/** Kept by the name of who recorded it: an approver who met nobody never says it as her own. */
const agreedWith = (
  plan: Plan,
  command: Approve,
  by: Clinician,
): Pick<Fact & { kind: 'Approved' }, 'agreement'> => {
  const agreement = agreedBefore(plan, by, command.agreedWith)
  return agreement && agreement !== 'unsaid' ? { agreement } : {}
}

/** What was told while she read stood on no page of hers: it was not looked at. */
const lookedAt = (plan: Plan, { looksAt = [] }: Approve): Pick<Fact & { kind: 'Approved' }, 'lookedAt'> => {
  const open = eventsOpen(plan).map(({ version }) => version)
  return open.length === 0 ? {} : { lookedAt: open.filter((version) => looksAt.includes(version)) }
}

/** Approved and still not to be followed: suspended again in the same write, for the reason that stood. */
const keptSuspended = ({ suspended }: Plan, { suspension }: Approve): readonly Fact[] => {
  if (!suspended || suspension !== 'keep') return []
  const { reason, until } = suspended
  return [{ kind: 'Suspended', reason, ...(until === undefined ? {} : { until }) }]
}

/** The text that the approved version's hash is taken of. */
export const canonical = (content: Content): string => JSON.stringify(content)

const refusalOf = (plan: Plan, command: Approve, by: Clinician, moment: Moment): Refusal | undefined => {
  if (!allows(plan.life, 'Approved')) return { kind: 'wrong-state', status: plan.status }
  if (plan.drafters.includes(by.id)) return { kind: 'own-draft' }
  const named = notToSeeBy(plan, by)
  if (named.length > 0) return { kind: 'named-not-to-see', words: named }
  if (plan.draftVersion !== command.read)
    return { kind: 'draft-moved', sections: movedSince(plan, command.read) }
  if (!isValid(plan, command)) return { kind: 'no-such-place' }
  if (plan.suspended && !command.suspension) return { kind: 'suspension-unsaid' }
  const missing = [
    ...missingForApproval(plan, moment.at),
    ...missingAgreement(plan),
    ...missingInSignOff(plan, command),
  ]
  if (missing.length > 0) return { kind: 'incomplete', missing }
  const open = sectionsOf(plan).filter((id) => !isAccepted(plan, id))
  if (open.length > 0) return { kind: 'not-accepted', sections: open }
  const isRead = reliedOn(plan, command, by)
  const unread = sectionsOf(plan).filter((id) => isRead(id) === undefined)
  if (unread.length > 0) return { kind: 'unread', sections: unread }
  if (agreedBefore(plan, by, command.agreedWith) === 'unsaid') return { kind: 'agreement-unsaid' }
  const aside = leftAside(plan)
  if (aside.length > 0) return { kind: 'left-aside', spots: aside }
  const unjudged = unjudgedRefusals(plan)
  if (unjudged.length > 0)
    return { kind: 'refusals-unjudged', spots: unjudged.map(({ entry }) => spotOf(entry)) }
  const questions = openIn(plan)
  if (questions.length > 0) return { kind: 'questions-open', questions }
  const disclosures = openDisclosures(asHolderKnows(plan))
  if (disclosures.length > 0) return { kind: 'disclosures-open', disclosures }
  const signing = signOffOf(plan, command).said
  const blocks = rulesNow(plan, { at: 'approval', today: moment.at, signing }, 'block')
  if (blocks.length > 0) return { kind: 'blocked', rules: blocks.map(({ id }) => id) }
  return (
    unsaid(plan, command, moment)[0] ??
    reviewRefusal(plan, command, moment) ??
    publishedRefusal(plan, command, moment)
  )
}

/**
 * All that she has to say on the page that she signs, and has not, so that one refusal tells it whole. The first of it is what an
 * approval is refused for; what has to be done elsewhere first is not among it.
 */
export const openToSay = (plan: Plan, sent: Approve, by: Clinician, moment: Moment): readonly Refusal[] => {
  const command = withSaidBefore(plan, sent, by, moment)
  const isRead = reliedOn(plan, command, by)
  const unread = sectionsOf(plan).filter((id) => isRead(id) === undefined)
  const late = reviewSaid(plan, command) && reviewRefusal(plan, command, moment)
  return [
    ...(plan.suspended && !command.suspension ? [{ kind: 'suspension-unsaid' } as const] : []),
    ...(unread.length > 0 ? [{ kind: 'unread', sections: unread } as const] : []),
    ...(agreedBefore(plan, by, command.agreedWith) === 'unsaid'
      ? [{ kind: 'agreement-unsaid' } as const]
      : []),
    ...unsaid(plan, command, moment),
    ...(late ? [late] : []),
  ]
}

const sectionsOf = ({ forms }: Plan): readonly string[] => forms.sections.map(({ section }) => section.id)

/** Nobody publishes what she never opened: her own reading counts, or one that she relies on by name. */
const reliedOn =
  (plan: Plan, { reliesOn = [] }: Approve, by: Clinician) =>
  (section: string) =>
    readingFor(plan, section, { by, reliesOn })

/**
 * One current plan for a person: which one it takes the place of is said by who approves, never merged in silence. A plan
 * that is about somebody else is in nobody's gift: there the number is wrong, in one of the two.
 */
const publishedRefusal = (
  plan: Plan,
  { supersedes = [] }: Approve,
  { published }: Moment,
): Refusal | undefined => {
  if (published.length === 0) return undefined
  const whose = identityToPublish(plan)
  const others = published.flatMap(currentIn).filter((other) => !isSamePerson(whose, other))
  return others.length > 0
    ? { kind: 'another-person', others }
    : alreadyPublished(published.filter(({ id }) => !supersedes.includes(id)))
}

const movedSince = (plan: Plan, read: number): readonly string[] =>
  Object.entries(plan.changedIn).flatMap(([section, version]) => (version > read ? [section] : []))

const isValid = (plan: Plan, { said }: Approve): boolean =>
  Object.entries(said).every(([name, one]) => {
    const field = plan.forms.approval.section.fields[name]
    return field && (one.kind !== 'answer' || field.schema.safeParse(one.value).success)
  })

/** What a reader judges the plan by has to be said; the review date has a refusal of its own. */
const missingInSignOff = (plan: Plan, command: Approve): readonly Spot[] =>
  signOffOf(plan, command)
    .missing.filter((field) => field !== fieldMarked(plan.forms, 'next-review'))
    .map((field) => ({ section: plan.forms.approval.section.id, at: [field] }))

const reviewRefusal = (plan: Plan, command: Approve, { at }: Moment): Refusal | undefined => {
  const review = reviewSaid(plan, command)
  const latest = latestReview(plan, at, command.looksAt)
  return review !== undefined && review >= ukDay(at) && review <= latest
    ? undefined
    : { kind: 'review-date', latest }
}

const reviewSaid = (plan: Plan, command: Approve): string | undefined => {
  const one = signOffOf(plan, command).said[fieldMarked(plan.forms, 'next-review') ?? '']
  return one?.kind === 'answer' && typeof one.value === 'string' ? one.value : undefined
}

const signature = (by: Clinician, { practiceName }: Approve, { at }: Moment): Content['signedBy'] => ({
  name: by.name,
  jobRole: by.jobRole,
  registration: by.registration,
  practice: practiceName,
  at,
})

/** A fact a step, as everybody's answers are. */
const signOff = (plan: Plan, command: Approve): readonly Fact[] => {
  const { section, words } = plan.forms.approval
  return saidBySteps(signOffOf(plan, command)).map(({ step, said }) => ({
    kind: 'Answered',
    voice: 'team',
    section: section.id,
    at: [],
    step,
    said,
    asked: Object.fromEntries(Object.keys(said).map((field) => [field, words.fields[field]?.label ?? field])),
    flow: `${section.id}@${section.version}`,
  }))
}
