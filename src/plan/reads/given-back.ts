import { noAnswers, type Said } from '../../flow/answer.ts'
import { allTextsIn } from '../../flow/heard-text.ts'
import { answersAt, fieldAt, fieldIn, type Spot } from '../../flow/spot.ts'
import type { Plan } from '../plan.ts'
import { allForms } from '../plan-forms.ts'
import { readInstead } from './harm-kept.ts'
import { isMarkedIn } from './harm-marked.ts'
import { foundNone } from './read-as-none.ts'

/** What the person wrote and helpers read again, since a clinician read its words whole and found no danger in them. */
export const spotsGivenBack = (plan: Plan): readonly Spot[] => {
  const none = [...plan.helpOffered, ...(plan.helpSettled ?? [])].filter(
    (one) => one.voice === 'person' && foundNone(plan, one),
  )
  return none.flatMap(({ about, text = '', markedBy }) => {
    const said = answersAt(plan.voices.person?.[about.section] ?? noAnswers, about.at)?.answers[
      fieldAt(about.at) ?? ''
    ]?.said
    const stands =
      markedBy === undefined
        ? isIn(said, text)
        : isMarkedIn({ text }, fieldIn(allForms(plan.forms), about), said)
    return stands && readInstead(plan, 'person', about) === undefined ? [about] : []
  })
}

const isIn = (said: Said | undefined, text: string): boolean =>
  said?.kind === 'answer' && allTextsIn(said.value).includes(text)
