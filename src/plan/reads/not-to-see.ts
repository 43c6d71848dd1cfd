import { textsIn } from '../../flow/json.ts'
import { isInHands } from '../lifecycle.ts'
import type { Plan } from '../plan.ts'
import { fieldMarked } from '../plan-forms.ts'
import { isMeantIn } from './kept-away.ts'
import { saidTo, voicesOf } from './reading.ts'

/** Who should not see the plan, in the words of whoever may say so; of a team none is compared with a name, which may be written otherwise. */
export const notToSee = (plan: Plan): readonly string[] => {
  const field = fieldMarked(plan.forms, 'not-to-see')
  return voicesOf(plan).flatMap((voice) => {
    const said = field === undefined ? undefined : saidTo(plan, voice, field)
    return said?.kind === 'answer' ? textsIn(said.value) : []
  })
}

/** Those of them that may mean a clinician who would sign: a colleague does, since a name is all that says so. */
export const notToSeeBy = (plan: Plan, { name }: { readonly name: string }): readonly string[] =>
  notToSee(plan).filter((line) => isMeantIn(plan.forms, line, name))

/** As far as the practice has it: what the person writes meanwhile is hers until she hands it over. */
export const notToSeeInHands = (plan: Plan): readonly string[] => {
  if (isInHands(plan.life)) return notToSee(plan)
  const field = fieldMarked(plan.forms, 'not-to-see')
  return (plan.approved?.content.entries ?? [])
    .filter((one) => one.field === field)
    .flatMap(({ shown }) => shown)
}
