import { type Known, subjectsIn } from '../../flow/condition.ts'
import type { Form } from '../../flow/form.ts'
import { inOrder, type PageTonight, pagesTonight, type Tonight } from '../../flow/order.ts'
import type { Section, When } from '../../flow/section.ts'
import type { Voice } from '../facts.ts'
import { answersIn, type Plan } from '../plan.ts'
import { givenFor, pathIn } from './reading.ts'

/** A plan's sections in the order that fits what this voice came for; nothing that is asked depends on it. */
export const readingOrder = (plan: Plan, voice: Voice): readonly Form[] => {
  const { sections, order } = plan.forms
  const [first] = sections
  if (!first) return sections
  return inOrder(sections, order, knownTo(plan, voice, first.section, order))
}

/** What this voice came for, as far as these conditions look. */
const knownTo = (
  plan: Plan,
  voice: Voice,
  first: Section,
  entries: readonly { readonly when: When }[],
): Known => {
  const live = Object.fromEntries(
    entries.flatMap(({ when }) => subjectsIn(when)).flatMap((field) => liveOf(plan, voice, field)),
  )
  return { given: givenFor(plan, voice, first), live, measures: {} }
}

/** What is enough for tonight, by what this voice came for: those pages that it is asked. */
export const tonightFor = (plan: Plan, voice: Voice): readonly PageTonight[] =>
  askedOf(plan, voice, plan.forms.tonight)

/** What this voice is asked behind the first page, and has said nothing to yet. */
export const earlyFor = (plan: Plan, voice: Voice): readonly PageTonight[] =>
  askedOf(plan, voice, plan.forms.early?.pages).filter(({ section, step }) => {
    const asked = plan.forms.sections.find((one) => one.section.id === section)?.section.steps[step]?.ask
    const said = answersIn(plan, voice, section).answers
    return asked?.every((field) => said[field] === undefined)
  })

const askedOf = (plan: Plan, voice: Voice, pages: Tonight = []): readonly PageTonight[] => {
  const { sections } = plan.forms
  const [first] = sections
  if (!first) return []
  return pagesTonight(pages, knownTo(plan, voice, first.section, pages)).filter(({ section: id, step }) => {
    const section = sections.find((one) => one.section.id === id)?.section
    return (
      section && pathIn(plan, voice, section).steps.some((one) => one.id === step && one.asked.length > 0)
    )
  })
}

const liveOf = (plan: Plan, voice: Voice, field: string) => {
  const form = plan.forms.sections.find(({ section }) => section.fields[field])
  const said = form && pathIn(plan, voice, form.section).live[field]
  return said ? [[field, said] as const] : []
}
