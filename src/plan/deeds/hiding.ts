import type { Command } from '../command.ts'
import { accepted, type Decision, refuse } from '../decision.ts'
import type { Plan } from '../plan.ts'
import { sectionsOf } from '../plan-forms.ts'

/** What the person keeps from carers: they are not asked it, and what they wrote there is parked. */
export const hideOrShow = (plan: Plan, { kind, field }: Command & { kind: 'hide' | 'show' }): Decision => {
  if (sectionsOf(plan.forms, field).length === 0) return refuse({ kind: 'no-such-place' })
  if (plan.hidden.includes(field) === (kind === 'hide')) return accepted([])
  return accepted([{ kind: kind === 'hide' ? 'FieldHidden' : 'FieldShown', field }])
}
