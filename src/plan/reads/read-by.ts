import type { Form } from '../../flow/form.ts'
import { cliniciansWording, firstWording, nameOf, type Wording } from '../../flow/variant.ts'
import { readIn } from '../../flow/words-in.ts'
import type { Actor } from '../actor.ts'
import type { Plan } from '../plan.ts'
import { nationOf } from './reading.ts'

/** The plan with its forms worded for who reads it: the person is spoken with, everybody else reads about the person. */
export const readBy = (plan: Plan, actor: Actor): Plan => wordedIn(plan, wordingFor(plan, actor))

export const wordingFor = (plan: Plan, actor: Actor): Wording => ({
  ...firstWording,
  voice: actor.kind === 'patient' ? 'me' : 'them',
  nation: nationOf(plan),
})

/** How a page of this form names the words that it shows to this actor. */
export const wordingNameFor = (plan: Plan, actor: Actor, { section }: Form): string =>
  nameOf(wordingFor(plan, actor), section.version)

/** As clinicians read it, whoever wrote it: so it is approved. */
export const readByClinicians = (plan: Plan): Plan =>
  wordedIn(plan, { ...cliniciansWording, nation: nationOf(plan) })

const wordedIn = (plan: Plan, wording: Wording): Plan => {
  const read = (form: Form): Form => readIn(form, wording)
  const { chapters, submission, approval } = plan.forms
  const forms = {
    ...plan.forms,
    chapters: chapters.map(read),
    submission: read(submission),
    approval: read(approval),
  }
  return { ...plan, forms }
}
