import { demoHospice, demoPractice } from '#views/demo/people.en.ts'
import { english } from '#views/words.ts'
import type { Actor } from '../plan/actor.ts'
import { type AccountId, accountId, type PlanId, type PracticeId } from '../plan/ids.ts'
import type { Practice } from '../plan/practice.ts'
import type { Ports } from '../web/frame/ports.ts'
import { isMadeUp, madeUpRegistrations } from './made-up.ts'

/** What the store lends for it. */
export type Ending = {
  readonly people: () => Promise<readonly Person[]>
  readonly plans: () => Promise<readonly APlan[]>
  readonly helping: () => Promise<readonly Helping[]>
  readonly readable: () => Promise<ReadonlySet<PlanId>>
  readonly end: (ended: readonly Person[]) => Promise<void>
  readonly closePractice: (id: PracticeId) => Promise<void>
}
type Person = { readonly id: AccountId; readonly email: string; readonly duty: object }
type APlan = {
  readonly plan: PlanId
  readonly owner: AccountId | null
  readonly practice: PracticeId | null
}

type Helping = { readonly plan: PlanId; readonly account: AccountId | null }

type Lent = Pick<Ports, 'act' | 'publications' | 'practices'>

export type Ended = {
  readonly people: number
  readonly plans: number
  /** Plans of others that a made-up clinician had approved. */
  readonly suspended: readonly PlanId[]
  /** Its practice goes on where somebody else works there, or has handed a plan to it. */
  readonly isPracticeKept: boolean
}

/**
 * Takes the demonstration out of a database that holds others too: its people sign in no more, nobody finds
 * their plans, and what its clinicians approved for others is not followed until a real one approves it.
 */
export const endDemonstration = async (ports: Lent, ending: Ending): Promise<Ended> => {
  const everybody = await ending.people()
  const ended = everybody.filter(({ email }) => isMadeUp(email))
  const ids = new Set(ended.map(({ id }) => id))
  const plans = await ending.plans()
  const [theirs, others] = parted(plans, theirsBy(ids, await ending.helping()))
  const handedOver = theirs.filter(({ practice }) => practice !== null)
  for (const { plan } of handedOver) await happen(ports, plan, 'enter-in-error')
  const suspended = await signedByThem(ports, others, await ending.readable())
  for (const plan of suspended) await happen(ports, plan, 'suspend')
  await ending.end(ended)
  const left = { staff: everybody.filter(({ id }) => !ids.has(id)), others }
  await keepOrClose(ports, ending, left, demoHospice)
  return {
    people: ended.length,
    plans: handedOver.length,
    suspended,
    isPracticeKept: await keepOrClose(ports, ending, left, demoPractice),
  }
}

/** Of whoever has an account; a plan that nobody's account holds is theirs whom those made up alone help. */
const theirsBy =
  (ids: ReadonlySet<string>, helping: readonly Helping[]) =>
  ({ plan, owner }: APlan): boolean => {
    if (owner !== null) return ids.has(owner)
    const helpers = helping.filter((one) => one.plan === plan)
    return helpers.length > 0 && helpers.every(({ account }) => account !== null && ids.has(account))
  }

const parted = <T>(
  all: readonly T[],
  isFirst: (one: T) => boolean,
): readonly [readonly T[], readonly T[]] => [all.filter(isFirst), all.filter((one) => !isFirst(one))]

const signedByThem = async (
  { publications }: Lent,
  plans: readonly APlan[],
  readable: ReadonlySet<PlanId>,
): Promise<readonly PlanId[]> => {
  const found: PlanId[] = []
  for (const { plan } of plans) {
    const publication = readable.has(plan) ? await publications.current(plan) : undefined
    if (publication && madeUpRegistrations.has(publication.content.signedBy.registration)) found.push(plan)
  }
  return found
}

/** Done again after it was cut short, it finds a plan that it has ended: nothing is left to do to that one. */
const happen = async (ports: Lent, plan: PlanId, kind: 'enter-in-error' | 'suspend'): Promise<void> => {
  const outcome = await ports.act(plan, { kind, reason: english.demo.ended.reason }, ({ practice }) =>
    practice === undefined ? { kind: 'stranger', id, name } : { ...clinician, practice },
  )
  if (!outcome.ok && outcome.refusal.kind !== 'wrong-state')
    throw new Error(`${kind} of ${plan} was refused: ${outcome.refusal.kind}`)
}
const id = accountId('end-of-demonstration')
const name = english.demo.ended.by
const clinician: Omit<Extract<Actor, { kind: 'clinician' }>, 'practice'> = {
  kind: 'clinician',
  id,
  name,
  jobRole: '',
  registration: '',
}

type Left = { readonly staff: readonly Person[]; readonly others: readonly APlan[] }

/** Closed where nobody else works there, and no plan of others is with it; otherwise kept, and that is the answer. */
const keepOrClose = async (
  { practices }: Lent,
  { closePractice }: Ending,
  { staff, others }: Left,
  made: Pick<Practice, 'odsCode'>,
): Promise<boolean> => {
  const practice = (await practices.all()).find(({ odsCode }) => odsCode === made.odsCode)
  if (!practice) return false
  const isNeeded =
    others.some((plan) => plan.practice === practice.id) ||
    staff.some(({ duty }) => 'practice' in duty && duty.practice === practice.id)
  if (!isNeeded) await closePractice(practice.id)
  return isNeeded
}
