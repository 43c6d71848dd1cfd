import type { Plan } from './plan.ts'
import { onceFor, type PlanForms } from './plan-forms.ts'

/**
 * What no helper is asked: what the person hides, and where no account holds the plan, what helpers could only suggest, since
 * nobody would take it over.
 */
export const unaskedOf = ({ hidden, owner, forms }: Plan): readonly string[] =>
  owner === undefined ? [...hidden, ...suggestedIn(forms)] : hidden

const suggestedIn = onceFor(({ sections }: PlanForms): readonly string[] =>
  sections.flatMap(({ section }) =>
    Object.entries(section.fields).flatMap(([name, { suggestedBy }]) => (suggestedBy ? [name] : [])),
  ),
)
