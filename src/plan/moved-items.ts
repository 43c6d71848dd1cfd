import { addressOf, answersAt, entryNamed } from '../flow/spot.ts'
import type { Fact, Recorded, Spoken } from './facts.ts'
import type { Instant } from './ids.ts'
import { type PlanItem, spotIn } from './items.ts'
import type { Plan } from './plan.ts'
import { readDifferently, touched } from './plan-forms.ts'
import { inVoice } from './reads/shown.ts'
import { asksForChanges } from './voice-handing-over.ts'

type Moved = Fact & { readonly kind: 'ItemRemoved' | 'ItemRestored' }

/** What is so once an item was taken out, or is back. */
export const moved = (plan: Plan, recorded: Recorded, fact: Moved): Partial<Plan> => ({
  ...itemMoved(plan, fact, recorded.at),
  changedFields: changedByMove(plan, fact, recorded.at),
  ...(isEmptyOfTeam(plan, fact) ? {} : touched(plan, recorded, ...readDifferently(plan.forms, fact))),
})

/** Taken out, an item keeps all that anybody said in it, and who took it out where another added it. */
const itemMoved = (plan: Plan, fact: Moved, when: Instant): Pick<Plan, 'items'> => {
  const removed = fact.kind === 'ItemRemoved'
  const spot = spotIn(plan, fact, fact.at)
  const id = spot.at.at(-1) ?? ''
  const known: Omit<PlanItem, 'removed'> = entryNamed(plan.items, id) ?? { ...spot, addedBy: fact.voice }
  const { removedBy: _, removedAt: __, ...item } = known
  const by = removed && item.addedBy !== fact.voice ? { removedBy: fact.voice } : {}
  const since = removed && plan.approved ? { removedAt: when } : {}
  return { items: { ...plan.items, [id]: { ...item, removed, ...by, ...since } } }
}

/** An item that the team added and in which nobody said anything: the plan reads without it as it did with it. */
export const isEmptyOfTeam = (plan: Plan, fact: Spoken): boolean => {
  const spot = spotIn(plan, fact, fact.at)
  const address = addressOf(spot)
  const said = Object.values(plan.voices).flatMap((voice) => {
    const there = voice[spot.section]
    const inIt = there && answersAt(there, spot.at)
    return inIt ? [...Object.keys(inIt.answers), ...Object.keys(inIt.items)] : []
  })
  return (
    entryNamed(plan.items, spot.at.at(-1) ?? '')?.addedBy === 'team' &&
    said.length === 0 &&
    !Object.keys(plan.teamWords).some((one) => one.startsWith(`${address}/`))
  )
}

/** What the person takes out of an approved plan is a change of it; what was never approved leaves none behind. */
const changedByMove = (
  plan: Plan,
  { voice, section, at, kind }: Fact & { kind: 'ItemRemoved' | 'ItemRestored' },
  when: Instant,
): Plan['changedFields'] => {
  const { approved, changedFields } = plan
  const [list, item] = at.slice(-2)
  if (!approved || !asksForChanges(plan, voice) || list === undefined || item === undefined)
    return changedFields
  const others = changedFields.filter((one) => one.item !== item || one.isGone !== true)
  if (kind === 'ItemRestored') return others.length === changedFields.length ? changedFields : others
  const isApproved = approved.content.entries.some((one) => one.item === item)
  return isApproved
    ? [...others, { field: list, item, section, at: when, isGone: true, ...inVoice(voice) }]
    : changedFields.filter((one) => one.item !== item)
}
