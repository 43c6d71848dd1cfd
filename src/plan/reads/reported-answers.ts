import type { Answer, Answers, Said } from '../../flow/answer.ts'
import type { Field, Section } from '../../flow/section.ts'
import { type At, isSameSpot, type Spot } from '../../flow/spot.ts'
import { standingAnswers } from '../items.ts'
import type { Plan } from '../plan.ts'
import { onceFor } from '../plan-forms.ts'
import { refusalKey } from '../refusal-key.ts'
import { isReported } from '../verified.ts'
import { voicesOf } from './reading.ts'

type Reported = Spot & { readonly field: Field; readonly said: Said; readonly isSeen: boolean }

/** What anybody says that evidence would show, and whether a clinician has seen it. */
export const reportedAnswers = onceFor((plan: Plan): readonly Reported[] =>
  plan.forms.sections.flatMap(({ section }) =>
    voicesOf(plan).flatMap((voice) =>
      answersWithin(section, standingAnswers(plan, voice, section.id), []).flatMap(
        ({ at, field, answer }) => {
          if (!isReported(field, answer.said)) return []
          const spot = { section: section.id, at }
          const isSeen = plan.verified[refusalKey(spot, answer.version)] !== undefined
          return [{ ...spot, field, said: answer.said, isSeen }]
        },
      ),
    ),
  ),
)

/** Every voice that says it here was seen to be right; where nobody says anything there is nothing to see. */
export const isSeenAt = (plan: Plan, spot: Spot): boolean => {
  const here = reportedAnswers(plan).filter((one) => isSameSpot(one, spot))
  return here.length > 0 && here.every(({ isSeen }) => isSeen)
}

type Given = { readonly at: At; readonly field: Field; readonly answer: Answer }

const answersWithin = (section: Section, { answers, items }: Answers, at: At): readonly Given[] => [
  ...Object.entries(answers).flatMap(([name, answer]) => {
    const field = section.fields[name]
    return field ? [{ at: [...at, name], field, answer }] : []
  }),
  ...Object.entries(items).flatMap(([list, all]) => {
    const field = section.fields[list]
    return field?.control === 'list'
      ? Object.entries(all).flatMap(([id, item]) => answersWithin(field.item, item, [...at, list, id]))
      : []
  }),
]
