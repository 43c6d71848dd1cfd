import { keptRows } from '../../flow/json.ts'
import { recordedBefore } from '../../flow/recorded-before.ts'
import type { Plan } from '../plan.ts'
import { onceFor } from '../plan-forms.ts'
import { refusalKey } from '../refusal-key.ts'
import { saidSinceAgreed } from './agreed-since.ts'
import { type Spoken, saidIn, spokenInAll, spotSpokenAt } from './spoken.ts'

/**
 * Words about a decision that are newer than what is recorded of making it: capacity belongs to a decision and a time. That there
 * was no reason to doubt it says so of refusals too, and is asked about for these alone: every other wish would do so each time.
 */
export const saidSinceCapacity = onceFor((plan: Plan): readonly Spoken[] => {
  const { capacity } = plan.forms
  if (!capacity) return []
  const all = spokenInAll(plan)
  const [recorded] = all.filter(({ voice, field }) => voice === 'team' && field === capacity.field)
  if (!recorded) return []
  const isBefore = (spoken: Spoken, about: readonly string[]): boolean =>
    recordedBefore(
      { said: saidIn(recorded), saidAt: recorded.answer.at },
      { ...capacity, about },
      spoken.answer.at,
    )
  return all.filter((spoken) =>
    isRefusal(plan, spoken)
      ? isBefore(spoken, capacity.refusing)
      : spoken.voice !== 'team' &&
        spoken.answer.said.kind === 'answer' &&
        capacity.others.some(
          ({ about, fields }) => fields.includes(spoken.field) && hasRow(recorded) && isBefore(spoken, about),
        ),
  )
})

/** How many words are newer than what was agreed, or recorded, about them, by their names in a condition. */
export const sinceMeasures: Readonly<Record<string, (plan: Plan) => number>> = {
  'since.agreement': (plan) => saidSinceAgreed(plan).length,
  'since.capacity': (plan) => saidSinceCapacity(plan).length,
}

/** Theirs, or written down at their word; what the team tells of a refusal is no word of theirs. */
const isRefusal = ({ refusalsRead }: Plan, spoken: Spoken): boolean =>
  (spoken.voice !== 'team' || spoken.answer.own !== true) &&
  refusalsRead[refusalKey(spotSpokenAt(spoken), spoken.answer.version)]?.isRefusal === true

const hasRow = (recorded: Spoken): boolean => {
  const said = saidIn(recorded)
  return said.kind === 'answer' && keptRows(said.value).length > 0
}
