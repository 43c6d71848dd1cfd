import type { Json } from '../flow/json.ts'
import { type Pathway, pathways } from '../flow/section.ts'
import type { Voice } from './facts.ts'
import { answersIn, type Plan } from './plan.ts'
import { fieldMarked, formAsking } from './plan-forms.ts'

/** The pathways that a value chooses: the one that it is mostly about first, where somebody said so, and the others in their order. */
export const pathwaysIn = (plan: Plan, value: Json, voices: readonly Voice[]): readonly Pathway[] => {
  const chosen: readonly Json[] = Array.isArray(value) ? value : []
  const all = pathways.filter((pathway) => chosen.includes(pathway))
  const mostly = all.length > 1 ? mostlyAbout(plan, voices) : undefined
  return all.toSorted((one, other) => Number(other === mostly) - Number(one === mostly))
}

const mostlyAbout = (plan: Plan, voices: readonly Voice[]): Json | undefined => {
  const field = fieldMarked(plan.forms, 'primary-pathway') ?? ''
  const form = formAsking(plan.forms, field)
  const said =
    form &&
    voices
      .map((voice) => answersIn(plan, voice, form.section.id).answers[field]?.said)
      .find((one) => one?.kind === 'answer')
  return said?.kind === 'answer' ? said.value : undefined
}
