import type { Field, Role } from '../flow/section.ts'
import { type At, entryNamed, itemAt } from '../flow/spot.ts'
import { mayAuthor } from '../flow/step.ts'
import type { Account, Actor, Clinician, Duty } from './actor.ts'
import { type Carer, isOverFor, readsApproved } from './carer.ts'
import { isKnownAt } from './disclosure.ts'
import type { Voice } from './facts.ts'
import { type Instant, isAddress, planId } from './ids.ts'
import { besideOther } from './in-hand.ts'
import { isInHands, isOfferedElsewhere, isOver } from './lifecycle.ts'
import type { Member } from './member.ts'
import type { Plan } from './plan.ts'
import { anyTimeHelping, betweenPractices, neededFor } from './team-deeds.ts'
import { covers, helperFor } from './teams.ts'
import { saysBack } from './use-reports.ts'

/** Who may do what to a plan: the whole of it, in one table. */
const rights = {
  patient: [
    ...(['read-draft', 'read-files', 'answer', 'ask', 'tell-in-private'] as const),
    ...(['invite-carer', 'compare', 'remove-carer', 'grant-reading', 'hide', 'speak'] as const),
    ...(['grant-team', 'end-team'] as const),
    ...(['submit', 'withdraw', 'drop-draft'] as const),
    ...(['read-receipts', 'say-back'] as const),
    ...(['read-approved', 'print-card', 'end-take-over', 'end-letter'] as const),
  ],
  carer: [
    ...(['read-draft', 'read-files', 'answer', 'ask', 'tell-in-private'] as const),
    ...(['offer-take-over', 'stop-helping', 'submit', 'withdraw', 'guess', 'compare'] as const),
    ...(['say-needs', 'stop-sharing-for', 'read-approved', 'read-receipts', 'say-back'] as const),
  ],
  clinician: [
    'review',
    'read-submitted',
    'read-files',
    'answer',
    'accept',
    'add-words',
    'ask-back',
    'settle-question',
    'settle-disclosure',
    'read-use-report',
    'return',
    'follow-return',
    'approve',
    'open-new-version',
    ...(['offer-take-over', 'offer-regaining', 'keep-letters', 'end-letter', 'suspend', 'close'] as const),
    ...(['take-back-recommendation', 'enter-in-error', 'stop-sharing-for'] as const),
    'record-authority',
    ...(['grant-team', 'end-team', 'read-versions', 'help'] as const),
    'read-approved',
    'read-receipts',
  ],
  'urgent-reader': ['read-approved', 'report-use'],
  stranger: ['join', 'take-over', 'use-letter'],
} as const satisfies Record<Actor['kind'], readonly string[]>

export type Deed = (typeof rights)[keyof typeof rights][number]
export const deeds: readonly Deed[] = [...new Set(Object.values(rights).flat())]

/** True when this actor may do this to this plan as it stands now (RULE-01, RULE-02). */
export const may = (actor: Actor, deed: Deed, plan: Plan): boolean => rightTo(actor, deed, plan) === 'yes'

/** `not-now` is said only to those who may know of the plan: it is theirs to review, and not in their hands. */
export type Right = 'yes' | 'not-now' | 'never'

export const rightTo = (actor: Actor, deed: Deed, plan: Plan): Right => {
  const granted: readonly Deed[] = rights[actor.kind]
  if (!granted.includes(deed)) return 'never'
  if (isHelping(actor)) return rightHelping(actor, deed, plan)
  // Clinicians of its practice have a page of it, and need none that says how they help.
  if (deed === 'help') return 'never'
  if (deed === 'enter-in-error') return plan.practice === undefined ? 'never' : 'yes'
  if (deed === 'offer-take-over' && (plan.owner !== undefined || !mayOffer(actor, plan))) return 'never'
  if (deed === 'end-letter' && actor.kind === 'patient' && plan.letters === undefined) return 'never'
  if (betweenTwo.has(deed) && plan.owner === undefined) return 'never'
  if (actor.kind === 'carer' && forAnother.has(deed) && !mayHandOver(actor, deed, plan)) return 'never'
  if (actor.kind === 'carer' && deed === 'stop-sharing-for' && !holdsPower(actor.carer, plan)) return 'never'
  if (actor.kind === 'clinician' && !isKnownToPractice(deed, plan)) return 'never'
  const beside = actor.kind === 'clinician' ? besideOther(actor, deed, plan) : undefined
  if (beside) return beside
  if (deed === 'follow-return' && plan.life.draft !== 'returned') return 'not-now'
  if (actor.kind === 'clinician' && !anyTime.has(deed)) return isInHands(plan.life) ? 'yes' : 'not-now'
  return isReady(actor, deed, plan) ? 'yes' : 'never'
}

/** Whether she is of another team than the plan's practice, which lets hers. */
export const isHelping = (actor: Actor | Clinician): actor is Helping =>
  'helps' in actor && actor.helps !== undefined
export type Helping = Clinician & {
  readonly kind: 'clinician'
  readonly helps: NonNullable<Clinician['helps']>
}

