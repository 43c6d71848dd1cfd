import { type Caring, carerOf, carersAfter } from './carer.ts'
import type { Recorded } from './facts.ts'
import type { Plan } from './plan.ts'
import { readDifferentlyWithoutVoice, touched } from './plan-forms.ts'
import { withoutSitesOf } from './sites.ts'

/** Who helps, and what reads differently when somebody goes or comes to decide: a reviewer reads that again. */
export const helpAfter = (plan: Plan, recorded: Recorded, fact: Caring): Partial<Plan> => {
  const help = carersAfter(plan.carers, fact, recorded.at)
  if (changesNoWord.has(fact.kind) && !isCalledOtherwise(plan, fact)) return help
  const voice = fact.kind === 'CarerJoined' ? fact.goesOnAs : carerOf(fact)
  const sections = voice === undefined ? [] : readDifferentlyWithoutVoice(plan.forms, plan.voices[voice])
  const isGone = ({ voice }: { readonly voice: string }) =>
    fact.kind === 'CarerRemoved' && voice === fact.carer
  return {
    ...help,
    ...(fact.kind === 'CarerRemoved' ? withoutSitesOf(plan, fact.carer) : {}),
    suggested: plan.suggested.filter((one) => !isGone(one)),
    ...touched(plan, recorded, ...sections),
  }
}

/** Whoever comes back may be another to the person by now, and what they are stands beside their words. */
const isCalledOtherwise = ({ carers }: Plan, fact: Caring): boolean =>
  fact.kind === 'CarerJoined' &&
  fact.goesOnAs !== undefined &&
  carers[fact.goesOnAs]?.relationship !== carers[fact.carer]?.relationship

const changesNoWord: ReadonlySet<Caring['kind']> = new Set([
  ...(['CarerInvited', 'CarerJoined', 'CarerLeft', 'CarerDeclined'] as const),
  ...(['CarerGranted', 'CarerUngranted', 'CarerUntil'] as const),
  ...(['CarerGuessed', 'CarerCompares', 'CarerNeedsSaid'] as const),
])
