import { subjectsIn } from '../../flow/condition.ts'
import type { Form } from '../../flow/form.ts'
import { inOrder } from '../../flow/order.ts'
import type { Voice } from '../facts.ts'
import type { Plan } from '../plan.ts'
import { givenFor, pathIn } from './reading.ts'

/** A plan's sections in the order that fits what this voice came for; nothing that is asked depends on it. */
export const readingOrder = (plan: Plan, voice: Voice): readonly Form[] => {
  const { sections, order } = plan.forms
  const [first] = sections
  if (!first) return sections
  const live = Object.fromEntries(
    order.flatMap(({ when }) => subjectsIn(when)).flatMap((field) => liveOf(plan, voice, field)),
  )
  return inOrder(sections, order, { given: givenFor(plan, voice, first.section), live, measures: {} })
}

const liveOf = (plan: Plan, voice: Voice, field: string) => {
  const form = plan.forms.sections.find(({ section }) => section.fields[field])
  const said = form && pathIn(plan, voice, form.section).live[field]
  return said ? [[field, said] as const] : []
}
