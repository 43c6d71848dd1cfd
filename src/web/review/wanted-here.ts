import type { Account } from '../../plan/actor.ts'
import type { PlanId, PracticeId } from '../../plan/ids.ts'
import { nameKeys } from '../../plan/name-keys.ts'
import type { PlanWanted } from '../../plan/plans-wanted.ts'
import type { PracticePlan } from '../../plan/ports.ts'
import type { Service } from '../frame/service.ts'

/** One on the list of a desk, with what the practice has already of that person, or of somebody with their name and day. */
export type WantedHere = PlanWanted & {
  readonly plan: PracticePlan | undefined
  readonly maybe: readonly PracticePlan[]
}

type Desk = { readonly account: Account; readonly duty: { readonly practice: PracticeId } }
/** All plans of the practice, and which of them are the reader's own or of her family. */
type Plans = { readonly listed: readonly PracticePlan[]; readonly own: ReadonlySet<PlanId> }

/**
 * What came to the practice by name, and what has the number of a plan of it, wherever it was sent: it is told at that plan.
 * Nothing is listed to whom it is about, nor to their family.
 */
export const wantedHere = async (
  { plansWanted }: Service,
  { duty: { practice } }: Desk,
  { listed, own }: Plans,
): Promise<readonly WantedHere[]> => {
  const theirs = listed.filter(({ id }) => own.has(id))
  const others = listed.filter(({ id }) => !own.has(id))
  const all = await plansWanted.ofDesk(practice, new Set(others.flatMap(({ nhsNumber }) => nhsNumber ?? [])))
  return all
    .filter((one) => !theirs.some((plan) => hasNumber(one, plan) || isNamedSo(one, plan)))
    .map((one) => ({
      ...one,
      plan: others.find((plan) => hasNumber(one, plan)),
      maybe: others.filter((plan) => isNamedSo(one, plan)),
    }))
}

const hasNumber = ({ who }: PlanWanted, { nhsNumber }: PracticePlan): boolean =>
  'nhsNumber' in who && who.nhsNumber === nhsNumber

/** However the name is spelt: it may be the same person. */
const isNamedSo = ({ who }: PlanWanted, { family, born }: PracticePlan): boolean => {
  if (!('family' in who) || who.born !== born) return false
  const keys = nameKeys(who.family).whole
  return nameKeys(family).whole.some((key) => keys.includes(key))
}
