import { voiceOf } from '../access.ts'
import type { Actor } from '../actor.ts'
import type { Plan } from '../plan.ts'
import { type NamedSite, sitesNamedIn } from '../sites.ts'
import { isKeptFromCarers, pathIn, voicesOf } from './reading.ts'

/**
 * A value that lies apart, for whoever may be shown it on a click of its own: the person whatever names it, a helper what
 * they typed themselves while that is open to helpers, a clinician what counts.
 */
export const readableSite = (plan: Plan, actor: Actor, id: string): NamedSite | undefined =>
  sitesNamedIn(plan).find((one) => one.id === id && isOpenTo(plan, actor, one))

const isOpenTo = (plan: Plan, actor: Actor, { voice, section, field }: NamedSite): boolean => {
  if (actor.kind === 'patient') return true
  if (actor.kind === 'carer') return voice === voiceOf(actor) && !isKeptFromCarers(plan, [field])
  const form = plan.forms.sections.find((one) => one.section.id === section)
  const speaker = voicesOf(plan).find((each) => each === voice)
  const live = form && speaker && pathIn(plan, speaker, form.section).live
  return actor.kind === 'clinician' && live?.[field] !== undefined
}
