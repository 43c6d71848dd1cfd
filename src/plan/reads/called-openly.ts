import type { Plan } from '../plan.ts'
import { fieldMarked } from '../plan-forms.ts'
import { textMarked } from './reading.ts'

/** By what carers may read too: a name that is kept from them stands on no page of theirs. */
export const calledOpenly = (plan: Plan): string =>
  openly(plan, 'preferred-name') ?? openly(plan, 'given-name') ?? plan.ownerName

const openly = (plan: Plan, mark: 'preferred-name' | 'given-name'): string | undefined =>
  plan.hidden.includes(fieldMarked(plan.forms, mark) ?? '') ? undefined : textMarked(plan, mark)
