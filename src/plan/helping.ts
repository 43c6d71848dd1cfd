import { type Caring, carerOf, carersAfter } from './carer.ts'
import type { Recorded } from './facts.ts'
import type { Plan } from './plan.ts'
import { readDifferentlyWithoutVoice, touched } from './plan-forms.ts'
import { withoutSitesOf } from './sites.ts'

/** Who helps, and what reads differently when somebody goes or comes to decide: a reviewer reads that again. */
export const helpAfter = (plan: Plan, recorded: Recorded, fact: Caring): Partial<Plan> => {
  const help = carersAfter(plan.carers, fact, recorded.at)
  if (changesNoWord.has(fact.kind)) return help
  const sections = readDifferentlyWithoutVoice(plan.forms, plan.voices[carerOf(fact)])
  const isGone = ({ voice }: { readonly voice: string }) =>
    fact.kind === 'CarerRemoved' && voice === fact.carer
  return {
    ...help,
    ...(fact.kind === 'CarerRemoved' ? withoutSitesOf(plan, fact.carer) : {}),
    suggested: plan.suggested.filter((one) => !isGone(one)),
    ...touched(plan, recorded, ...sections),
  }
}

const changesNoWord: ReadonlySet<Caring['kind']> = new Set([
  ...(['CarerInvited', 'CarerJoined', 'CarerLeft', 'CarerDeclined'] as const),
])
