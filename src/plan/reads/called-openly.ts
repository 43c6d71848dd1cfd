import type { Actor } from '../actor.ts'
import type { Plan } from '../plan.ts'
import { fieldMarked } from '../plan-forms.ts'
import { textMarked } from './reading.ts'

/** By what carers may read too: a name that is kept from them stands on no page of theirs, and where there is none they read of somebody. */
export const calledOpenly = (plan: Plan, reader?: Pick<Actor, 'kind'>): string => {
  const name = openly(plan, 'preferred-name') ?? openly(plan, 'given-name') ?? plan.ownerName
  return name === '' && reader?.kind === 'carer' ? (plan.forms.nameWords?.unnamed ?? '') : name
}

const openly = (plan: Plan, mark: 'preferred-name' | 'given-name'): string | undefined =>
  plan.hidden.includes(fieldMarked(plan.forms, mark) ?? '') ? undefined : textMarked(plan, mark)
