import { textsIn } from '../../flow/heard-text.ts'
import { addressOf } from '../../flow/spot.ts'
import { type Entry, spotOf } from '../content.ts'
import type { Plan } from '../plan.ts'
import { onceFor, readByClinicians } from '../plan-forms.ts'
import { readingsOf } from '../readings.ts'
import { lastBegun } from '../reviews.ts'
import { entriesOf, entryOf } from './content-of.ts'
import { anyDangerInPlan } from './danger-in-plan.ts'
import { formOf } from './reading.ts'

/** An answer that may be a message and no part of the plan. */
export type MayBeMessage = {
  readonly entry: Entry
  /** What the same voice had said there before, and clinicians had read or approved: what was changed before that is nobody's but its writer's. */
  readonly earlier: Entry | undefined
}

export const messagesIn = onceFor((plan: Plan): readonly MayBeMessage[] =>
  anyDangerInPlan(plan).map((spoken) => {
    const entry = entryOf(spoken)
    return { entry, earlier: earlierOf(plan, entry) }
  }),
)

/** The newest that reads otherwise and in which no such words are heard. */
const earlierOf = (plan: Plan, now: Entry): Entry | undefined =>
  entriesBefore(plan, now)
    .filter(
      (one) =>
        one.said.kind === 'answer' &&
        addressOf(spotOf(one)) === addressOf(spotOf(now)) &&
        isOfOneVoice(one, now) &&
        one.shown.join('\n') !== now.shown.join('\n') &&
        !speaksOfIt(plan, one),
    )
    .toSorted((one, other) => other.saidAt.localeCompare(one.saidAt))[0]

const speaksOfIt = ({ forms }: Plan, { said, saidBy }: Entry): boolean =>
  said.kind === 'answer' &&
  textsIn(said.value).some(
    (text) => forms.danger(text, saidBy.voice === 'carer' ? 'carer' : 'person').length > 0,
  )

/** A clinician may have written down last what the person had said herself. */
const isOfOneVoice = ({ saidBy: one }: Entry, { saidBy: other }: Entry): boolean =>
  one.voice === 'carer' || other.voice === 'carer'
    ? one.voice === other.voice && one.name === other.name
    : true

/** As it was approved, as clinicians read it, and as they first had the draft. */
const entriesBefore = (plan: Plan, { section }: Entry): readonly Entry[] => {
  const begun = lastBegun(plan)
  const states = [...readingsOf(plan, section), ...(begun ? [begun] : [])].map(({ asRead }) => asRead)
  return [
    ...(plan.approved?.content.entries ?? []),
    ...states.flatMap((state) => {
      const then = readByClinicians(state)
      const form = formOf(then, section)
      return form ? entriesOf(then, form) : []
    }),
  ]
}
