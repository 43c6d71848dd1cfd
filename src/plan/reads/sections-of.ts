import type { Section } from '../../flow/section.ts'
import { sectionsIn } from '../../flow/spot.ts'
import type { PlanForms } from '../plan-forms.ts'

/** The sections in which a field stands, on its own or in the items of a list. */
export const sectionsOf = (forms: PlanForms, field: string): readonly string[] =>
  forms.sections
    .map((form) => form.section)
    .filter((section) => isIn(section, field))
    .map(({ id }) => id)

const isIn = ({ fields }: Section, field: string): boolean =>
  Object.entries(fields).some(
    ([name, one]) => name === field || (one.control === 'list' && isIn(one.item, field)),
  )

/** The fields that are kept from carers until the person opens them; worked out once for each set of forms. */
export const delicateIn = (forms: PlanForms): readonly string[] => {
  const known = delicate.get(forms) ?? namesOf(forms)
  delicate.set(forms, known)
  return known
}
const delicate = new WeakMap<PlanForms, readonly string[]>()

const namesOf = ({ sections }: PlanForms): readonly string[] =>
  sections
    .flatMap(({ section }) => sectionsIn(section))
    .flatMap(({ section }) => Object.entries(section.fields))
    .flatMap(([name, field]) => (field.delicate === true ? [name] : []))