/** Of a plan that is with its practice alone. */
const rightHelping = (actor: Helping, deed: Deed, plan: Plan): Right => {
  const needed = neededFor.get(deed)
  if (!needed || !covers(actor.helps.may, needed) || !isWithPractice(plan) || isOver(plan.life))
    return 'never'
  if (betweenPractices.has(deed) && isOfferedElsewhere(plan)) return 'not-now'
  if (!anyTimeHelping.has(deed)) return isInHands(plan.life) ? 'yes' : 'not-now'
  return isReady(actor, deed, plan) ? 'yes' : 'never'
}

/** What takes the person as well: of a plan that is nobody's own yet there is nobody to agree. */
const betweenTwo: ReadonlySet<Deed> = new Set(['offer-regaining', 'guess', 'compare'])

/** What a clinician may do while the person has the draft: see where it is, and see to what was approved. */
const anyTime: ReadonlySet<Deed> = new Set([
  ...(['review', 'read-approved', 'read-receipts'] as const),
  ...([
    'open-new-version',
    ...(['offer-take-over', 'offer-regaining', 'keep-letters', 'end-letter', 'suspend', 'close'] as const),
    ...(['take-back-recommendation', 'stop-sharing-for'] as const),
    ...(['record-authority', 'grant-team', 'end-team', 'read-versions'] as const),
    ...(['settle-disclosure', 'settle-question', 'read-use-report', 'follow-return'] as const),
  ] as const),
])

const isReady = (actor: Actor, deed: Deed, plan: Plan): boolean => {
  if (lookingOn.has(deed) && actor.kind === 'carer' && !readsApproved(plan, actor.carer)) return false
  if (deed === 'say-back') return saysBack(actor, plan)
  const isOfFollowed = ofWhatIsFollowed.has(deed) || (actor.kind === 'carer' && lookingOn.has(deed))
  if (isOfFollowed && actor.kind !== 'patient')
    return plan.approved !== undefined && (plan.away === undefined || isSuspendedFor(actor, plan))
  if (deed === 'join')
    return Object.values(plan.carers).some((carer) => carer.account === undefined && !carer.removed)
  return deed !== 'take-over' || isOnOffer(actor, plan)
}

/** What the person lets a helper do who may read what was approved. */
const lookingOn: ReadonlySet<Deed> = new Set(['read-approved', 'read-receipts'])

const ofWhatIsFollowed: ReadonlySet<Deed> = new Set(['report-use', 'read-approved', 'read-versions'])

/** Whoever may lift a suspension reads what it is about. */
const isSuspendedFor = (actor: Actor, { away }: Plan): boolean =>
  actor.kind === 'clinician' && covers(actor.helps?.may ?? 'approve', 'approve') && away?.as === 'suspended'

/** Nobody who had a hand in it can make a plan their own: to them it is about somebody else. */
const isOnOffer = ({ id }: Actor, plan: Plan): boolean =>
  plan.takeOver !== undefined &&
  (plan.owner === undefined || plan.takeOver.regaining !== undefined) &&
  plan.takeOver.regaining?.by.id !== id &&
  plan.starter !== id &&
  !plan.drafters.includes(id) &&
  !Object.values(plan.carers).some(({ account }) => account === id)

/** A carer only where they began it themselves. */
const mayOffer = ({ kind, id }: Actor, plan: Plan): boolean => kind === 'clinician' || plan.starter === id

/** What a helper does for somebody who has no account: rules say for whom (RULE-CYP-1). */
const forAnother: ReadonlySet<Deed> = new Set(['submit', 'withdraw'])

/** Papers were seen of a power over an adult; whether the person cannot decide themselves is asked of what is on record. */
const holdsPower = (id: string, { carers, forms, practice }: Plan): boolean => {
  const authority = carers[id]?.authority
  return authority !== undefined && authority.document !== forms.parental && practice !== undefined
}

/** Who began it, while nobody has taken it over; there is nothing to take back before it was handed over. */
const mayHandOver = ({ id }: Actor, deed: Deed, { owner, starter, practice }: Plan): boolean =>
  owner === undefined && starter === id && (deed === 'submit' || practice !== undefined)

/**
 * Where a plan is that its practice once had is said to the practice also after sharing was stopped, and no word of it; what
 * became of something that it was told before can still be written down.
 */
const isKnownToPractice = (deed: Deed, plan: Plan): boolean =>
  deed === 'review' || deed === 'settle-disclosure' ? plan.practice !== undefined : isWithPractice(plan)

/** The practice sees a draft only once it was handed over, and no longer when sharing was withdrawn (RULE-CON-2). */
export const isWithPractice = (plan: Plan): boolean =>
  plan.practice !== undefined && plan.status !== 'withdrawn'

/**
 * The account as a session carries it: on one duty, or for oneself. Undefined when it has that duty no more, or was closed:
 * that ends its work, and nobody is shut out of a plan of her own. Sessions of before duties could be chosen carry none, and
 * are on the first. Who came by a letter is nobody without it.
 */
