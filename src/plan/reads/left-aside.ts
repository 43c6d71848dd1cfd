import type { Answer, Answers } from '../../flow/answer.ts'
import type { Section } from '../../flow/section.ts'
import { type At, addressOf, answersAt, entryNamed, pathAt, type Spot, sectionAt } from '../../flow/spot.ts'
import { isStillValid } from '../../flow/step.ts'
import { standingAnswers } from '../items.ts'
import type { Plan } from '../plan.ts'
import { pathIn } from './reading.ts'

/** An answer of the team that does not count, though nobody took it back; `at` ends with its field. */
export type LeftAside = Spot & { readonly answer: Answer }

/**
 * Answers of the team whose question left its walk, or does not take them any more, until a clinician has looked:
 * the person may have changed the answer that a decision hung on, and a decision is not lost in silence.
 */
export const leftAside = (plan: Plan): readonly LeftAside[] =>
  plan.forms.sections.flatMap(({ section }) => leftAsideIn(plan, section))

/** The same of one section. */
export const leftAsideIn = (plan: Plan, section: Section): readonly LeftAside[] => {
  const path = pathIn(plan, 'team', section)
  return withItems(standingAnswers(plan, 'team', section.id)).flatMap(({ at, answers }) => {
    const { live = {}, withheld = {} } = pathAt(path, at) ?? {}
    const { fields = {}, retired = [] } = sectionAt(section, at) ?? {}
    return Object.entries(answers).flatMap(([field, answer]) => {
      const spot = { section: section.id, at: [...at, field] }
      const counts =
        entryNamed(live, field) !== undefined && isStillValid(fields[field], answer.said, withheld[field])
      return counts || retired.includes(field) || wasSeen(plan, spot, answer) ? [] : [{ ...spot, answer }]
    })
  })
}

/** What the team said at a spot, whether or not it counts. */
export const answersOfTeam = (plan: Plan, { section, at }: Spot): Answers['answers'] | undefined =>
  answersAt(standingAnswers(plan, 'team', section), at)?.answers

const wasSeen = (plan: Plan, spot: Spot, { version }: Answer): boolean =>
  (entryNamed(plan.leftAside, addressOf(spot)) ?? 0) > version

const withItems = (answers: Answers, at: At = []): readonly { at: At; answers: Answers['answers'] }[] => [
  { at, answers: answers.answers },
  ...Object.entries(answers.items).flatMap(([list, items]) =>
    Object.entries(items).flatMap(([id, one]) => withItems(one, [...at, list, id])),
  ),
]
