import { isHelping } from '../../plan/access.ts'
import type { Account, Clinician } from '../../plan/actor.ts'
import type { PlanId, PracticeId } from '../../plan/ids.ts'
import { practiceOfDraft } from '../../plan/in-hand.ts'
import { nameKeys } from '../../plan/name-keys.ts'
import type { Plan } from '../../plan/plan.ts'
import type { PlanWanted } from '../../plan/plans-wanted.ts'
import type { PracticePlan } from '../../plan/ports.ts'
import { textMarked } from '../../plan/reads/reading.ts'
import type { Service } from './service.ts'

/** One on the list of a desk, with what the practice has already of that person, or of somebody with their name and day. */
export type WantedHere = PlanWanted & {
  readonly plan: PracticePlan | undefined
  readonly maybe: readonly PracticePlan[]
}

export type Desk = { readonly account: Account; readonly duty: { readonly practice: PracticeId } }
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

/** The list of a desk, with the plans of the practice read for it. */
export const wantedAtDesk = async (service: Service, desk: Desk): Promise<readonly WantedHere[]> => {
  const { practice } = desk.duty
  const [listed, own] = await Promise.all([
    service.plans.ofPractice(practice),
    service.plans.theirOwnIn(practice, desk.account),
  ])
  return await wantedHere(service, desk, { listed, own })
}

/** What was said of the person of this plan, by the number in it: none to who helps from another practice. */
export const wantedOfPlan = async (
  { plansWanted }: Pick<Service, 'plansWanted'>,
  plan: Plan,
  by: Clinician,
): Promise<readonly PlanWanted[]> => {
  const number = textMarked(plan, 'nhs-number')
  const practice = practiceOfDraft(plan)
  if (number === undefined || isHelping(by) || by.practice !== practice) return []
  const all = await plansWanted.ofDesk(practice, new Set([number]))
  return all.filter(({ who }) => 'nhsNumber' in who && who.nhsNumber === number)
}

const hasNumber = ({ who }: PlanWanted, { nhsNumber }: PracticePlan): boolean =>
  'nhsNumber' in who && who.nhsNumber === nhsNumber

/** However the name is spelt: it may be the same person. */
const isNamedSo = ({ who }: PlanWanted, { family, born }: PracticePlan): boolean => {
  if (!('family' in who) || who.born !== born) return false
  const keys = nameKeys(who.family).whole
  return nameKeys(family).whole.some((key) => keys.includes(key))
}
