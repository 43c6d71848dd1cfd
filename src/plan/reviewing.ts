import type { Command } from './command.ts'
import { accepted, type Decision, refuse } from './decision.ts'
import { allows, type Status } from './lifecycle.ts'
import type { Plan } from './plan.ts'

export const openReview = (plan: Plan): Decision =>
  accepted(plan.status === 'submitted' ? [{ kind: 'ReviewOpened' }] : [])

/** Accepts a section as it was on the screen; if it moved since, the new words have to be read first. */
export const accept = (plan: Plan, { section, read }: Command & { kind: 'accept' }): Decision => {
  if (!isInReview(plan.status)) return refuse({ kind: 'wrong-state', status: plan.status })
  if ((plan.changedIn[section] ?? 0) > read) return refuse({ kind: 'draft-moved', sections: [section] })
  return accepted(isAccepted(plan, section) ? [] : [{ kind: 'SectionAccepted', section, read }])
}

/** A section that was re-opened by a change has lost its acceptance. */
export const isAccepted = (plan: Plan, section: string): boolean =>
  plan.accepted[section] !== undefined && plan.accepted[section] >= (plan.changedIn[section] ?? 0)

/** A second, signed layer beside the person's words; the first is never touched (RULE-03). */
export const addWords = (plan: Plan, command: Command & { kind: 'add-words' }): Decision =>
  isInReview(plan.status)
    ? accepted([{ ...command, kind: 'WordsAdded' }])
    : refuse({ kind: 'wrong-state', status: plan.status })

export const askBack = (plan: Plan, command: Command & { kind: 'ask-back' }): Decision => {
  if (!isInReview(plan.status)) return refuse({ kind: 'wrong-state', status: plan.status })
  const already = plan.askedBack.some((one) => one.text === command.text && one.field === command.field)
  return accepted(already ? [] : [{ ...command, kind: 'AskedBack' }])
}

/** Sends the draft back with the questions that were asked; without one there is nothing to answer. */
export const returnPlan = (plan: Plan): Decision => {
  if (!allows(plan.status, 'Returned')) return refuse({ kind: 'wrong-state', status: plan.status })
  if (plan.askedBack.length === 0) return refuse({ kind: 'nothing-asked-back' })
  return accepted([{ kind: 'Returned' }], [{ kind: 'returned', to: { account: plan.owner }, plan: plan.id }])
}

const isInReview = (status: Status): boolean => status === 'in-review'
