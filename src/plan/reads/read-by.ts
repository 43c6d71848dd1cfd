import type { Form } from '../../flow/form.ts'
import { cliniciansWording, firstWording, nameOf, type Wording } from '../../flow/variant.ts'
import { readIn } from '../../flow/words-in.ts'
import type { Actor } from '../actor.ts'
import type { Plan } from '../plan.ts'
import type { PlanForms } from '../plan-forms.ts'
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

/** The plan itself where its forms read the same to everybody, so that what is known of it stays known. */
const wordedIn = (plan: Plan, wording: Wording): Plan => {
  const forms = formsIn(plan.forms, wording)
  return forms === plan.forms ? plan : { ...plan, forms }
}

const formsIn = (forms: PlanForms, wording: Wording): PlanForms => {
  const key = Object.values(wording).join()
  const ofForms = worded.get(forms) ?? new Map<string, PlanForms>()
  worded.set(forms, ofForms)
  const known = ofForms.get(key) ?? readAll(forms, wording)
  ofForms.set(key, known)
  return known
}
const worded = new WeakMap<PlanForms, Map<string, PlanForms>>()

const readAll = (forms: PlanForms, wording: Wording): PlanForms => {
  const sections = forms.sections.map((form) => readIn(form, wording))
  const submission = readIn(forms.submission, wording)
  const approval = readIn(forms.approval, wording)
  const isSame =
    sections.every((form, index) => form === forms.sections[index]) &&
    submission === forms.submission &&
    approval === forms.approval
  return isSame ? forms : { ...forms, sections, submission, approval }
}
