import type { Answers } from '../flow/answer.ts'
import { type AskedBack, becameOf } from './asked-back.ts'
import type { Recorded } from './facts.ts'
import { inNobodysHand } from './in-hand.ts'
import type { PlanItem } from './items.ts'
import type { Plan } from './plan.ts'
import { readDifferentlyWithoutVoice, touched } from './plan-forms.ts'
import { withoutLetters } from './printed-letters.ts'
import { isApart, siteFieldsOf, withoutSites } from './sites.ts'
import { withoutTeams } from './teams.ts'

/**
 * The person threw their draft away. After an approval their own answers are what was approved; what helpers and clinicians
 * wrote is theirs, and stays. A draft that never was approved ends with its plan: it is nobody's, and nobody helps with it.
 * Every word stays in the record.
 */
export const dropped = (plan: Plan, recorded: Recorded): Partial<Plan> =>
  plan.approved === undefined ? endedFor(plan, recorded) : { talks: [], ...asApprovedAgain(plan, recorded) }

const endedFor = (plan: Plan, recorded: Recorded): Partial<Plan> => ({
  ...withoutLetters(plan, recorded),
  ...inNobodysHand,
  ...withoutSites(plan),
  ...withoutTeams(plan, recorded),
  owner: undefined,
  takeOver: undefined,
  isUnshared: true,
  ended: { by: recorded.by, at: recorded.at, version: recorded.version, because: 'no-longer-wanted' },
  carers: Object.fromEntries(
    Object.entries(plan.carers).map(([id, carer]) => [
      id,
      { ...carer, removed: true, authority: undefined, readsSince: undefined },
    ]),
  ),
})

const asApprovedAgain = (plan: Plan, recorded: Recorded): Partial<Plan> => {
  const { asApproved: before } = plan.approved ?? {}
  if (!before) return inNobodysHand
  const after = {
    ...plan,
    items: itemsAgain(plan, before),
    voices: { ...plan.voices, person: answersAgain(plan, before) },
  }
  return {
    ...inNobodysHand,
    items: after.items,
    voices: after.voices,
    completed: { ...plan.completed, person: before.completed.person ?? {} },
    changedFields: plan.changedFields.filter((one) => one.voice !== undefined || isApart(plan.forms, one)),
    askedBack: plan.askedBack.filter((one) => isStillAsked(before, after, one)),
    ...touched(after, recorded, ...readDifferentlyWithoutVoice(plan.forms, changedAnswers(plan, before))),
  }
}

type OfPerson = Readonly<Record<string, Answers>>

/** What lies apart was destroyed when another took its place, so what was said last goes on to stand. */
const answersAgain = (plan: Plan, before: Plan): OfPerson => {
  const now: OfPerson = plan.voices.person ?? {}
  const then: OfPerson = before.voices.person ?? {}
  return siteFieldsOf(plan.forms).reduce((all, { section, field }): OfPerson => {
    const { [field]: _, ...others } = all[section]?.answers ?? {}
    const last = now[section]?.answers[field]
    const answers = last === undefined ? others : { ...others, [field]: last }
    if (Object.keys(answers).length === 0 && all[section] === undefined) return all
    return { ...all, [section]: { items: all[section]?.items ?? {}, answers } }
  }, then)
}

/** What the person added since is out, and what they took out is back; what others did with items of theirs stays done. */
const itemsAgain = (plan: Plan, before: Plan): Plan['items'] =>
  Object.fromEntries(
    Object.entries(plan.items).map(([id, item]): [string, PlanItem] => {
      const then = before.items[id]
      if (item.addedBy === 'person') return [id, then ?? { ...item, removed: true }]
      const isMovedByPerson = item.removedBy === 'person' || then?.removedBy === 'person'
      return [id, then && isMovedByPerson ? then : item]
    }),
  )

/** What was asked back before the approval, or about what is as it was then: nothing else is left to answer. */
const isStillAsked = (before: Plan, after: Plan, asked: AskedBack): boolean =>
  asked.version <= before.version || becameOf(after, asked) !== 'changed'

/** The sections of the person's that read otherwise now. */
const changedAnswers = ({ voices: { person = {} } }: Plan, before: Plan): OfPerson =>
  Object.fromEntries(
    Object.entries(person).filter(([section, answers]) => answers !== before.voices.person?.[section]),
  )
