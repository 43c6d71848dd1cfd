import { entryNamed, sectionsIn } from '../../flow/spot.ts'
import { mayAuthor } from '../../flow/step.ts'
import type { Command } from '../command.ts'
import { accepted, type Decision, refuse } from '../decision.ts'
import type { Plan } from '../plan.ts'
import { type PlanForms, sectionsOf } from '../plan-forms.ts'

/**
 * What the person keeps from carers: they are not asked it, and what they wrote there is parked. What clinicians alone write is not
 * the person's to hide: a helper who reads the approved plan would find, say, no decision about CPR where there is one.
 */
export const hideOrShow = (plan: Plan, { kind, field }: Command & { kind: 'hide' | 'show' }): Decision => {
  if (sectionsOf(plan.forms, field).length === 0) return refuse({ kind: 'no-such-place' })
  if (plan.hidden.includes(field) === (kind === 'hide')) return accepted([])
  if (kind === 'hide' && !isAskedOfPeople(plan.forms, field))
    return refuse({ kind: 'not-yours-to-answer', field })
  if (kind === 'show') return accepted([{ kind: 'FieldShown', field }])
  return accepted([field, ...ordersOf(plan, field)].map((one) => ({ kind: 'FieldHidden', field: one })))
}

/** An order tells what it is made of, so it is hidden with that. */
const ordersOf = ({ forms, hidden }: Plan, field: string): readonly string[] =>
  forms.sections
    .flatMap(({ section }) => sectionsIn(section).flatMap((one) => Object.entries(one.section.fields)))
    .flatMap(([name, one]) =>
      one.control === 'rank' && one.of.includes(field) && !hidden.includes(name) ? [name] : [],
    )

const isAskedOfPeople = ({ sections }: PlanForms, field: string): boolean =>
  sections
    .flatMap(({ section }) => sectionsIn(section))
    .some(({ section: { fields } }) => {
      const one = entryNamed(fields, field)
      return one !== undefined && mayAuthor(one, 'patient')
    })