export const accountOn = (member: Member, chosen: string | undefined): Account | undefined => {
  const key = chosen ?? dutyKey(member.duties[0] ?? nobody)
  if (key.startsWith(letterPrefix)) return { ...forHerself(member), ...byLetter(key) }
  if (!isAddress(member.email)) return undefined
  if (key === '') return forHerself(member)
  const duty = dutiesNow(member).find((one) => dutyKey(one) === key)
  return duty && { ...forHerself(member), duty, name: nameAtWork(member, duty) }
}

/** On receipts, signatures and lists: nobody at work chooses her own, whatever she is called where she is here for herself. */
export const nameAtWork = ({ name }: Pick<Member, 'name'>, duty: Account['duty']): string =>
  (duty.kind === 'none' ? undefined : duty.name) ?? name

export const forHerself = ({ id, email, name, duties }: Member): Account => ({
  ...{ id, email, name, duty: nobody },
  ...(duties.length > 0 ? { isStaff: true } : {}),
})

/** Those that can be worked on: of a closed account none, until it is opened again. */
export const dutiesNow = ({ duties, endedAt }: Member): readonly Duty[] =>
  endedAt === undefined ? duties : []
const nobody = { kind: 'none' } as const

/** What a session carries: a duty, or the letter by which it was opened. */
export const sessionKey = ({ duty, letter }: Pick<Account, 'duty' | 'letter'>): string =>
  letter ? `${letterPrefix}${letter.plan} ${letter.id}` : dutyKey(duty)
const letterPrefix = 'letter '

const byLetter = (key: string): Pick<Account, 'letter'> => {
  const [plan = '', id = ''] = key.slice(letterPrefix.length).split(' ')
  return { letter: { plan: planId(plan), id } }
}

/** Which duty it is among those of one account; empty for nobody's duty. */
export const dutyKey = (duty: Account['duty']): string => {
  if (duty.kind === 'none') return ''
  return duty.kind === 'clinician' ? `clinician-${duty.practice}` : duty.kind
}

/** On duty nobody comes near her own plan, or one of a family: whoever helps with it, or did. To be asked makes nobody family. */
export const isTheirOwn = ({ id }: Pick<Account, 'id'>, plan: Plan): boolean =>
  plan.owner === id || Object.values(plan.carers).some((one) => one.account === id)

/** Whoever helps, and whoever stopped of themselves: what they wrote counts for the plan. Who is no carer was sent away by nobody. */
export const isHeard = (carer: Carer | undefined): boolean =>
  carer?.removed !== true || carer.leftAt !== undefined

/**
 * Which actor an account is for this plan: the person it is about is never anything but the patient. What a team or a helper
 * may for a while holds only where it is said when that is asked.
 */
export const actorFor = (account: Account, plan: Plan, at?: Instant): Actor => {
  const { id, name, duty } = account
  if (duty.kind !== 'none' && isTheirOwn(account, plan)) return { kind: 'stranger', id, name }
  if (plan.owner === id) return { kind: 'patient', id, name }
  const carer = Object.values(plan.carers).find(
    (one) => one.account === id && !one.removed && !isOverFor(one, at),
  )
  if (carer) {
    const { name: called, relationship, authority } = carer
    const granted = authority === undefined ? {} : { hasAuthority: true }
    return { kind: 'carer', id, name: called, carer: carer.id, relationship, ...granted }
  }
  if (duty.kind === 'clinician' && isKnownAt(duty.practice, plan)) return { ...duty, id, name }
  if (duty.kind === 'urgent-reader') return { ...duty, id, name }
  return helperFor(account, plan, at) ?? { kind: 'stranger', id, name }
}

export const roleOf = (actor: Actor): Role => {
  if (actor.kind === 'clinician') return actor.grade === 'senior' ? 'senior-clinician' : 'clinician'
  if (actor.kind === 'carer') return actor.hasAuthority === true ? 'authority' : 'carer'
  return actor.kind === 'stranger' ? 'urgent-reader' : actor.kind
}

/** In whose voice an actor writes; nobody writes in another's. */
export const voiceOf = (actor: Actor): Voice => {
  switch (actor.kind) {
    case 'patient':
      return 'person'
    case 'carer':
      return actor.carer
    default:
      return 'team'
  }
}

/**
 * Whether the actor may write this field (RULE-01). A clinician may also write down a wish at the
 * person's word: it stays a wish, and is marked as written down by her.
 */
export const mayWrite = (actor: Actor, field: Field): boolean =>
  mayAuthor(field, roleOf(actor)) ||
  (actor.kind === 'carer' && mayAuthor(field, 'carer')) ||
  (actor.kind === 'clinician' && field.class === 'W')

/** In an item that the team added, a clinician says as her own what clinicians may author, a wish as well. */
export const isTeamsOwn = (plan: Plan, by: Actor, at: At, field: Field | undefined): boolean =>
  by.kind === 'clinician' &&
  field !== undefined &&
  mayAuthor(field, roleOf(by)) &&
  entryNamed(plan.items, itemAt(at) ?? '')?.addedBy === 'team'
